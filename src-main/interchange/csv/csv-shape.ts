// Which delimiter a CSV file uses and which of its first lines is the heading row.

import type { CsvRow, CsvShape } from '../csv-reading.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** The cell count that most rows have, and how many rows have it. */
function usualWidth(rows: readonly CsvRow[]): { readonly width: number; readonly rows: number } {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return { width: best?.[0] ?? 0, rows: best?.[1] ?? 0 }
}

const dataCell = /^[$-]?[\d,.]*\d[\d,.%]*$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/

/** A heading row has words in at least half of its cells and no more than one number or date. */
function isHeading(cells: readonly string[]): boolean {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== '')
  return filled.length * 2 >= cells.length && filled.filter((c) => dataCell.test(c)).length < 2
}

function uniqueNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, at) => {
    const name = cell.trim() === '' ? `Column ${at + 1}` : cell.trim().replaceAll(/\s+/g, ' ')
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** The shape that fits the first rows best; `cut` gives those rows for a delimiter. */
export function findShape(
  cut: (delimiter: string) => readonly CsvRow[],
  encoding: string,
): CsvShape {
  const tried = delimiters.map((delimiter) => {
    const rows = cut(delimiter)
    return { delimiter, rows, usual: usualWidth(rows) }
  })
  // Most rows of one width above 1; then the most columns.
  const score = (t: (typeof tried)[number]) =>
    t.usual.width < 2 ? 0 : t.usual.rows / t.rows.length
  const [best] = tried.toSorted((a, b) => score(b) - score(a) || b.usual.width - a.usual.width)
  const rows = best?.rows ?? []
  const width = best?.usual.width ?? 1
  const delimiter = best?.delimiter ?? ','
  // Title lines of a report are narrower than the table; data rows may end in one more delimiter.
  const first =
    rows.find((r) => r.cells.length === width || r.cells.length === width - 1) ?? rows[0]
  if (first === undefined || !isHeading(first.cells))
    return { encoding, delimiter, header: uniqueNames(Array(width).fill('')), headerLine: 0 }
  return { encoding, delimiter, header: uniqueNames(first.cells), headerLine: first.line }
}
