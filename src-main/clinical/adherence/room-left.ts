// How many days may still be missed before a threshold is out of reach, and the last day on which a refill still saves it.

import { addDays, type Day, daysBetween } from '../dates.ts'
import type { SupplyCalendar } from './supply-calendar.ts'

export interface RoomLeft {
  /** Days of the whole period that may be missed. */
  readonly allowed: number
  /** Days before the day that is looked at without supply. */
  readonly missed: number
  /** Negative when the threshold is out of reach. */
  readonly left: number
  /** The first day from the day that is looked at without supply in hand; null when supply lasts to the end. */
  readonly refillDue: Day | null
  /**
   * The last day on which a refill that lasts to the end still reaches the threshold. Null when it is out of
   * reach, and when it is reached without any refill: `left` tells them apart.
   */
  readonly lastDayToAct: Day | null
}

/** The fewest covered days that reach `thresholdPercent` of `days`. */
export function daysNeeded(days: number, thresholdPercent: number): number {
  return Math.ceil((days * thresholdPercent) / 100)
}

/** The room left on `on`, of a calendar that reaches to the end of the period. */
export function roomLeft(calendar: SupplyCalendar, thresholdPercent: number, on: Day): RoomLeft {
  const { from, strip, days } = calendar
  const today = Math.max(0, daysBetween(from, on))
  const isMissed = (i: number) => strip[i] === 'not-covered'
  const missedIn = (start: number, end: number) => {
    let count = 0
    for (let i = start; i < Math.min(end, strip.length); i++) if (isMissed(i)) count += 1
    return count
  }
  const allowed = days - daysNeeded(days, thresholdPercent)
  const missed = missedIn(0, today)
  const left = allowed - missed
  const due = strip.findIndex((_, i) => i >= today && isMissed(i))
  const refillDue = due === -1 ? null : addDays(from, due)
  if (left < 0) return { allowed, missed, left, refillDue, lastDayToAct: null }
  // Days in a facility and days in hand cost nothing; the first missed day over the room is too late to be missed.
  let room = left
  let lastDayToAct: Day | null = null
  for (let i = today; i < strip.length && lastDayToAct === null; i++) {
    if (!isMissed(i)) continue
    if (room === 0) lastDayToAct = addDays(from, i)
    room -= 1
  }
  return { allowed, missed, left, refillDue, lastDayToAct }
}
