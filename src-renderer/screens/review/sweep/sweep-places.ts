// Where one is in the sweep, and where arrow keys lead. Pure.

import type { SweepCell, SweepQuestion, SweepRow } from '../../../../src-main/contract/sweep.ts'
import type { DtpCategory, PqaCategory } from '../../../../src-main/contract/vocabulary.ts'

export interface SweepPlace {
  readonly row: number
  readonly column: number
}

/** The row and cell at a place; null when the grid is empty or has shrunk. */
export function placeOf(
  rows: readonly SweepRow[],
  { row, column }: SweepPlace,
): { readonly row: SweepRow; readonly cell: SweepCell } | null {
  const at = rows[Math.min(row, rows.length - 1)]
  const cell = at?.cells[Math.min(column, at.cells.length - 1)]
  return at === undefined || cell === undefined ? null : { row: at, cell }
}

/** Where an arrow key, Home or End leads; null for every other key. Rows of one cell keep the column in mind. */
export function walked(
  rows: readonly SweepRow[],
  place: SweepPlace,
  key: string,
): SweepPlace | null {
  const columns = rows[place.row]?.cells.length ?? 1
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most))
  switch (key) {
    case 'ArrowUp':
      return { row: within(place.row - 1, rows.length - 1), column: place.column }
    case 'ArrowDown':
      return { row: within(place.row + 1, rows.length - 1), column: place.column }
    case 'ArrowLeft':
      return {
        row: place.row,
        column: within(Math.min(place.column, columns - 1) - 1, columns - 1),
      }
    case 'ArrowRight':
      return { row: place.row, column: within(place.column + 1, columns - 1) }
    case 'Home':
      return { row: place.row, column: 0 }
    case 'End':
      return { row: place.row, column: columns - 1 }
    default:
      return null
  }
}

/** The categories with which a problem found in a column starts. */
export function categoryOf(question: SweepQuestion): {
  readonly pqa: PqaCategory
  readonly dtp: DtpCategory
} {
  switch (question) {
    case 'indication':
      return { pqa: 'indication', dtp: 'unnecessary-drug-therapy' }
    case 'effectiveness':
      return { pqa: 'effectiveness', dtp: 'ineffective-drug' }
    case 'safety':
    case 'monitoring':
      return { pqa: 'safety', dtp: 'adverse-drug-reaction' }
    case 'adherence':
      return { pqa: 'adherence', dtp: 'nonadherence' }
    case 'untreated':
    case 'vaccines':
      return { pqa: 'indication', dtp: 'needs-additional-drug-therapy' }
  }
}
