// The CDC's supporting data as the forecaster reads it: periods as numbers, dates as days, every absent value null.

import type {
  CountLogic,
  SeriesType,
  SkipConditionType,
  SkipContext,
} from '../../reference/immunization/stored-tables.ts'
import type { Day } from '../dates.ts'
import type { Period } from './add-period.ts'

/** When a row holds: from `effective` to `cessation`, both included. */
export interface InForce {
  readonly effective: Day | null
  readonly cessation: Day | null
}
/** From `begin` on and before `end`, as ages. */
export interface AgeRange {
  readonly begin: Period | null
  readonly end: Period | null
}
export interface AgeRow extends InForce {
  readonly absMin: Period | null
  readonly min: Period | null
  readonly earliestRec: Period | null
  readonly latestRec: Period | null
  readonly max: Period | null
}
export interface IntervalRow extends InForce {
  readonly fromPrevious: boolean
  readonly fromTargetDose: number | null
  readonly fromMostRecent: ReadonlySet<string> | null
  readonly fromObservation: string | null
  readonly absMin: Period | null
  readonly min: Period | null
  readonly earliestRec: Period | null
  readonly latestRec: Period | null
  readonly isOverride: boolean
}
export interface VaccineRow extends AgeRange {
  readonly cvx: string
  readonly mvx: string | null
  readonly volumeMl: number | null
  /** Named in a forecast. */
  readonly isForecast: boolean
}
export interface SkipCondition {
  readonly type: SkipConditionType
  readonly start: Day | null
  readonly end: Day | null
  readonly beginAge: Period | null
  readonly endAge: Period | null
  readonly interval: Period | null
  readonly count: number
  readonly isValidOnly: boolean
  readonly logic: CountLogic | null
  readonly cvx: ReadonlySet<string> | null
  readonly seriesGroups: readonly string[]
}
export interface SkipSet extends InForce {
  readonly description: string
  readonly isAny: boolean
  readonly conditions: readonly SkipCondition[]
}
export interface Skip {
  readonly context: SkipContext
  readonly isAny: boolean
  readonly sets: readonly SkipSet[]
}
export interface SeriesDose {
  readonly ages: readonly AgeRow[]
  readonly intervals: readonly IntervalRow[]
  readonly allowableIntervals: readonly IntervalRow[]
  readonly preferable: readonly VaccineRow[]
  readonly allowable: readonly VaccineRow[]
  readonly inadvertent: ReadonlySet<string>
  readonly skips: readonly Skip[]
  readonly isRecurring: boolean
  readonly seasonStart: Day | null
  readonly seasonEnd: Day | null
}
export interface Indication extends AgeRange {
  readonly code: string
}
export interface Series {
  readonly name: string
  readonly antigen: string
  readonly vaccineGroup: string
  readonly type: SeriesType
  readonly equivalentGroups: readonly string[]
  readonly genders: readonly string[]
  readonly isDefault: boolean
  readonly isProductPath: boolean
  readonly group: string
  /** A before B before C. */
  readonly priority: string
  /** 1 first; null when the CDC prefers none. */
  readonly preference: number | null
  readonly minAgeToStart: Period | null
  readonly maxAgeToStart: Period | null
  readonly indications: readonly Indication[]
  readonly guidance: readonly string[]
  readonly doses: readonly SeriesDose[]
}
export interface Antigen {
  readonly antigen: string
  readonly immunityObservations: readonly string[]
  readonly immunityBirths: readonly {
    readonly before: Day
    readonly country: string | null
    readonly exclusions: readonly string[]
  }[]
  readonly contraindications: readonly Indication[]
  readonly vaccineContraindications: readonly {
    readonly code: string
    readonly vaccines: readonly (AgeRange & { readonly cvx: string })[]
  }[]
  readonly series: readonly Series[]
}
export interface Conflict {
  readonly begin: Period
  readonly minEnd: Period
  readonly end: Period
}
export interface VaccineGroup {
  readonly name: string
  /** Of a group with several antigens: is the whole vaccine given for any of them? Null when it has one antigen. */
  readonly isAdministeredFull: boolean | null
  readonly antigens: readonly string[]
}
export interface SupportingData {
  readonly antigens: readonly Antigen[]
  readonly groups: readonly VaccineGroup[]
  readonly vaccines: ReadonlyMap<string, readonly (AgeRange & { readonly antigen: string })[]>
  readonly vaccineNames: ReadonlyMap<string, string>
  readonly observationTitles: ReadonlyMap<string, string>
  /** By the later vaccine, then by the earlier one. */
  readonly conflicts: ReadonlyMap<string, ReadonlyMap<string, Conflict>>
}
