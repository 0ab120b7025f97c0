// FIB-4: liver fibrosis from age, AST, ALT and platelets. A first look that rules out; not a diagnosis.

import { calculator, rounded, value } from './calculator.ts'
import { number } from './inputs.ts'
import { ageYears } from './shared-inputs.ts'

const LOW_BELOW = 1.3
/** From 65 years on fewer are called at risk with this limit (AASLD 2023). */
const LOW_BELOW_FROM_65 = 2
const HIGH_ABOVE = 2.67

/** Index to two decimals, from 35 years on, graded by the limits that AASLD 2023 names. */
export const fib4 = calculator({
  id: 'fib-4',
  title: 'FIB-4 index',
  source: 'sterling-2006-fib-4',
  inputs: {
    ageYears: ageYears([35, 120]),
    astUnitsPerL: number('AST', 'U/L', [1, 10_000]),
    altUnitsPerL: number('ALT', 'U/L', [1, 10_000]),
    plateletsPerNl: number('Platelets, thousands per microliter', '10*9/L', [1, 2000]),
  },
  compute: ({ ageYears, astUnitsPerL, altUnitsPerL, plateletsPerNl }) => {
    const index = rounded((ageYears * astUnitsPerL) / (plateletsPerNl * Math.sqrt(altUnitsPerL)), 2)
    const lowBelow = ageYears >= 65 ? LOW_BELOW_FROM_65 : LOW_BELOW
    const grade = index < lowBelow ? 'low' : index > HIGH_ABOVE ? 'high' : 'indeterminate'
    return value(index, '1', {
      grade,
      basis: `low below ${lowBelow}, high above ${HIGH_ABOVE} (AASLD practice guidance 2023)`,
    })
  },
})
