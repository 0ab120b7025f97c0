// Inputs that the equations for cardiovascular risk share, with the ranges in which they were made. Not a calculator.

import { yesNo } from './inputs.ts'
import { hdlMgPerDl, systolicMmHg, totalCholesterolMgPerDl } from './shared-inputs.ts'

export const cardiovascularInputs = {
  totalCholesterolMgPerDl: { ...totalCholesterolMgPerDl, valid: [130, 320] },
  hdlMgPerDl: { ...hdlMgPerDl, valid: [20, 100] },
  systolicMmHg: { ...systolicMmHg, valid: [90, 200] },
  isTreatedForBloodPressure: yesNo('Takes medicine for blood pressure'),
  hasDiabetes: yesNo('Diabetes'),
  isSmoker: yesNo('Smokes now'),
} as const
