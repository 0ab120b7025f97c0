// LDL cholesterol by Friedewald. Fasting, triglycerides up to 400 mg/dL; too low where LDL is below 70 mg/dL.

import { calculator } from './calculator.ts'
import { ldlValue } from './ldl-value.ts'
import { hdlMgPerDl, totalCholesterolMgPerDl, triglyceridesMgPerDl } from './shared-inputs.ts'

const TRIGLYCERIDES_PER_VLDL = 5
const MOST_TRIGLYCERIDES = 400

/** LDL cholesterol in whole mg/dL. */
export const ldlFriedewald = calculator({
  id: 'ldl-friedewald',
  title: 'LDL cholesterol (Friedewald)',
  source: 'friedewald-1972',
  inputs: {
    totalCholesterolMgPerDl,
    hdlMgPerDl,
    triglyceridesMgPerDl: { ...triglyceridesMgPerDl, valid: [10, MOST_TRIGLYCERIDES] },
  },
  compute: ({ totalCholesterolMgPerDl, hdlMgPerDl, triglyceridesMgPerDl }) =>
    ldlValue(totalCholesterolMgPerDl - hdlMgPerDl - triglyceridesMgPerDl / TRIGLYCERIDES_PER_VLDL),
})
