// Holds a table against one case for each row: a row that no case makes fire fails, and so does a case of no row.

import { describe, expect, test } from 'vitest'
import type { ScreeningRule } from '../../src-main/clinical/screening/rule.ts'
import type { ConcernRow } from '../../src-main/reference/concern-row.ts'
import type { ChartBuilder } from './a-chart.ts'

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
