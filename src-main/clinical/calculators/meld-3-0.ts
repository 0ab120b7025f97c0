// MELD 3.0 of adults: how soon a liver is needed. For those of 18 years and more.

import { calculator, rounded, value } from './calculator.ts'
import { number, yesNo } from './inputs.ts'
import { albuminGPerDl, bilirubinMgPerDl, creatinineMgPerDl, inr, sex } from './shared-inputs.ts'

function within(low: number, number: number, high: number): number {
  return Math.min(high, Math.max(low, number))
}

/** Score 6 to 40. Values outside the bounds of the publication count as the bound. */
export const meld30 = calculator({
  id: 'meld-3-0',
  title: 'MELD 3.0',
  source: 'kim-2021-meld-3-0',
  inputs: {
    sex,
    bilirubinMgPerDl,
    sodiumMmolPerL: number('Serum sodium', 'mmol/L', [90, 200]),
    inr,
    creatinineMgPerDl,
    albuminGPerDl,
    hasDialysis: yesNo('Dialysis twice or more in the last week'),
  },
  compute: (given) => {
    const bilirubin = Math.log(Math.max(1, given.bilirubinMgPerDl))
    const inr = Math.log(Math.max(1, given.inr))
    // Dialysis counts as the highest creatinine.
    const creatinine = Math.log(given.hasDialysis ? 3 : within(1, given.creatinineMgPerDl, 3))
    const sodium = 137 - within(125, given.sodiumMmolPerL, 137)
    const albumin = 3.5 - within(1.5, given.albuminGPerDl, 3.5)
    const score =
      (given.sex === 'female' ? 1.33 : 0) +
      4.56 * bilirubin +
      0.82 * sodium -
      0.24 * sodium * bilirubin +
      9.09 * inr +
      11.14 * creatinine +
      1.85 * albumin -
      1.83 * albumin * creatinine +
      6
    return value(within(6, rounded(score), 40), '{score}', {
      basis: given.hasDialysis ? 'dialysis counts as a creatinine of 3.0 mg/dL' : null,
    })
  },
})
