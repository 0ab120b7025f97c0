// Holds rows that go by conditions and drugs, each alone, against lines: which codes make a row fire, which neighbors of
// them do not, what excuses it, and what it says when conditions are unknown, in words only, or over.

import { describe, expect, test } from 'vitest'
import type { ChartBuilder } from '../a-chart.ts'
import type { Answers } from './row-alone.ts'

interface Code {
  readonly icd10: string
  /** True when the row counts a condition that is over. */
  readonly isHistoryEnough: boolean
}

/** One line: row | drugs | codes | neighbors | excusing codes | excusing drugs | drugs that do not excuse. */
export interface ConditionLine {
  readonly row: string
  readonly drugs: readonly string[]
  /** One code of each group is needed. */
  readonly groups: readonly (readonly Code[])[]
  /** For each group, codes beside it that do not count. */
  readonly neighbors: readonly (readonly string[])[]
  readonly excusingCodes: readonly string[]
  readonly excusingDrugs: readonly string[]
  readonly otherDrugs: readonly string[]
}

function split(cell: string | undefined, by: string): readonly string[] {
  return (cell ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Groups are parted by `+`, codes by a space, drugs by `;`; `~` before a code says that history is enough. */
export function readConditionLines(table: string): readonly ConditionLine[] {
  return split(table, '\n').map((line) => {
    const [row = '', drugs, codes, near, excusing, excusingDrugs, others] = line
      .split('|')
      .map((cell) => cell.trim())
    return {
      row,
      drugs: split(drugs, ';'),
      groups: split(codes, '+').map((group) =>
        split(group, ' ').map((code) => ({
          icd10: code.replace('~', ''),
          isHistoryEnough: code.startsWith('~'),
        })),
      ),
      neighbors: split(near, '+').map((group) => split(group, ' ')),
      excusingCodes: split(excusing, ' '),
      excusingDrugs: split(excusingDrugs, ';'),
      otherDrugs: split(others, ';'),
    }
  })
}

const OVER = '2024-05-01'
const having = (chart: ChartBuilder, codes: readonly string[]) =>
  codes.reduce((so, code) => so.has(`invented ${code}`, code), chart)

/** The chart of a line, with the first code of each group. */
export function chartOfLine(base: ChartBuilder, { drugs, groups }: ConditionLine): ChartBuilder {
  const patient = drugs.reduce((so, drug) => so.takes(drug), base.takesNothing().hasNoConditions())
  return having(
    patient,
    groups.flatMap(([first]) => first?.icd10 ?? []),
  )
}

/** Each code with the codes of the other groups that it needs beside it. */
function eachCode({ groups, neighbors }: ConditionLine) {
  return groups.flatMap((group, i) => {
    const others = groups.flatMap(([first], j) => (j === i ? [] : (first?.icd10 ?? [])))
    return [{ group, others, near: neighbors[i] ?? [] }]
  })
}

/** `base` knows of the patient all that the rows ask beside conditions and drugs. */
export function testConditionLines(
  title: string,
  base: ChartBuilder,
  lines: readonly ConditionLine[],
  answersOf: (row: string) => Answers,
): void {
  describe(title, () => {
    const bare = (line: ConditionLine) => chartOfLine(base, { ...line, groups: [] })

    test.each(lines)('$row: each code fires, its neighbors do not', (line) => {
      const says = answersOf(line.row)
      for (const { group, others, near } of eachCode(line)) {
        expect(near.length, 'a neighbor of each group').toBeGreaterThan(0)
        for (const { icd10, isHistoryEnough } of group) {
          const rest = having(bare(line), others)
          expect([icd10, ...says(rest.has('invented', icd10).chart)]).toEqual([icd10, line.row])
          const over = says(rest.had('invented', icd10, OVER).chart)
          expect([`${icd10} over`, ...over]).toEqual([
            `${icd10} over`,
            ...(isHistoryEnough ? [line.row] : []),
          ])
        }
        for (const icd10 of near)
          expect([icd10, ...says(having(bare(line), [...others, icd10]).chart)]).toEqual([icd10])
        expect(says(having(bare(line), others).chart)).toEqual([])
      }
    })

    test.each(lines)('$row: cannot tell without conditions, or with words only', (line) => {
      const says = answersOf(line.row)
      expect(says({ ...chartOfLine(base, line).chart, conditions: null })).toEqual([
        'lacks conditions',
      ])
      for (const { others } of eachCode(line))
        expect(says(having(bare(line), others).has('invented words', null).chart)).toEqual([
          'lacks conditions',
        ])
    })

    test.each(lines)('$row: what excuses it, and what does not', (line) => {
      const says = answersOf(line.row)
      const full = chartOfLine(base, line)
      expect(says(full.chart)).toEqual([line.row])
      for (const icd10 of line.excusingCodes)
        expect([icd10, ...says(full.has('invented', icd10).chart)]).toEqual([icd10])
      if (line.excusingCodes.length > 0)
        expect(says(full.has('invented words', null).chart)).toEqual(['lacks conditions'])
      for (const drug of line.excusingDrugs)
        expect([drug, ...says(full.takes(drug).chart)]).toEqual([drug])
      for (const drug of line.otherDrugs)
        expect([drug, ...says(full.takes(drug).chart)]).toEqual([drug, line.row])
    })
  })
}
