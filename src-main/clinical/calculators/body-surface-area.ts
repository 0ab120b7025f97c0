// Body surface area by Mosteller, or by Du Bois where asked.

import { calculator, rounded, value } from './calculator.ts'
import { choice, optional } from './inputs.ts'
import { heightCm, weightKg } from './shared-inputs.ts'

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
      : value(rounded(Math.sqrt((heightCm * weightKg) / 3600), 2), 'm2', { basis: 'Mosteller' }),
})
