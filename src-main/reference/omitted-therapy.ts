// Therapy that a condition, a result or another drug calls for and that is not on the list.

import type { DrugRow, PatientRow } from './drug-row.ts'
import { boneBloodAndJointOmissions } from './omitted-therapy/bones-blood-and-joints.ts'
import { clotAndPressureOmissions } from './omitted-therapy/clots-and-pressure.ts'
import { doseRows } from './omitted-therapy/doses.ts'
import { kidneyAndDiabetesOmissions } from './omitted-therapy/kidney-and-diabetes.ts'
import { lungOmissions } from './omitted-therapy/lungs.ts'
import { opioidAndStomachOmissions } from './omitted-therapy/opioids-and-stomach.ts'
import { statinAndHeartOmissions } from './omitted-therapy/statins-and-heart.ts'

/** Rows about the patient. */
export const omissionRows: readonly PatientRow[] = [
  ...statinAndHeartOmissions,
  ...kidneyAndDiabetesOmissions,
  ...clotAndPressureOmissions,
  ...opioidAndStomachOmissions,
  ...lungOmissions,
  ...boneBloodAndJointOmissions,
]

/** Rows about one medication: too weak, of the wrong kind, or where nothing should be. */
export const insteadRows: readonly DrugRow[] = doseRows
