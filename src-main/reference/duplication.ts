// The duplication table: one ingredient twice, one class twice. What is permitted stands in permitted-duplicates.ts.

import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import { brainAndPainDuplicates } from './duplication/brain-and-pain.ts'
import { circulationDuplicates } from './duplication/circulation.ts'
import { otherDuplicates } from './duplication/other.ts'

/** The same ingredient in two entries. */
export const sameIngredient = {
  id: 'same-ingredient',
  severity: 'major',
  interrupts: true,
  effect: 'The same ingredient is on the list twice, so the dose may be taken double.',
  recommendation:
    'Ask which one the patient takes, and stop the other. Add up the daily dose over all products.',
  source: 'cfr-42-456-705',
} as const satisfies ConcernRow

/** The same single ingredient in two different strengths: often one dose made of two tablets. */
export const sameIngredientTwoStrengths = {
  id: 'same-ingredient-two-strengths',
  severity: 'minor',
  interrupts: false,
  effect:
    'The same ingredient is on the list in two strengths: one dose made of two, or an old strength left over.',
  recommendation: 'Confirm that both strengths are taken, and the total daily dose.',
  source: 'cfr-42-456-705',
} as const satisfies ConcernRow

export interface ClassDuplicationRow extends ConcernRow {
  /** Two different ingredients of this group in two entries for the same site fire the row. */
  readonly drugs: DrugGroup
}

/** Every class that should be on a list once. */
export const classDuplicationRows: readonly ClassDuplicationRow[] = [
  ...circulationDuplicates,
  ...brainAndPainDuplicates,
  ...otherDuplicates,
]
