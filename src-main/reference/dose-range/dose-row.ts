// A row about the highest dose of an ingredient in a day, over all products that hold it. Written as text:
// drug | mg a day | severity | note.
// A severity with `?` asks when the dose of a product is not known: only where common use lies near the limit, so that
// a list without doses does not drown a review.

import { always, type Circumstance } from '../circumstance.ts'
import type { ConcernRow } from '../concern-row.ts'
import { type DrugGroup, drugs } from '../drug-group.ts'
import type { SourceId } from '../source.ts'
import { readCells, readWord, severityWords } from '../text-table.ts'

export interface DoseRow extends ConcernRow {
  readonly drugs: DrugGroup
  /** The highest total of a day, in mg; more is a finding. */
  readonly mgPerDay: number
  /** What must also hold, such as an age. */
  readonly when: Circumstance
  /** True when an unknown dose is worth a question. */
  readonly asks: boolean
  /** True when one dose unit that is stronger says enough; false where it is not taken every day. */
  readonly isUnitEnough: boolean
}

/** `clonidine hydrochloride` as part of an id. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}

/** One row; `id` is given when the drug has more than one. */
export function doseRow(
  [drug, mgPerDay]: readonly [drug: string, mgPerDay: number],
  severity: ConcernRow['severity'],
  effect: string,
  {
    id = slug(drug),
    when = always,
    asks = false,
    isUnitEnough = true,
    interrupts = severity === 'critical',
    source = 'fda-label-dose',
  }: {
    readonly id?: string
    readonly when?: Circumstance
    readonly asks?: boolean
    readonly isUnitEnough?: boolean
    readonly interrupts?: boolean
    readonly source?: SourceId
  } = {},
): DoseRow {
  return {
    id: `dose-${id}`,
    drugs: drugs(drug),
    mgPerDay,
    when,
    asks,
    isUnitEnough,
    severity,
    interrupts,
    effect,
    recommendation: `Check how it is really taken. Ask the prescriber for at most ${mgPerDay} mg a day or for the reason to go beyond.`,
    source,
  }
}

/** The rows of a table; throws when a word of it is not known. */
export function readDoseRows(table: string): readonly DoseRow[] {
  return readCells(table, 4).map(([drug = '', mg = '', severity = '', note = '']) =>
    doseRow(
      [drug, Number(mg)],
      readWord(severity.replace('?', ''), severityWords),
      `The highest dose of the label is ${mg} mg a day. ${note}`,
      { asks: severity.endsWith('?') },
    ),
  )
}
