// Blood pressure as rows ask about it: either number at or above a limit, measured within half a year.

import { any, type Circumstance, measuredAtLeast } from './circumstance.ts'

/** An older reading says nothing about today. */
export const PRESSURE_COUNTS_DAYS = 183

/** The newest systolic or diastolic value, in mmHg, is at its limit or above; a pressure not measured is a no. */
export function pressureAtLeast(
  systolic: number,
  diastolic: number,
  withinDays = PRESSURE_COUNTS_DAYS,
): Circumstance {
  return any(
    measuredAtLeast('systolic', systolic, withinDays),
    measuredAtLeast('diastolic', diastolic, withinDays),
  )
}
