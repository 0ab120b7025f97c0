// Circumstances that several tables of missing therapy ask for; no rows.

import { any, everHad, has, measuredAtLeast, notTaking, onRecord } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'

/** Dialysis as an exception. */
export const dialysis = onRecord('dialysis', 'N18.6', 'Z99.2')

/** Cardiovascular disease, ever. */
export const atherosclerosis = everHad(...disease.atherosclerosis)

/** Albuminuria, diagnosed or measured. */
export const albuminuria = any(has(...disease.albuminuria), measuredAtLeast('urineAlbumin', 30))

/** What speaks against an SGLT2 inhibitor. */
export const notForSglt2 = any(
  onRecord(...disease.type1Diabetes),
  onRecord(...disease.ketoacidosis),
  dialysis,
)

/** No SGLT2 inhibitor on the list. */
export const noSglt2 = notTaking(
  anyOf(classes('sglt2-inhibitor'), drugs('sotagliflozin', 'bexagliflozin')),
)
