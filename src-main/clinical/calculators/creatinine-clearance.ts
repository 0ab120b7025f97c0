// Creatinine clearance by Cockcroft and Gault, with the choice of weight shown. For adults with stable
// creatinine; not an eGFR.

import { calculator, rounded, unusable, value } from './calculator.ts'
import { belowFiveFeet, idealWeightKg } from './ideal-body-weight.ts'
import { choice, optional } from './inputs.ts'
import { ageYears, creatinineMgPerDl, heightCm, sex, weightKg } from './shared-inputs.ts'

/** From this share of the ideal weight on, the adjusted weight is used (Winter 2012). */
const ADJUST_FROM = 1.2
const ADJUST_FACTOR = 0.4

interface Weight {
  readonly kg: number
  readonly name: string
}

/** The weight as Winter 2012 chooses it. */
function chooseWeight(weightKg: number, heightCm: number | null, ideal: number | null): Weight {
  if (heightCm === null) return { kg: weightKg, name: 'actual body weight, height unknown' }
  if (ideal === null) return { kg: weightKg, name: 'actual body weight, below five feet' }
  if (weightKg < ideal) return { kg: weightKg, name: 'actual body weight, below ideal' }
  if (weightKg < ideal * ADJUST_FROM) return { kg: ideal, name: 'ideal body weight' }
  return { kg: ideal + ADJUST_FACTOR * (weightKg - ideal), name: 'adjusted body weight' }
}

/** Cockcroft and Gault 1976, in mL/min, for a weight that was chosen. */
export function cockcroftGault(
  ageYears: number,
  sex: 'female' | 'male',
  weightKg: number,
  creatinineMgPerDl: number,
): number {
  return ((140 - ageYears) * weightKg * (sex === 'female' ? 0.85 : 1)) / (72 * creatinineMgPerDl)
}

/** Creatinine clearance in mL/min to one decimal, from 18 years on. `weightUsed` overrides the choice of weight. */
export const creatinineClearance = calculator({
  id: 'creatinine-clearance',
  title: 'Creatinine clearance (Cockcroft-Gault)',
  source: 'cockcroft-gault-1976',
  inputs: {
    ageYears: ageYears([18, 120]),
    sex,
    weightKg,
    creatinineMgPerDl,
    heightCm: optional(heightCm),
    weightUsed: optional(choice('Weight to use', ['actual', 'ideal', 'adjusted'])),
  },
  compute: ({ ageYears, sex, weightKg, creatinineMgPerDl, heightCm, weightUsed }) => {
    const ideal = heightCm === null ? null : idealWeightKg(sex, heightCm)
    if ((weightUsed === 'ideal' || weightUsed === 'adjusted') && ideal === null)
      return heightCm === null
        ? unusable({ heightCm: `needed for the ${weightUsed} weight` })
        : unusable({ heightCm: belowFiveFeet })
    const weight = forced(weightUsed, weightKg, ideal) ?? chooseWeight(weightKg, heightCm, ideal)
    return value(
      rounded(cockcroftGault(ageYears, sex, weight.kg, creatinineMgPerDl), 1),
      'mL/min',
      { basis: `${weight.name}, ${weight.kg.toFixed(1)} kg` },
    )
  },
})

function forced(used: string | null, weightKg: number, ideal: number | null): Weight | null {
  if (used === 'actual') return { kg: weightKg, name: 'actual body weight, as asked' }
  if (ideal === null || used === null) return null
  if (used === 'ideal') return { kg: ideal, name: 'ideal body weight, as asked' }
  return {
    kg: ideal + ADJUST_FACTOR * (weightKg - ideal),
    name: 'adjusted body weight, as asked',
  }
}
