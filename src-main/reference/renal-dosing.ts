// Drugs to avoid, or to give in another dose, at a kidney function: by creatinine clearance, or by estimated GFR where
// the label uses it. Numbers are those of US labels unless a row cites something else.

import type { DrugRow } from './drug-row.ts'
import { anticoagulantRows } from './renal-dosing/anticoagulants.ts'
import { brainRows } from './renal-dosing/brain.ts'
import { glucoseRows } from './renal-dosing/glucose.ts'
import { heartRows } from './renal-dosing/heart.ts'
import { infectionRows } from './renal-dosing/infection.ts'
import { otherRows } from './renal-dosing/other.ts'
import { painRows } from './renal-dosing/pain.ts'

/** Every row about kidney function. */
export const renalDosingRows: readonly DrugRow[] = [
  ...anticoagulantRows,
  ...glucoseRows,
  ...heartRows,
  ...brainRows,
  ...painRows,
  ...infectionRows,
  ...otherRows,
]
