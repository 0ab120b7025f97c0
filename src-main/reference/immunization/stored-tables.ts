// The stored form of the CDC's immunization tables: what the builder writes and supporting-data.ts reads. Names are those
// of the CDSi logic specification. An absent field is one that the supporting data leaves empty.

/** A period as the CDC writes it: `18 years - 4 days`. */
export type PeriodText = string

export interface StoredAge {
  readonly absMin?: PeriodText
  readonly min?: PeriodText
  readonly earliestRec?: PeriodText
  readonly latestRec?: PeriodText
  readonly max?: PeriodText
  readonly effective?: string
  readonly cessation?: string
}

export interface StoredInterval {
  readonly fromPrevious?: true
  /** Number of a target dose. */
  readonly fromTargetDose?: number
  /** CVX codes. */
  readonly fromMostRecent?: readonly string[]
  /** Code of an observation. */
  readonly fromObservation?: string
  readonly absMin?: PeriodText
  readonly min?: PeriodText
  readonly earliestRec?: PeriodText
  readonly latestRec?: PeriodText
  readonly override?: true
  readonly effective?: string
  readonly cessation?: string
}

export const skipConditionTypes = [
  'Age',
  'Completed Series',
  'Interval',
  'Vaccine Count by Age',
  'Vaccine Count by Date',
  'Vaccine Count by Date and Age',
] as const
export type SkipConditionType = (typeof skipConditionTypes)[number]
export const countLogics = ['greater than', 'equal to', 'less than'] as const
export type CountLogic = (typeof countLogics)[number]
export const skipContexts = ['Both', 'Evaluation', 'Forecast'] as const
export type SkipContext = (typeof skipContexts)[number]

export interface StoredCondition {
  readonly type: SkipConditionType
  readonly start?: string
  readonly end?: string
  readonly beginAge?: PeriodText
  readonly endAge?: PeriodText
  readonly interval?: PeriodText
  readonly count?: number
  readonly validOnly?: true
  readonly logic?: CountLogic
  readonly cvx?: readonly string[]
  readonly seriesGroups?: readonly string[]
}

export interface StoredSkipSet {
  readonly description: string
  readonly effective?: string
  readonly cessation?: string
  /** One condition is enough; else every one must hold. */
  readonly or?: true
  readonly conditions: readonly StoredCondition[]
}

export interface StoredSkip {
  readonly context: SkipContext
  /** One set is enough; else every set must hold. */
  readonly or?: true
  readonly sets: readonly StoredSkipSet[]
}

export interface StoredDose {
  readonly ages?: readonly StoredAge[]
  readonly intervals?: readonly StoredInterval[]
  readonly allowableIntervals?: readonly StoredInterval[]
  /** Places in `vaccineLists`. */
  readonly preferable?: number
  readonly allowable?: number
  /** CVX codes. */
  readonly inadvertent?: readonly string[]
  readonly skips?: readonly StoredSkip[]
  readonly recurring?: true
  readonly season?: { readonly start?: string; readonly end?: string }
}

export interface StoredIndication {
  readonly code: string
  readonly begin?: PeriodText
  readonly end?: PeriodText
}

export const seriesTypes = ['Standard', 'Risk', 'Evaluation Only'] as const
export type SeriesType = (typeof seriesTypes)[number]

export interface StoredSeries {
  readonly name: string
  readonly vaccineGroup: string
  readonly type: SeriesType
  readonly equivalentGroups?: readonly string[]
  readonly genders?: readonly string[]
  readonly isDefault?: true
  readonly isProductPath?: true
  readonly groupName: string
  readonly group: string
  readonly priority: string
  readonly preference?: number
  readonly minAgeToStart?: PeriodText
  readonly maxAgeToStart?: PeriodText
  readonly indications?: readonly StoredIndication[]
  /** Places in `guidance`. */
  readonly guidance?: readonly number[]
  readonly doses: readonly StoredDose[]
}

export interface StoredContraindication {
  readonly code: string
  readonly begin?: PeriodText
  readonly end?: PeriodText
}

export interface StoredVaccineContraindication {
  readonly code: string
  readonly vaccines: readonly {
    readonly cvx: string
    readonly begin?: PeriodText
    readonly end?: PeriodText
  }[]
}

export interface StoredAntigen {
  readonly antigen: string
  readonly immunity?: {
    /** Observations that show immunity. */
    readonly observations?: readonly string[]
    readonly births?: readonly {
      readonly before: string
      readonly country?: string
      readonly exclusions?: readonly string[]
    }[]
  }
  readonly contraindications?: readonly StoredContraindication[]
  readonly vaccineContraindications?: readonly StoredVaccineContraindication[]
  readonly series: readonly StoredSeries[]
}

/** antigens.json */
export interface StoredAntigens {
  /** `cvx|begin|end|mvx|volume|Y`, parted by semicolons; Y: named in a forecast. */
  readonly vaccineLists: readonly string[]
  /** What the CDC adds to a series in words. */
  readonly guidance: readonly string[]
  readonly antigens: readonly StoredAntigen[]
}

/** schedule.json */
export interface StoredSchedule {
  /** `previous|current|begin|minimum end|end`. */
  readonly conflicts: readonly string[]
  readonly groups: readonly {
    readonly name: string
    readonly administerFull?: boolean
    readonly antigens: readonly string[]
  }[]
  readonly vaccines: readonly {
    readonly cvx: string
    readonly name: string
    readonly antigens: readonly {
      readonly antigen: string
      readonly begin?: PeriodText
      readonly end?: PeriodText
    }[]
  }[]
  readonly observations: readonly {
    readonly code: string
    readonly title: string
    /** `system|code`. */
    readonly coded?: readonly string[]
  }[]
}
