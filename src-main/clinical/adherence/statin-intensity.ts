// Whether a filled statin is of moderate or high intensity: the strength of one unit and the units of a day.

import { moderateStatinMg } from '../../reference/star-measures.ts'
import { type StarFill, unitMg } from './star-fills.ts'

/** False too when the strength is not known: a fill that cannot be judged meets nothing. */
export function isOfModerateIntensity(fill: StarFill): boolean {
  return moderateStatinMg.some(({ drug, mg }) => {
    const member = fill.ingredients.find((one) => drug.rxcuis.has(one.rxcui))
    if (member === undefined) return false
    const unit = unitMg(fill, member.rxcui)
    return unit !== null && unit * unitsADay(fill) >= mg
  })
}

/** Two tablets of 20 mg a day are 40 mg; without quantity or days of supply the single unit is judged. */
function unitsADay({ quantity, daysSupply }: StarFill): number {
  if (quantity === null || daysSupply === null) return 1
  return Math.max(1, Math.round(quantity / daysSupply))
}
