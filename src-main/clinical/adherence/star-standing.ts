// Where one patient stands in one quality measure on a day of the measurement year: in it or not, met or not, what can
// still be done and until when. An estimate from this store's record; nothing here is an official rate.

import { type StarMeasureId, TOGETHER_DAYS } from '../../reference/star-measures.ts'
import { type Day, daysBetween } from '../dates.ts'

export interface StarStanding {
  readonly measure: StarMeasureId
  readonly place: 'counted' | 'left-out' | 'cannot-tell'
  /** A clause without its full stop: "fills on 1 day only; 2 are needed". */
  readonly because: string
  /** What is missing, in words; empty unless it cannot be told. */
  readonly missing: readonly string[]
  /** Null unless counted. */
  readonly isMet: boolean | null
  /** Days covered from the first fill to the day looked at, to one decimal; null where the measure has none. */
  readonly percent: number | null
  readonly refillDue: Day | null
  /** The last day on which something can still be done; null: nothing has to be done, or it is too late. */
  readonly lastDay: Day | null
  /** Days with the drugs together, in the measures of harm. */
  readonly usedDays: number | null
  /** Exclusions that nobody ruled out, and fills that could not be counted: bear them in mind. */
  readonly unchecked: readonly string[]
}

const empty = {
  missing: [],
  isMet: null,
  percent: null,
  refillDue: null,
  lastDay: null,
  usedDays: null,
  unchecked: [],
} as const

export function leftOut(measure: StarMeasureId, because: string): StarStanding {
  return { ...empty, measure, place: 'left-out', because }
}

export function cannotTell(
  measure: StarMeasureId,
  because: string,
  missing: readonly string[],
): StarStanding {
  return { ...empty, measure, place: 'cannot-tell', because, missing }
}

export type Counted = Partial<Omit<StarStanding, 'measure' | 'place' | 'missing' | 'isMet'>> & {
  readonly because: string
  readonly isMet: boolean
}

export function counted(measure: StarMeasureId, found: Counted): StarStanding {
  return { ...empty, ...found, measure, place: 'counted' }
}

/** How a standing reads today. `lost`: the year can no longer be met. `safe`: nothing more has to be done this year. */
export type StarState = 'safe' | 'open' | 'lost' | 'cannot-tell'

/** The state on a day, which may be later than the day it was worked out. */
export function stateOf(
  { isMet, lastDay }: Pick<StarStanding, 'isMet' | 'lastDay'>,
  today: Day,
): StarState {
  if (isMet === null) return 'cannot-tell'
  if (lastDay !== null) return lastDay >= today ? 'open' : 'lost'
  return isMet ? 'safe' : 'lost'
}

/**
 * Days that may still be missed by the last day to act; in a measure of harm, days together until it counts against. Null
 * where neither is a number of days.
 */
export function daysLeftOn(
  { lastDay, refillDue, usedDays }: Pick<StarStanding, 'lastDay' | 'refillDue' | 'usedDays'>,
  today: Day,
): number | null {
  if (usedDays !== null) return Math.max(0, TOGETHER_DAYS - usedDays)
  if (lastDay === null || refillDue === null || lastDay < today) return null
  return daysBetween(refillDue > today ? refillDue : today, lastDay)
}
