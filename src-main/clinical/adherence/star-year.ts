// What the quality measures of one patient are worked out from. Not: how.

import type { StarMeasureId } from '../../reference/star-measures.ts'
import type { Chart } from '../chart.ts'
import type { Day } from '../dates.ts'
import type { StarFill } from './star-fills.ts'

/** What the record says of the plan's MTM program. */
export interface ReviewProgram {
  /** True: the plan's list names the patient. False: it does not, or the patient does not qualify. Null: nobody looked. */
  readonly isInProgram: boolean | null
  /** How the year's reviews stand by the measure; null when nobody is in the program. */
  readonly completion: ReviewCompletion | null
}

export interface ReviewCompletion {
  readonly place: 'completed' | 'open' | 'left-out' | 'cannot-tell'
  readonly because: string
}

export interface StarFacts {
  readonly chart: Chart
  /** Null: nobody recorded it. */
  readonly isInHospice: boolean | null
  /** What is known of the plan's MTM program and of reviews held. */
  readonly reviews: ReviewProgram
}

/** What every measure of one patient looks at, worked out once. */
export interface StarYear extends StarFacts {
  readonly from: Day
  readonly to: Day
  readonly fills: readonly StarFill[]
  /** Exclusions that nobody ruled out, in words, of a measure. */
  readonly unchecked: (measure: StarMeasureId) => readonly string[]
}
