// Treatment goals: a value that misses the goal while drugs that treat it are on the list. A value that lacks
// is the business of monitoring. Values count for a year, pressure and pulse for half a year, INR for a month.

import type { PatientRow } from './drug-row.ts'
import { diabetesAndPressureGoals } from './goals/diabetes-and-pressure.ts'
import { lipidAndInrGoals } from './goals/lipids-and-inr.ts'
import { otherGoals } from './goals/other-goals.ts'

/** Every goal. */
export const goalRows: readonly PatientRow[] = [
  ...diabetesAndPressureGoals,
  ...lipidAndInrGoals,
  ...otherGoals,
]
