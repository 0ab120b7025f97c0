// Prints judgements for a person: a line a patient, then what was missed and what was said too much.

import type { Concern } from '../../src-main/clinical/finding.ts'
import { type Figures, figuresOf, type Judgement } from './match.ts'

/** The judgement of one patient. */
export interface JudgedCase {
  readonly id: string
  readonly judgement: Judgement
}

const heads = ['patient', 'expected', 'found', 'missed', 'extra', 'false alarms', 'unknown said']

/** The whole report as lines. */
export function judgementTable(cases: readonly JudgedCase[]): readonly string[] {
  const rows = [heads, ...cases.map(rowOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...table,
    '',
    ...cases.flatMap(detailsOf),
    '',
    ...figureLines(figuresOf(cases.map(({ judgement }) => judgement))),
  ]
}

function rowOf({ id, judgement }: JudgedCase): readonly string[] {
  const { found, missed, extra, falseAlarms, cannotTellFound, cannotTellMissed } = judgement
  const unknowns = cannotTellFound.length + cannotTellMissed.length
  return [
    id,
    `${found.length + missed.length}`,
    `${found.length}`,
    `${missed.length}`,
    `${extra.length}`,
    `${falseAlarms.length}`,
    `${cannotTellFound.length} of ${unknowns}`,
  ]
}

function detailsOf({ id, judgement }: JudgedCase): readonly string[] {
  return [
    ...judgement.missed.map((item) => `${id}: missed (${item.importance}) ${item.key}`),
    ...judgement.extra.map((concern) => `${id}: extra ${nameOf(concern)}`),
    ...judgement.falseAlarms.map((concern) => `${id}: FALSE ALARM ${nameOf(concern)}`),
    ...judgement.cannotTellMissed.map(
      (item) => `${id}: not said to be unknown: ${item.about} (${item.missing.join(', ')})`,
    ),
  ]
}

function nameOf({ severity, rule, row, category, subjects }: Concern): string {
  const names = subjects.map((subject) => subject.name).join(' + ')
  return `(${severity}) ${rule}/${row} [${category.dtp}]: ${names}`
}

function figureLines(figures: Figures): readonly string[] {
  return [
    `recall of what must be found: ${percent(figures.recallOfMust)}`,
    `recall of everything expected: ${percent(figures.recall)}`,
    `precision of critical, major and moderate concerns: ${percent(figures.precision)}`,
  ]
}

function percent(share: number | null): string {
  return share === null ? 'nothing to judge' : `${(share * 100).toFixed(1)} %`
}
