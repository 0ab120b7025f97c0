// Adjusted body weight: ideal weight and a share of the excess. For dosing in obesity.

import { calculator, rounded, unusable, value } from './calculator.ts'
import { belowFiveFeet, idealWeightKg } from './ideal-body-weight.ts'
import { heightCm, sex, weightKg } from './shared-inputs.ts'

/** Share of the excess weight that counts (Winter 2012). */
const EXCESS_SHARE = 0.4

/** Adjusted body weight in kg to one decimal; cannot tell for a weight that is not above the ideal one. */
export const adjustedBodyWeight = calculator({
  id: 'adjusted-body-weight',
  title: 'Adjusted body weight',
  source: 'winter-2012',
  inputs: { sex, weightKg, heightCm },
  compute: ({ sex, weightKg, heightCm }) => {
    const ideal = idealWeightKg(sex, heightCm)
    if (ideal === null) return unusable({ heightCm: belowFiveFeet })
    if (weightKg <= ideal)
      return unusable({
        weightKg: `not above the ideal weight of ${ideal.toFixed(1)} kg, so that nothing is adjusted`,
      })
    return value(rounded(ideal + EXCESS_SHARE * (weightKg - ideal), 1), 'kg', {
      basis: `ideal body weight ${ideal.toFixed(1)} kg and ${EXCESS_SHARE} of the excess`,
    })
  },
})
