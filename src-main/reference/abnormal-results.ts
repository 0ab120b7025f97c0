// Abnormal results beside the drugs that explain them or that they make dangerous. Limits are round figures of usual
// adult ranges and of label warnings: 40 U/L for ALT and 200 U/L for creatine kinase are taken as upper limits.

import { bodyResultRows } from './abnormal-results/body.ts'
import { changeRows } from './abnormal-results/change.ts'
import { mineralResultRows } from './abnormal-results/minerals.ts'
import type { PatientRow } from './drug-row.ts'

/** Every row about an abnormal result. */
export const abnormalResultRows: readonly PatientRow[] = [
  ...mineralResultRows,
  ...bodyResultRows,
  ...changeRows,
]
