// The fills of one drug over the last year: days covered, end of the supply, early refills. Each entry of the list lays
// out its own fills one after the other; several entries of one drug (two strengths, an old and a new one) overlap, because
// they may be taken together. That covers fewer days than PQA's shift where a strength was changed early.

import { addDays, type Day, daysBetween } from '../dates.ts'

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

/** A fill as day numbers from the first fill on, so that a panel of patients costs little. */
interface Numbered {
  readonly entry: string
  readonly start: number
  readonly length: number
}

/** The history on a day; null without a fill, or when a fill lacks its days of supply. Fills after `on` do not count. */
export function refillHistory(
  fills: readonly HistoryFill[],
  on: Day,
  daysEarly: number,
): RefillHistory | null {
  const past = fills
    .filter((fill) => fill.date <= on)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const firstFill = past[0]?.date
  const lastFill = past.at(-1)?.date
  if (firstFill === undefined || lastFill === undefined) return null
  const numbered: Numbered[] = []
  for (const { entry, date, daysSupply } of past) {
    if (daysSupply === null || daysSupply < 1) return null
    numbered.push({ entry, start: daysBetween(firstFill, date), length: daysSupply })
  }
  const days = daysBetween(firstFill, on) + 1
  const byEntry = [...Map.groupBy(numbered, (n) => n.entry).values()]
  const stretches = byEntry.flatMap(laidOut)
  return {
    firstFill,
    lastFill,
    fillDates: new Set(numbered.map((n) => n.start)).size,
    supplyEnds: addDays(firstFill, Math.max(...stretches.map((s) => s.end))),
    days,
    covered: coveredOf(stretches, days),
    earlyRefills: byEntry.reduce((sum, own) => sum + earlyOf(own, daysEarly), 0),
    surplusShare: byEntry
      .map(surplusOf)
      .reduce((most, share) => (share === null || (most ?? share) > share ? most : share), null),
  }
}

interface Stretch {
  readonly start: number
  /** The first day without it. */
  readonly end: number
}

/** The fills of one entry, one after the other. */
function laidOut(own: readonly Numbered[]): readonly Stretch[] {
  let free = 0
  return own.map(({ start, length }) => {
    const from = Math.max(start, free)
    free = from + length
    return { start: from, end: free }
  })
}

/** Days of the first `days` that lie in a stretch. */
function coveredOf(stretches: readonly Stretch[], days: number): number {
  let covered = 0
  let until = 0
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, Math.min(end, days) - Math.max(start, until))
    until = Math.max(until, end)
  }
  return covered
}

/** Two fills of one day are one dispensing in two packs. */
function earlyOf(own: readonly Numbered[], daysEarly: number): number {
  return own.filter((fill, i) => {
    const before = own[i - 1]
    if (before === undefined || before.start === fill.start) return false
    return before.start + before.length - fill.start > daysEarly
  }).length
}

function surplusOf(own: readonly Numbered[]): number | null {
  const span = (own.at(-1)?.start ?? 0) - (own[0]?.start ?? 0)
  if (new Set(own.map((n) => n.start)).size < 3) return null
  const last = own.at(-1)?.start
  const before = own.filter((n) => n.start !== last).reduce((sum, n) => sum + n.length, 0)
  return before / span - 1
}
