// Estimated average glucose from A1c (ADAG study). Not where red cells live shorter or longer than usual.

import { calculator, rounded, value } from './calculator.ts'
import { a1cPercent } from './shared-inputs.ts'

/** Estimated average glucose in whole mg/dL. */
export const estimatedAverageGlucose = calculator({
  id: 'estimated-average-glucose',
  title: 'Estimated average glucose from A1c',
  source: 'nathan-2008-adag',
  inputs: { a1cPercent },
  compute: ({ a1cPercent }) => value(rounded(28.7 * a1cPercent - 46.7), 'mg/dL'),
})
