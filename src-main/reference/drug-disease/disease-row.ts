// The usual form of a drug-disease row: harm, and only what is critical stops the review.

import { type DrugRow, harm } from '../drug-row.ts'

type Given = Omit<DrugRow, 'category' | 'interrupts'> &
  Partial<Pick<DrugRow, 'category' | 'interrupts'>>

/** The row with `harm` as its category and an interruption when critical, unless said otherwise. */
export function inDisease(row: Given): DrugRow {
  return { category: harm, interrupts: row.severity === 'critical', ...row }
}
