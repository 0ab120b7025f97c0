// The cases of missing therapy at its limits, all tables together.

import type { ChartBuilder } from '../../helpers/a-chart.ts'
import { omittedBodyLimits } from './omitted-body-limits.ts'
import { omittedCirculationLimits } from './omitted-circulation-limits.ts'
import { omittedDoseLimits } from './omitted-dose-limits.ts'

/** Row, what is special, whether it fires. */
export const omittedTherapyLimits: readonly [string, string, boolean, ChartBuilder][] = [
  ...omittedCirculationLimits,
  ...omittedBodyLimits,
  ...omittedDoseLimits,
]
