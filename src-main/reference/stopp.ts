// Potentially inappropriate drugs from 65 years on, after STOPP version 3, in own words.

import { stoppCoagulationRows } from './stopp/coagulation.ts'
import { stoppHeartRows } from './stopp/heart.ts'
import { stoppKidneyRows } from './stopp/kidney.ts'

/** The criteria speak of adults of this age and older. */
export const STOPP_FROM_YEARS = 65

/** Every STOPP row. */
export const stoppRows = [...stoppHeartRows, ...stoppCoagulationRows, ...stoppKidneyRows]
