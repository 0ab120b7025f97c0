// Potentially inappropriate drugs from 65 years on, after STOPP version 3, in own words.

import { stoppBladderRows, stoppBurdenRows } from './stopp/bladder.ts'
import { stoppCoagulationRows } from './stopp/coagulation.ts'
import { stoppCognitionAndMovementRows } from './stopp/cognition-and-movement.ts'
import { stoppFallsRows } from './stopp/falls.ts'
import { stoppGutRows } from './stopp/gut.ts'
import { stoppHeartRows } from './stopp/heart.ts'
import { stoppHormoneRows } from './stopp/hormones.ts'
import { stoppJointRows } from './stopp/joints.ts'
import { stoppKidneyRows } from './stopp/kidney.ts'
import { stoppLungRows } from './stopp/lungs.ts'
import { stoppMoodAndSleepRows } from './stopp/mood-and-sleep.ts'
import { stoppPainRows } from './stopp/pain.ts'

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
  ...stoppLungRows,
  ...stoppJointRows,
  ...stoppBladderRows,
  ...stoppHormoneRows,
  ...stoppFallsRows,
  ...stoppPainRows,
  ...stoppBurdenRows,
]
