// Lean body weight by Janmahasatian. For adults; a weight for dosing studies, not a goal.

import { calculator, rounded, value } from './calculator.ts'
import { heightCm, sex, weightKg } from './shared-inputs.ts'

/** Terms of the denominator by sex; the numerator is the same for both. */
const terms = { male: { base: 6680, perBmi: 216 }, female: { base: 8780, perBmi: 244 } } as const
const NUMERATOR = 9270

/** Lean body weight in kg to one decimal. */
export const leanBodyWeight = calculator({
  id: 'lean-body-weight',
  title: 'Lean body weight (Janmahasatian)',
  source: 'janmahasatian-2005',
  inputs: { sex, weightKg, heightCm },
  compute: ({ sex, weightKg, heightCm }) => {
    const bmi = weightKg / (heightCm / 100) ** 2
    const { base, perBmi } = terms[sex]
    return value(rounded((NUMERATOR * weightKg) / (base + perBmi * bmi), 1), 'kg')
  },
})
