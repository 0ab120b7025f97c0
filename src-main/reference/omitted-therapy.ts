// Therapy that a condition, a result or another drug calls for and that is not on the list.

import type { DrugRow, PatientRow } from './drug-row.ts'
import { bodyOmissions } from './omitted-therapy/body.ts'
import { circulationOmissions } from './omitted-therapy/circulation.ts'
import { doseRows } from './omitted-therapy/doses.ts'

/** Rows about the patient. */
export const omissionRows: readonly PatientRow[] = [...circulationOmissions, ...bodyOmissions]

/** Rows about one medication: too weak, of the wrong kind, or where nothing should be. */
export const insteadRows: readonly DrugRow[] = doseRows
