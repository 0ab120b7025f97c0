// The shape of what is drawn over time: dated values, the band they are meant to lie in with its source, and how old
// the newest one is. Not: how it is drawn.

import { type Day, daysBetween } from '../dates.ts'

/** Where values are meant to lie, in the unit of the trend. One bound alone is open on the other side. */
export interface TrendBand {
  readonly low: number | null
  readonly high: number | null
  /** Where it comes from: the goal of therapy, or the published target with its citation. */
  readonly source: string
}

export interface TrendLine {
  readonly id: string
  readonly title: string
  /** Null: no goal is set and no published target is known to apply. */
  readonly band: TrendBand | null
}

export interface TrendPoint {
  readonly date: Day
  /** By the id of the line; a line that was not measured then has no entry. */
  readonly values: Readonly<Record<string, number>>
}

export interface Trend {
  readonly id: string
  readonly group: 'results' | 'adherence'
  readonly title: string
  /** UCUM. */
  readonly unit: string
  readonly lines: readonly TrendLine[]
  /** Oldest first; empty when nothing is on record. */
  readonly points: readonly TrendPoint[]
  readonly newest: { readonly words: string; readonly date: Day; readonly ageDays: number } | null
  /** Entries on record that are not drawn because their value or unit cannot be read. */
  readonly unread: number
  /** Sentences to bear in mind; why nothing is drawn, when that is known. */
  readonly notes: readonly string[]
}

/** The age of an entry. */
export function aged(words: string, date: Day, on: Day): NonNullable<Trend['newest']> {
  return { words, date, ageDays: daysBetween(date, on) }
}
