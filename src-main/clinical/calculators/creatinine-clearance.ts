// Creatinine clearance by Cockcroft and Gault, with the choice of weight shown. For adults with stable
// creatinine; not an eGFR.

import { type Calculated, type Calculator, type CalculatorInputs, positive } from './calculator.ts'

const CM_PER_INCH = 2.54
/** Devine's formula starts at five feet. */
const DEVINE_MIN_INCHES = 60
/** From this share of the ideal weight on, the adjusted weight is used (Winter 2012). */
const ADJUST_FROM = 1.2
const ADJUST_FACTOR = 0.4

interface Weight {
  readonly kg: number
  readonly name: string
}

/** Devine 1974, in kg; null below five feet, where the formula does not hold. */
export function idealWeightKg(sex: 'female' | 'male', heightCm: number): number | null {
  const inches = heightCm / CM_PER_INCH
  if (inches < DEVINE_MIN_INCHES) return null
  return (sex === 'male' ? 50 : 45.5) + 2.3 * (inches - DEVINE_MIN_INCHES)
}

function chooseWeight(sex: 'female' | 'male', weightKg: number, heightCm: number | null): Weight {
  if (heightCm === null) return { kg: weightKg, name: 'actual body weight, height unknown' }
  const ideal = idealWeightKg(sex, heightCm)
  if (ideal === null) return { kg: weightKg, name: 'actual body weight, below five feet' }
  if (weightKg < ideal) return { kg: weightKg, name: 'actual body weight, below ideal' }
  if (weightKg < ideal * ADJUST_FROM) return { kg: ideal, name: 'ideal body weight' }
  return { kg: ideal + ADJUST_FACTOR * (weightKg - ideal), name: 'adjusted body weight' }
}

function compute(inputs: CalculatorInputs): Calculated {
  const years = positive(inputs.ageYears)
  const weightKg = positive(inputs.weightKg)
  const creatinine = positive(inputs.creatinineMgPerDl)
  const sex = inputs.sex === 'female' || inputs.sex === 'male' ? inputs.sex : null
  if (years === null || weightKg === null || creatinine === null || sex === null || years < 18) {
    const missing = [
      years === null || years < 18 ? 'ageYears' : null,
      sex === null ? 'sex' : null,
      weightKg === null ? 'weightKg' : null,
      creatinine === null ? 'creatinineMgPerDl' : null,
    ]
    return { kind: 'cannot-tell', missing: missing.filter((name) => name !== null) }
  }
  const weight = chooseWeight(sex, weightKg, positive(inputs.heightCm))
  const clearance = ((140 - years) * weight.kg * (sex === 'female' ? 0.85 : 1)) / (72 * creatinine)
  return {
    kind: 'value',
    value: Math.max(0, Math.round(clearance * 10) / 10),
    unit: 'mL/min',
    basis: `${weight.name}, ${weight.kg.toFixed(1)} kg`,
  }
}

/** Creatinine clearance in mL/min to one decimal; cannot tell for sexes the formula does not know and below 18 years. */
export const creatinineClearance: Calculator = {
  id: 'creatinine-clearance',
  title: 'Creatinine clearance (Cockcroft-Gault)',
  source: 'cockcroft-gault-1976',
  inputs: [
    { name: 'ageYears', title: 'Age', unit: 'a', kind: 'number', isRequired: true },
    { name: 'sex', title: 'Sex', unit: null, kind: 'sex', isRequired: true },
    { name: 'weightKg', title: 'Body weight', unit: 'kg', kind: 'number', isRequired: true },
    {
      name: 'creatinineMgPerDl',
      title: 'Serum creatinine',
      unit: 'mg/dL',
      kind: 'number',
      isRequired: true,
    },
    { name: 'heightCm', title: 'Height', unit: 'cm', kind: 'number', isRequired: false },
  ],
  compute,
}
