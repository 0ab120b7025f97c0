// Mean arterial pressure from a cuff: diastolic and a third of the pulse pressure.

import { calculator, rounded, unusable, value } from './calculator.ts'
import { diastolicMmHg, systolicMmHg } from './shared-inputs.ts'

/** Mean arterial pressure in whole mmHg. */
export const meanArterialPressure = calculator({
  id: 'mean-arterial-pressure',
  title: 'Mean arterial pressure',
  source: 'aha-bp-measurement-2019',
  inputs: { systolicMmHg, diastolicMmHg },
  compute: ({ systolicMmHg, diastolicMmHg }) =>
    diastolicMmHg < systolicMmHg
      ? value(rounded(diastolicMmHg + (systolicMmHg - diastolicMmHg) / 3), 'mm[Hg]')
      : unusable({ diastolicMmHg: 'not below the systolic pressure' }),
})
