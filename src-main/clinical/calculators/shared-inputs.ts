// Inputs that many calculators share, so that the same fact has one name, one unit and one pair of plausible limits.
// The limits catch slips of the pen and of the unit; they are Pestle's own choice.

import { type Limits, number } from './inputs.ts'

/** Age in years; `valid` is the range of the method. */
export function ageYears(valid: Limits | null = null) {
  return number('Age', 'a', [0, 120], valid)
}

export const sex = { kind: 'sex', title: 'Sex', isRequired: true } as const
export const weightKg = number('Body weight', 'kg', [1, 500])
export const heightCm = number('Height', 'cm', [40, 250])
export const creatinineMgPerDl = number('Serum creatinine', 'mg/dL', [0.1, 30])
export const cystatinCMgPerL = number('Serum cystatin C', 'mg/L', [0.1, 15])
export const albuminGPerDl = number('Serum albumin', 'g/dL', [0.5, 7])
export const bilirubinMgPerDl = number('Total bilirubin', 'mg/dL', [0.05, 80])
export const inr = number('INR', '1', [0.5, 20])
export const a1cPercent = number('A1c', '%', [3, 20])
export const systolicMmHg = number('Systolic blood pressure', 'mm[Hg]', [40, 300])
export const diastolicMmHg = number('Diastolic blood pressure', 'mm[Hg]', [20, 200])
export const totalCholesterolMgPerDl = number('Total cholesterol', 'mg/dL', [40, 1000])
export const hdlMgPerDl = number('HDL cholesterol', 'mg/dL', [5, 200])
export const triglyceridesMgPerDl = number('Triglycerides', 'mg/dL', [10, 10_000])
export const egfrMlPerMin = number('eGFR', 'mL/min/{1.73_m2}', [1, 200])
