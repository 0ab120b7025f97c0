// Holds a table against one case for each row: a row that no case makes fire fails, and so does a case of no row.

import { describe, expect, test } from 'vitest'
import type { ScreeningRule } from '../../src-main/clinical/screening/rule.ts'
import type { ConcernRow } from '../../src-main/reference/concern-row.ts'
import { aChart, type ChartBuilder } from './a-chart.ts'

/** A row's id and a chart in which it must fire; other rows may fire beside it. */
export type RowCase = readonly [row: string, chart: ChartBuilder]

/** The ids of the rows that fire in a chart. */
export function firedRows(rule: ScreeningRule, { chart }: ChartBuilder): readonly string[] {
  return rule.screen(chart).flatMap((f) => (f.kind === 'concern' ? [f.row] : []))
}

/** Every row of `rows` has at least one case, and fires in each of its cases. */
export function testRows(
  rule: ScreeningRule,
  rows: readonly ConcernRow[],
  cases: readonly RowCase[],
): void {
  describe(`Every row of ${rule.id}`, () => {
    test.each(cases)('%s fires', (row, chart) => {
      expect(firedRows(rule, chart)).toContain(row)
    })
    test('has a case', () => {
      const withCase = new Set(cases.map(([row]) => row))
      expect(rows.map((row) => row.id).filter((id) => !withCase.has(id))).toEqual([])
      const ids = new Set(rows.map((row) => row.id))
      expect([...withCase].filter((id) => !ids.has(id))).toEqual([])
    })
  })
}

function parts(cell: string | undefined, by: string): readonly string[] {
  return (cell ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * Reads cases from lines, so that a table of many is checked by eye: row | ICD-10 | drugs | results | who.
 * Conditions and results are parted by commas, drugs by semicolons. A result: LOINC value unit, of 2026-11-01.
 * `who` is `female`, `male` or nothing, and a year of birth, 1970 unless said. Each drug has the same `directions`.
 */
export function rowLines(text: string, directions?: string): readonly RowCase[] {
  return parts(text, '\n').map((line): RowCase => {
    const [row = '', codes, drugs, results, who = ''] = line.split('|').map((cell) => cell.trim())
    const year = /\d{4}/.exec(who)?.[0] ?? '1970'
    let chart: ChartBuilder = aChart()
      .born(`${year}-05-01`)
      .person({ sex: who.includes('female') ? 'female' : 'male' })
      .hasNoConditions()
      .hasNoResults()
      .takesNothing()
    for (const code of parts(codes, ',')) chart = chart.has(`invented ${code}`, code)
    for (const drug of parts(drugs, ';'))
      chart = chart.takes(drug, directions === undefined ? {} : { directions })
    for (const result of parts(results, ',')) {
      const [loinc = '', value = '', unit = ''] = result.split(' ')
      chart = chart.measured(loinc, Number(value), unit, '2026-11-01')
    }
    return [row, chart]
  })
}
