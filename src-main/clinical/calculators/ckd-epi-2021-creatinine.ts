// eGFR by CKD-EPI 2021 from creatinine, without race. For adults with stable creatinine.

import { calculator, rounded, value } from './calculator.ts'
import { gfrCategory } from './egfr-category.ts'
import { ageYears, creatinineMgPerDl, sex } from './shared-inputs.ts'

const bySex = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const

/** eGFR in whole mL/min/1.73 m², from 18 years on, with KDIGO's G category. */
export const ckdEpi2021Creatinine = calculator({
  id: 'ckd-epi-2021-creatinine',
  title: 'eGFR (CKD-EPI 2021, creatinine)',
  source: 'ckd-epi-2021',
  inputs: { ageYears: ageYears([18, 120]), sex, creatinineMgPerDl },
  compute: ({ ageYears, sex, creatinineMgPerDl }) => {
    const { kappa, alpha, factor } = bySex[sex]
    const ratio = creatinineMgPerDl / kappa
    const egfr = rounded(
      142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** ageYears * factor,
    )
    return value(egfr, 'mL/min/{1.73_m2}', {
      grade: gfrCategory(egfr),
      basis: 'G category of one value; chronic kidney disease needs three months',
    })
  },
})
