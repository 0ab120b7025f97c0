// Which medications a review asks about.

import { activeMedications, type Chart, type Medication } from './chart.ts'
import { isStillAskedAbout } from './medicines/ended-supply.ts'

/** The medications in use on the day it is held, and those whose supply ended lately. */
export function reviewList(chart: Chart): readonly Medication[] {
  const active = activeMedications(chart) ?? []
  const ended = chart.medications?.filter((one) => isStillAskedAbout(one, chart.on)) ?? []
  return [...active, ...ended]
}
