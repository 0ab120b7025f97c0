// Drugs to avoid or watch from 65 years on, after the AGS Beers Criteria of 2023, in own words.
// The criteria are not meant for hospice and end-of-life care.

import type { DrugRow, PatientRow } from './drug-row.ts'
import { bodyRows } from './older-adults/body.ts'
import { brainRows } from './older-adults/brain.ts'
import { cautionRows, otherAvoidRows } from './older-adults/caution.ts'
import { circulationRows } from './older-adults/circulation.ts'
import { kidneyRows } from './older-adults/kidney.ts'
import { listRows } from './older-adults/list.ts'
import { pairRows } from './older-adults/pairs.ts'
import { syndromeRows } from './older-adults/syndromes.ts'

/** The criteria speak of adults of this age and older. */
export const OLDER_ADULT_FROM_YEARS = 65

export type OlderAdultRow = DrugRow

/** Rows that count over the whole list. */
export const olderAdultListRows: readonly PatientRow[] = listRows

/** Every row for older adults about one medication. */
export const olderAdultRows: readonly OlderAdultRow[] = [
  ...brainRows,
  ...circulationRows,
  ...bodyRows,
  ...otherAvoidRows,
  ...syndromeRows,
  ...cautionRows,
  ...pairRows,
  ...kidneyRows,
]
