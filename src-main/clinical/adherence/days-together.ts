// Days of a year on which several drugs were in hand at once, as the measures of harm count them: each fill covers its own
// day and one day for each day of supply, nothing is moved to later (our reading), and days do not have to follow each other.

import { addDays, type Day, daysBetween } from '../dates.ts'
import type { Span } from './supply-calendar.ts'

export interface SupplyOf {
  /** What counts as one drug: an ingredient, or "opioid". */
  readonly key: string
  readonly date: Day
  readonly daysSupply: number
}

export interface DaysTogether {
  /** Up to the day that is looked at, itself included. */
  readonly used: number
  /** The day on which supply in hand makes `limit` days; null when it does not, or did before the day looked at. */
  readonly reachedOn: Day | null
}

/** Days on which at least `fewest` different keys are in hand. */
export function daysTogether(
  supplies: readonly SupplyOf[],
  fewest: number,
  { from, to }: Span,
  on: Day,
  limit: number,
): DaysTogether {
  const length = daysBetween(from, to) + 1
  const count = new Uint8Array(length)
  for (const own of Map.groupBy(supplies, (one) => one.key).values()) {
    const isInHand = new Uint8Array(length)
    for (const { date, daysSupply } of own) {
      const start = daysBetween(from, date)
      if (start < 0) continue
      isInHand.fill(1, Math.min(start, length), Math.min(start + daysSupply, length))
    }
    for (let i = 0; i < length; i++) count[i] = (count[i] ?? 0) + (isInHand[i] ?? 0)
  }
  const today = daysBetween(from, on)
  let used = 0
  let sum = 0
  let reachedOn: Day | null = null
  for (let i = 0; i < length; i++) {
    if ((count[i] ?? 0) < fewest) continue
    sum += 1
    if (i <= today) used = sum
    else if (sum === limit) reachedOn = addDays(from, i)
  }
  return { used, reachedOn }
}
