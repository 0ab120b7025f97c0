// Total phenytoin corrected for a low albumin (Sheiner-Tozer). An estimate: where it can be had, free phenytoin decides.

import { calculator, rounded, value } from './calculator.ts'
import { number, yesNo } from './inputs.ts'
import { albuminGPerDl } from './shared-inputs.ts'

/** Binding to albumin; half in kidney failure. */
const ALBUMIN_FACTOR = 0.2
const ALBUMIN_FACTOR_KIDNEY_FAILURE = 0.1
const FREE_SHARE = 0.1

/** Corrected total phenytoin in µg/mL to one decimal. */
export const correctedPhenytoin = calculator({
  id: 'corrected-phenytoin',
  title: 'Phenytoin corrected for albumin (Sheiner-Tozer)',
  source: 'sheiner-tozer-1978',
  inputs: {
    phenytoinMcgPerMl: number('Total phenytoin', 'ug/mL', [0.5, 100]),
    albuminGPerDl,
    hasKidneyFailure: yesNo('Dialysis, or creatinine clearance below 10 mL/min'),
  },
  compute: ({ phenytoinMcgPerMl, albuminGPerDl, hasKidneyFailure }) => {
    const factor = hasKidneyFailure ? ALBUMIN_FACTOR_KIDNEY_FAILURE : ALBUMIN_FACTOR
    return value(rounded(phenytoinMcgPerMl / (factor * albuminGPerDl + FREE_SHARE), 1), 'ug/mL', {
      basis: `factor ${factor} for ${hasKidneyFailure ? 'kidney failure' : 'a clearance of 10 mL/min or more'}`,
    })
  },
})
