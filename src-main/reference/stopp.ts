// Potentially inappropriate drugs from 65 years on, after STOPP version 3, in own words.

import { stoppCoagulationRows } from './stopp/coagulation.ts'
import { stoppCognitionAndMovementRows } from './stopp/cognition-and-movement.ts'
import { stoppGutRows } from './stopp/gut.ts'
import { stoppHeartRows } from './stopp/heart.ts'
import { stoppKidneyRows } from './stopp/kidney.ts'
import { stoppMoodAndSleepRows } from './stopp/mood-and-sleep.ts'

/** The criteria speak of adults of this age and older. */
export const STOPP_FROM_YEARS = 65

/** Every STOPP row. */
export const stoppRows = [
  ...stoppHeartRows,
  ...stoppCoagulationRows,
  ...stoppMoodAndSleepRows,
  ...stoppCognitionAndMovementRows,
  ...stoppKidneyRows,
  ...stoppGutRows,
]
