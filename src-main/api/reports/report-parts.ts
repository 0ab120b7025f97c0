// Small parts that reports share: columns, shares in words, sums. Pure.

import type { ColumnKind, ReportCell, ReportColumn, ReportRow } from '../../contract/reports.ts'

/** A column of the window, the file and the paper. */
export function column(
  label: string,
  kind: ColumnKind = 'text',
  where: Partial<Pick<ReportColumn, 'isInFile' | 'isOnPaper'>> = {},
): ReportColumn {
  return { label, kind, isInFile: true, isOnPaper: true, ...where }
}

/** A row that is nobody's: a sum. */
export function sumRow(cells: readonly ReportCell[]): ReportRow {
  return { cells, patientId: null }
}

/** Per cent with one decimal; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10
}

/** `2 of 3 (66.7 %)`; says so when there is nothing to divide. */
export function shareWords(part: number, whole: number): string {
  const percent = percentOf(part, whole)
  return percent === null ? 'nothing to count yet' : `${percent.toFixed(1)} %`
}

/** How many there are of each key, in the order of `keys`. */
export function countBy<Key extends string>(
  keys: readonly Key[],
  found: readonly string[],
): readonly { readonly key: Key; readonly count: number }[] {
  return keys.map((key) => ({ key, count: found.filter((one) => one === key).length }))
}

/** A word of the chart for people: `accepted-with-change` as "Accepted with change". */
export function wordsOf(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
