// Drugs to avoid or watch from 65 years on, after the AGS Beers Criteria of 2023, in own words.
// The criteria are not meant for hospice and end-of-life care.

import type { Circumstance } from './circumstance.ts'
import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import { bodyRows } from './older-adults/body.ts'
import { brainRows } from './older-adults/brain.ts'
import { circulationRows } from './older-adults/circulation.ts'

/** The criteria speak of adults of this age and older. */
export const OLDER_ADULT_FROM_YEARS = 65

export interface OlderAdultRow extends ConcernRow {
  readonly drugs: DrugGroup
  /** What must also hold; `always` when the drug alone is enough. */
  readonly when: Circumstance
  readonly category: {
    readonly pqa: 'indication' | 'safety'
    readonly dtp: 'adverse-drug-reaction' | 'dosage-too-high' | 'unnecessary-drug-therapy'
  }
}

/** Every row for older adults. */
export const olderAdultRows: readonly OlderAdultRow[] = [
  ...brainRows,
  ...circulationRows,
  ...bodyRows,
]
