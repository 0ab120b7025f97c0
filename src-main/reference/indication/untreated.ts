// Chronic conditions that are normally treated and for which the list holds nothing. Heart, diabetes, lungs
// and bones are in omitted therapy.

import type { PatientRow } from '../drug-row.ts'
import { glandNerveAndJointRows } from './glands-nerves-and-joints.ts'
import { mindBloodAndGutRows } from './mind-blood-and-gut.ts'

/** Rows about conditions without a drug. */
export const untreatedRows: readonly PatientRow[] = [
  ...glandNerveAndJointRows,
  ...mindBloodAndGutRows,
]
