// Time in therapeutic range of INRs by linear interpolation (Rosendaal 1993), and the fraction of INRs in range.
// It does not know of interruptions of the therapy: leave such stretches out of the results given.

import { type Day, daysBetween } from '../dates.ts'

export interface InrResult {
  readonly date: Day
  readonly inr: number
}

/** Longer intervals are not interpolated: nobody knows what the INR did in between. */
export const MOST_DAYS_BETWEEN = 56

/** The convention in words, for every answer. */
export const timeInRangeConvention =
  'Rosendaal linear interpolation: between two INRs the INR is taken to run in a straight line, and the part of the line within the range, borders included, is the part of the days in range; days count from one INR to the next, so first and last INR together are one day. ' +
  `Intervals of more than ${MOST_DAYS_BETWEEN} days are left out. The fraction is that of single INRs within the range, borders included.`

export interface TimeInRange {
  /** Days over all interpolated intervals. */
  readonly days: number
  readonly daysBelow: number
  readonly daysInRange: number
  /** The same, not rounded: what is summed over patients. */
  readonly exactDaysInRange: number
  readonly daysAbove: number
  /** Days of intervals that are too long. */
  readonly daysLeftOut: number
  /** To one decimal; null without an interval that can be interpolated. */
  readonly percent: number | null
  /** Percentage of single INRs in range, to one decimal; null without an INR. */
  readonly fractionPercent: number | null
}

/** Share of the straight line from `a` to `b` that lies within `low` and `high`. */
function shareWithin(a: number, b: number, low: number, high: number): number {
  if (a === b) return a >= low && a <= high ? 1 : 0
  const [least, most] = a < b ? [a, b] : [b, a]
  return Math.max(0, Math.min(most, high) - Math.max(least, low)) / (most - least)
}

const toOneDecimal = (value: number) => Math.round(value * 10) / 10

/** Time in the range from `low` to `high`, `low` below `high`; at most one INR a day, in any order. */
export function timeInRange(results: readonly InrResult[], low: number, high: number): TimeInRange {
  const sorted = results.toSorted((a, b) => a.date.localeCompare(b.date))
  let [days, below, within, left] = [0, 0, 0, 0]
  sorted.forEach(({ date, inr }, i) => {
    const next = sorted[i + 1]
    if (next === undefined) return
    const length = daysBetween(date, next.date)
    if (length > MOST_DAYS_BETWEEN) {
      left += length
      return
    }
    days += length
    within += length * shareWithin(inr, next.inr, low, high)
    below += length * shareBelow(inr, next.inr, low)
  })
  const inRange = results.filter(({ inr }) => inr >= low && inr <= high).length
  return {
    days,
    daysBelow: toOneDecimal(below),
    daysInRange: toOneDecimal(within),
    exactDaysInRange: within,
    daysAbove: toOneDecimal(Math.max(0, days - within - below)),
    daysLeftOut: left,
    percent: days === 0 ? null : toOneDecimal((within * 100) / days),
    fractionPercent: results.length === 0 ? null : toOneDecimal((inRange * 100) / results.length),
  }
}

function shareBelow(a: number, b: number, low: number): number {
  if (a === b) return a < low ? 1 : 0
  const [least, most] = a < b ? [a, b] : [b, a]
  return Math.max(0, Math.min(most, low) - least) / (most - least)
}
