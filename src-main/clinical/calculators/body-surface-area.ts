// Body surface area by Mosteller, or by Du Bois where asked.

import { calculator, rounded, value } from './calculator.ts'
import { choice, optional } from './inputs.ts'
import { heightCm, weightKg } from './shared-inputs.ts'

/** Mosteller 1987, in m². */
export function mostellerM2(weightKg: number, heightCm: number): number {
  return Math.sqrt((heightCm * weightKg) / 3600)
}

/** Body surface area in m² to two decimals. */
export const bodySurfaceArea = calculator({
  id: 'body-surface-area',
  title: 'Body surface area',
  source: 'mosteller-1987',
  inputs: {
    weightKg,
    heightCm,
    formula: optional(choice('Formula; Mosteller without it', ['mosteller', 'dubois'])),
  },
  compute: ({ weightKg, heightCm, formula }) =>
    formula === 'dubois'
      ? value(rounded(0.007184 * weightKg ** 0.425 * heightCm ** 0.725, 2), 'm2', {
          basis: 'Du Bois D, Du Bois EF. Arch Intern Med 1916;17:863-871',
        })
      : value(rounded(mostellerM2(weightKg, heightCm), 2), 'm2', { basis: 'Mosteller' }),
})
