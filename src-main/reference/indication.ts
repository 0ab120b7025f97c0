// Drugs without a reason on record, and chronic conditions without a drug.

import type { DrugRow, PatientRow } from './drug-row.ts'
import { untreatedRows } from './indication/untreated.ts'
import { withoutReasonRows } from './indication/without-reason.ts'

/** Rows about one medication without a reason. */
export const unexplainedRows: readonly DrugRow[] = withoutReasonRows

/** Rows about a condition without a drug. */
export const untreatedConditionRows: readonly PatientRow[] = untreatedRows
