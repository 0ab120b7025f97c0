// The usual form of a STOPP row: one source, and nothing stops the review but what is critical.

import { all, any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm } from '../drug-row.ts'

type Given = Omit<DrugRow, 'category' | 'interrupts' | 'severity' | 'source'> &
  Partial<Pick<DrugRow, 'category' | 'severity'>>

/** The row with `harm` and `moderate` unless said otherwise. */
export function stopp(row: Given): DrugRow {
  return {
    category: harm,
    severity: 'moderate',
    interrupts: row.severity === 'critical',
    source: 'stopp-start-v3',
    ...row,
  }
}

/** The criteria call more than three months long. */
export const LONG_TERM_DAYS = 90
/** A result or vital sign that still says something about today. */
export const CURRENT_DAYS = 183

export const anticoagulants = anyOf(classes('doac'), drugs('warfarin'))
export const antiplatelets = anyOf(
  classes('p2y12-inhibitor'),
  drugs('aspirin', 'dipyridamole', 'cilostazol', 'ticlopidine'),
)
export const inhibitorsOfAngiotensin = classes('ace-inhibitor', 'arb')

export const failing = has(...disease.heartFailure)
export const fibrillation = has(...disease.atrialFibrillation)
export const hypertensive = has(...disease.hypertension)
export const vascular = everHad(...disease.atherosclerosis)
/** Coronary, cerebral or peripheral artery disease without an event of the moment. */
export const stableVascular = all(vascular, {
  kind: 'not',
  of: has('an acute coronary syndrome or stroke', 'I20.0', 'I21', 'I22', 'I24', 'I63'),
})
export const demented = has(...disease.dementia)
export const incontinent = has('urinary incontinence', 'N39.3', 'N39.4', 'R32')
/** Behind swelling or pressure there is a disease that needs a loop diuretic. */
export const needsLoopDiuretic = any(
  failing,
  has(...disease.cirrhosis),
  has('nephrotic syndrome', 'N04'),
  has(...disease.chronicKidneyDisease),
)
/** Codes of falls in repetition or of a history of them. */
export const falls = has('recurrent falls', 'R29.6', 'Z91.81')
