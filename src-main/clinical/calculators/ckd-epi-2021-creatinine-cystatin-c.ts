// eGFR by CKD-EPI 2021 from creatinine and cystatin C, without race. For adults in a stable state.

import { calculator, rounded, value } from './calculator.ts'
import { gfrCategory } from './egfr-category.ts'
import { ageYears, creatinineMgPerDl, cystatinCMgPerL, sex } from './shared-inputs.ts'

const bySex = {
  female: { kappa: 0.7, alpha: -0.219, factor: 0.963 },
  male: { kappa: 0.9, alpha: -0.144, factor: 1 },
} as const
const CYSTATIN_C_KNOT = 0.8

/** eGFR in whole mL/min/1.73 m², from 18 years on, with KDIGO's G category. */
export const ckdEpi2021CreatinineCystatinC = calculator({
  id: 'ckd-epi-2021-creatinine-cystatin-c',
  title: 'eGFR (CKD-EPI 2021, creatinine and cystatin C)',
  source: 'ckd-epi-2021',
  inputs: { ageYears: ageYears([18, 120]), sex, creatinineMgPerDl, cystatinCMgPerL },
  compute: ({ ageYears, sex, creatinineMgPerDl, cystatinCMgPerL }) => {
    const { kappa, alpha, factor } = bySex[sex]
    const creatinine = creatinineMgPerDl / kappa
    const cystatinC = cystatinCMgPerL / CYSTATIN_C_KNOT
    const egfr = rounded(
      135 *
        Math.min(creatinine, 1) ** alpha *
        Math.max(creatinine, 1) ** -0.544 *
        Math.min(cystatinC, 1) ** -0.323 *
        Math.max(cystatinC, 1) ** -0.778 *
        0.9961 ** ageYears *
        factor,
    )
    return value(egfr, 'mL/min/{1.73_m2}', {
      grade: gfrCategory(egfr),
      basis: 'G category of one value; chronic kidney disease needs three months',
    })
  },
})
