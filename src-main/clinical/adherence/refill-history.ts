// The fills of one drug over the last year: days covered, end of the supply, early refills. Each entry of the list lays
// out its own fills one after the other; several entries of one drug (two strengths, an old and a new one) overlap, because
// they may be taken together. That covers fewer days than PQA's shift where a strength was changed early.

import { addDays, type Day, daysBetween } from '../dates.ts'
import { supplyCalendar } from './supply-calendar.ts'

export interface HistoryFill {
  /** The entry of the medication list that it belongs to. */
  readonly entry: string
  readonly date: Day
  /** Null when the record does not say. */
  readonly daysSupply: number | null
}

export interface RefillHistory {
  readonly firstFill: Day
  readonly lastFill: Day
  /** How many different days had a fill. */
  readonly fillDates: number
  /** The first day without supply, early refills counted to the end; on or before the day looked at when it is over. */
  readonly supplyEnds: Day
  /** From the first fill to the day looked at, both included. */
  readonly days: number
  readonly covered: number
  /** Refills that came more than `daysEarly` days before the supply before them was used up. */
  readonly earlyRefills: number
  /**
   * Supply before the last fill over the days up to it, less one, of the entry that has most: 0.3 is 30 % too much.
   * Null below three fills.
   */
  readonly surplusShare: number | null
}

/** The history on a day; null without a fill, or when a fill lacks its days of supply. Fills after `on` do not count. */
export function refillHistory(
  fills: readonly HistoryFill[],
  on: Day,
  daysEarly: number,
): RefillHistory | null {
  const supplies: { entry: string; date: Day; daysSupply: number }[] = []
  for (const { entry, date, daysSupply } of fills) {
    if (date > on) continue
    if (daysSupply === null || daysSupply < 1) return null
    supplies.push({ entry, date, daysSupply })
  }
  supplies.sort((a, b) => a.date.localeCompare(b.date))
  const firstFill = supplies[0]?.date
  const lastFill = supplies.at(-1)?.date
  if (firstFill === undefined || lastFill === undefined) return null
  const { days, covered } = supplyCalendar(
    supplies.map(({ entry, date, daysSupply }) => ({ date, daysSupply, ingredients: [entry] })),
    { from: firstFill, to: on },
  )
  let supplyEnds = firstFill
  let earlyRefills = 0
  let surplusShare: number | null = null
  for (const own of Map.groupBy(supplies, (s) => s.entry).values()) {
    let end: Day | null = null
    let previous: { date: Day; daysSupply: number } | null = null
    for (const supply of own) {
      if (previous !== null) {
        const left = daysBetween(supply.date, addDays(previous.date, previous.daysSupply))
        // Two fills of one day are one dispensing in two packs.
        if (supply.date > previous.date && left > daysEarly) earlyRefills += 1
      }
      end = addDays(end !== null && end > supply.date ? end : supply.date, supply.daysSupply)
      previous = supply
    }
    if (end !== null && end > supplyEnds) supplyEnds = end
    const share = surplusOf(own)
    if (share !== null && (surplusShare === null || share > surplusShare)) surplusShare = share
  }
  const fillDates = new Set(supplies.map((s) => s.date)).size
  return { firstFill, lastFill, fillDates, supplyEnds, days, covered, earlyRefills, surplusShare }
}

function surplusOf(own: readonly { readonly date: Day; readonly daysSupply: number }[]) {
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined) return null
  const before = own.filter((s) => s.date < last.date)
  const span = daysBetween(first.date, last.date)
  if (new Set(own.map((s) => s.date)).size < 3 || span === 0) return null
  return before.reduce((sum, s) => sum + s.daysSupply, 0) / span - 1
}
