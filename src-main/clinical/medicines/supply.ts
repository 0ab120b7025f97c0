// When the supply of a drug that is known only from fills ran out. It does not say that the patient took it.

import { addDays, type Day } from '../dates.ts'

/** What supply needs of a fill: when it was handed out and for how many days it lasts. */
export interface SupplyFill {
  readonly date: Day
  /** Null when the record does not say. */
  readonly daysSupply: number | null
}

export interface SupplyEnd {
  /** The day after the last dose of the fill that lasts longest, counted from its own fill date. */
  readonly day: Day
  /** True when a fill came before the one before it was used up: what was left over is not counted. */
  readonly isEstimated: boolean
}

/** Days after the end of the last supply when a drug known only from fills counts as no longer taken. Own choice. */
export const DAYS_AFTER_SUPPLY = 90

/** The end of the last supply; null without a fill, or when a fill does not say for how many days it lasts. */
export function supplyEnd(fills: readonly SupplyFill[]): SupplyEnd | null {
  let end: Day | null = null
  let isEstimated = false
  for (const { date, daysSupply } of fills.toSorted((a, b) => a.date.localeCompare(b.date))) {
    if (daysSupply === null) return null
    const own = addDays(date, daysSupply)
    if (end !== null && date < end) isEstimated = true
    if (end === null || own > end) end = own
  }
  return end === null ? null : { day: end, isEstimated }
}

/** True when the last supply ended more than 90 days before `on`; null when its end is not known: cannot tell. */
export function isSupplyOver(fills: readonly SupplyFill[], on: Day): boolean | null {
  const end = supplyEnd(fills)
  return end === null ? null : addDays(end.day, DAYS_AFTER_SUPPLY) < on
}
