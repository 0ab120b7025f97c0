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

/** Those of the class and the older and newer ones that have no class yet. */
export const antipsychotics = anyOf(
  classes('antipsychotic'),
  drugs('asenapine', 'fluphenazine', 'iloperidone', 'loxapine', 'lumateperone', 'molindone'),
  drugs('pimozide', 'thioridazine', 'thiothixene', 'trifluoperazine'),
)

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
export const sleepless = has('insomnia', 'G47.0', 'F51.0')
/** Agitation, aggression or psychosis of dementia; FY2023 put the severity before the last digits. */
export const dementiaWithBehavior = any(
  has(
    'dementia with agitation or psychosis',
    ...['F01', 'F02', 'F03'].flatMap((code) =>
      ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((severity) => `${code}.${severity}`),
    ),
    ...['F01.51', 'F01.52', 'F02.81', 'F02.82', 'F03.91', 'F03.92'],
  ),
  all(demented, has('agitation', 'R45.1')),
)

const ulcersThatBleed = ['K25', 'K26', 'K27', 'K28'].flatMap((ulcer) =>
  ['0', '2', '4', '6'].map((kind) => `${ulcer}.${kind}`),
)
/** Arguments of `has`: bleeding of gut, head, eye or lung. */
export const bleeding = [
  'a major bleeding',
  ...['I60', 'I61', 'I62', 'K92.0', 'K92.1', 'K92.2', 'I85.01', 'I85.11', 'H35.6', 'R04.2'],
  ...ulcersThatBleed,
] as const
