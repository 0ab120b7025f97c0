// How every formula for LDL cholesterol answers: whole mg/dL, and nothing below zero. Not a calculator.

import { type CannotTell, type OneValue, rounded, unusable, value } from './calculator.ts'

/** LDL cholesterol in whole mg/dL; cannot tell where the inputs contradict each other. */
export function ldlValue(mgPerDl: number, basis: string | null = null): OneValue | CannotTell {
  return mgPerDl > 0
    ? value(rounded(mgPerDl), 'mg/dL', { basis })
    : unusable({ totalCholesterolMgPerDl: 'too low for these HDL and triglycerides' })
}
