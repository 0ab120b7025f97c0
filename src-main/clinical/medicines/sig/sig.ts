// What directions say, as structure. Nothing here is guessed: null and empty mean that the words do not say it.

import type {
  DurationUnit,
  EventCode,
  PeriodUnit,
  SigRoute,
  Weekday,
} from '../../../reference/sig-words/sig-word-row.ts'

/** An amount of one dose or one day; `low` and `high` are equal without a range. `unit`: id of a unit row. */
export interface SigAmount {
  readonly low: number
  readonly high: number
  /** Null when only a number is written. */
  readonly unit: string | null
}

/** How often, as FHIR's Timing says it: `frequency` times in `period` `periodUnit`. */
export interface SigTiming {
  readonly frequency: number | null
  readonly frequencyMax: number | null
  readonly period: number | null
  readonly periodMax: number | null
  readonly periodUnit: PeriodUnit | null
  /** True for "up to 3 times a day": `frequencyMax` is then a limit. */
  readonly isUpTo: boolean
  readonly when: readonly EventCode[]
  /** Minutes between the moment in `when` and the dose. */
  readonly offsetMinutes: number | null
  readonly dayOfWeek: readonly Weekday[]
  /** HH:MM, 24 hours. */
  readonly timeOfDay: readonly string[]
}

/** One part with its own dose: "two in the morning" of "two in the morning and one at bedtime". */
export interface SigClause extends SigTiming {
  /** Id of a verb row. */
  readonly verb: string | null
  /** True for something to measure, not a medicine. */
  readonly isTask: boolean
  readonly dose: SigAmount | null
  /** The same dose in another unit, as written: "1 tablet (10 mg)". */
  readonly sameDose: SigAmount | null
  readonly route: SigRoute | null
  /** Ids of the rows of the way in and of the place. */
  readonly way: string | null
  readonly place: string | null
  readonly asNeeded: boolean
  /** Ids of reason rows. */
  readonly reasons: readonly string[]
  readonly durationDays: number | null
  /** The duration as written: 4 weeks, where `durationDays` is 28. */
  readonly durationWritten: { readonly n: number; readonly unit: DurationUnit } | null
  /** True when the duration stands once at the end and holds for all parts. */
  readonly isDurationShared: boolean
  /** For so many doses in all. */
  readonly doses: number | null
  /** Of liquid to mix it into or to swallow it with; never an amount of the medicine. The greater of a range. */
  readonly mixInOunces: number | null
  /** The lesser of a range; null without one. */
  readonly mixInOuncesMin: number | null
  readonly mixInLiquid: 'water' | 'liquid' | null
  /** Days of a plan, counted from its start. */
  readonly dayNumbers: { readonly from: number; readonly to: number } | null
  /** True when it follows the part before it in time. */
  readonly isAfter: boolean
}

/**
 * `regular`: the same every day or week. `taper`: any dose that changes over time, up or down. `task`: something to
 * measure. `unknown`: no part was understood.
 */
export type SigKind =
  | 'regular'
  | 'taper'
  | 'sliding-scale'
  | 'as-directed'
  | 'once'
  | 'task'
  | 'unknown'

/** `form-contradicts-route`: "inject 1 tablet". `spanish`: only English directions are read. */
export const sigProblems = ['form-contradicts-route', 'spanish'] as const
export type SigProblem = (typeof sigProblems)[number]

export interface SigRepeat {
  readonly afterMinutes: number
  /** Null when no number is written. */
  readonly times: number | null
}

/** Directions, read. The fields of the timing and `dose`, `route` hold what is true of every clause. */
export interface Sig extends SigTiming {
  /** The prescriber's own words. */
  readonly text: string
  /** True when every word was understood and no two of them contradict each other. */
  readonly understood: boolean
  readonly kind: SigKind
  readonly dose: SigAmount | null
  readonly route: SigRoute | null
  readonly asNeeded: boolean
  /** The reasons for taking it when needed, in English. */
  readonly asNeededFor: string | null
  /** What a regular medicine is for, in English. */
  readonly forReason: string | null
  readonly durationDays: number | null
  readonly maxPerDay: number | null
  /** Unit of `maxPerDay`: as written, else that of the dose. */
  readonly maxPerDayUnit: string | null
  readonly maxDoses: number | null
  readonly repeat: SigRepeat | null
  readonly clauses: readonly SigClause[]
  /** Ids of note rows with their number, in the order of the text. */
  readonly notes: readonly { readonly id: string; readonly n: number | null }[]
  /** Ids of special rows. */
  readonly specials: readonly string[]
  /** What was not understood, as written. */
  readonly notUnderstood: readonly string[]
  /** Why the whole text is put to a person although its words may be known; empty otherwise. */
  readonly problems: readonly SigProblem[]
}
