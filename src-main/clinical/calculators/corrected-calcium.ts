// Total calcium corrected for a low albumin. An estimate only: where it matters, ionized calcium is measured.

import { calculator, rounded, value } from './calculator.ts'
import { number } from './inputs.ts'
import { albuminGPerDl } from './shared-inputs.ts'

const NORMAL_ALBUMIN_G_PER_DL = 4
const MG_CALCIUM_PER_G_ALBUMIN = 0.8

/** Corrected total calcium in mg/dL to one decimal. */
export const correctedCalcium = calculator({
  id: 'corrected-calcium',
  title: 'Calcium corrected for albumin',
  source: 'payne-1973',
  inputs: { calciumMgPerDl: number('Total calcium', 'mg/dL', [2, 25]), albuminGPerDl },
  compute: ({ calciumMgPerDl, albuminGPerDl }) =>
    value(
      rounded(
        calciumMgPerDl + MG_CALCIUM_PER_G_ALBUMIN * (NORMAL_ALBUMIN_G_PER_DL - albuminGPerDl),
        1,
      ),
      'mg/dL',
      { basis: `${MG_CALCIUM_PER_G_ALBUMIN} mg/dL for each g/dL of albumin below 4 g/dL` },
    ),
})
