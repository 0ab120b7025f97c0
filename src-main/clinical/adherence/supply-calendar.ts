// Lays fills on a calendar: which days of a period a patient had the drug in hand. It does not say that it was taken.
//
// Convention, after PQA's proportion of days covered and the CMS adjustment for stays (sources `pqa-pdc`, `cms-pdc-stays`):
// - A fill covers its own day and the days after it, one day for each day of supply.
// - A fill that shares an ingredient with an earlier one starts on the day after that supply ends. This holds for fills
//   of the same day and for combination products too. Different ingredients overlap, and such a day counts once.
// - Days in a hospital or a nursing facility, first and last day included, leave the period. Supply of such days is used
//   after the stay.
// - Days after the period do not count. Fills before it are not looked at: no supply is carried in.

import { addDays, type Day, daysBetween } from '../dates.ts'

/** A stretch of days, first and last included. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

export interface Supply {
  readonly date: Day
  /** Whole days, at least 1. */
  readonly daysSupply: number
  /** The ingredients that count, by RxCUI; at least one. */
  readonly ingredients: readonly string[]
}

export type DayState = 'covered' | 'not-covered' | 'in-facility'

export interface SupplyCalendar {
  readonly from: Day
  readonly to: Day
  /** One state for each day, the first for `from`. */
  readonly strip: readonly DayState[]
  /** Days of the period without those in a facility. */
  readonly days: number
  readonly covered: number
  readonly facilityDays: number
  /** The first day on which each supply is used, in the order of the supplies given; null for one outside the period. */
  readonly starts: readonly (Day | null)[]
}

/** One order for the same supplies, however they are given. */
function inOrder(supplies: readonly Supply[]) {
  return supplies
    .map((supply, at) => ({ supply, at, key: supply.ingredients.toSorted().join(' ') }))
    .toSorted(
      (a, b) =>
        a.supply.date.localeCompare(b.supply.date) ||
        a.key.localeCompare(b.key) ||
        a.supply.daysSupply - b.supply.daysSupply,
    )
}

/**
 * The calendar of a period, `from` not after `to`. A day is covered when at least `fewest` different ingredients
 * are in hand. Supplies dated outside the period do not count.
 */
export function supplyCalendar(
  supplies: readonly Supply[],
  { from, to }: Span,
  stays: readonly Span[] = [],
  fewest = 1,
): SupplyCalendar {
  const length = daysBetween(from, to) + 1
  const isAway = new Array<boolean>(length).fill(false)
  for (const stay of stays) {
    const last = Math.min(daysBetween(from, stay.to), length - 1)
    for (let i = Math.max(0, daysBetween(from, stay.from)); i <= last; i++) isAway[i] = true
  }
  const inHand = new Array<number>(length).fill(0)
  const free = new Map<string, number>()
  const starts = new Array<Day | null>(supplies.length).fill(null)
  for (const { supply, at } of inOrder(supplies)) {
    const own = daysBetween(from, supply.date)
    if (own < 0 || own >= length) continue
    let i = Math.max(own, ...supply.ingredients.map((rxcui) => free.get(rxcui) ?? 0))
    while (isAway[i] === true) i += 1
    starts[at] = addDays(from, i)
    let left = supply.daysSupply
    for (; left > 0 && i < length; i++) {
      if (isAway[i] === true) continue
      inHand[i] = (inHand[i] ?? 0) + supply.ingredients.length
      left -= 1
    }
    for (const rxcui of supply.ingredients) free.set(rxcui, i + left)
  }
  const strip = inHand.map((count, i): DayState => {
    if (isAway[i] === true) return 'in-facility'
    return count >= fewest ? 'covered' : 'not-covered'
  })
  const count = (state: DayState) => strip.filter((s) => s === state).length
  const facilityDays = count('in-facility')
  return {
    from,
    to,
    strip,
    days: length - facilityDays,
    covered: count('covered'),
    facilityDays,
    starts,
  }
}
