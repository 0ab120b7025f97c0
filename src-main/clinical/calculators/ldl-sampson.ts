// LDL cholesterol by Sampson (NIH equation 2). Triglycerides up to 800 mg/dL.

import { calculator } from './calculator.ts'
import { ldlValue } from './ldl-value.ts'
import { hdlMgPerDl, totalCholesterolMgPerDl, triglyceridesMgPerDl } from './shared-inputs.ts'

/** LDL cholesterol in whole mg/dL. */
export const ldlSampson = calculator({
  id: 'ldl-sampson',
  title: 'LDL cholesterol (Sampson, NIH)',
  source: 'sampson-2020',
  inputs: {
    totalCholesterolMgPerDl,
    hdlMgPerDl,
    triglyceridesMgPerDl: { ...triglyceridesMgPerDl, valid: [10, 800] },
  },
  compute: ({ totalCholesterolMgPerDl: total, hdlMgPerDl: hdl, triglyceridesMgPerDl: tg }) =>
    ldlValue(
      total / 0.948 -
        hdl / 0.971 -
        (tg / 8.56 + (tg * (total - hdl)) / 2140 - tg ** 2 / 16_100) -
        9.44,
    ),
})
