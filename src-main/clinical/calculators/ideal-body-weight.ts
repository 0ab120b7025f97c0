// Ideal body weight by Devine. For adults of five feet and more; not a goal for losing weight.

import { calculator, rounded, unusable, value } from './calculator.ts'
import { heightCm, sex } from './shared-inputs.ts'

const CM_PER_INCH = 2.54
/** Devine's formula starts at five feet. */
const DEVINE_MIN_INCHES = 60

/** Devine 1974, in kg; null below five feet, where the formula does not hold. */
export function idealWeightKg(sex: 'female' | 'male', heightCm: number): number | null {
  const inches = heightCm / CM_PER_INCH
  if (inches < DEVINE_MIN_INCHES) return null
  return (sex === 'male' ? 50 : 45.5) + 2.3 * (inches - DEVINE_MIN_INCHES)
}

/** Why a height below five feet gives no ideal weight. */
export const belowFiveFeet = 'the formula of the ideal weight holds from 152.4 cm (five feet) only'

/** Ideal body weight in kg to one decimal. */
export const idealBodyWeight = calculator({
  id: 'ideal-body-weight',
  title: 'Ideal body weight (Devine)',
  source: 'devine-1974',
  inputs: { sex, heightCm },
  compute: ({ sex, heightCm }) => {
    const kg = idealWeightKg(sex, heightCm)
    return kg === null ? unusable({ heightCm: belowFiveFeet }) : value(rounded(kg, 1), 'kg')
  },
})
