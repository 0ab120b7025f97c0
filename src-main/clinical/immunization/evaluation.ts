// What the evaluation of doses against one series says, in the CDC's words.

import type { Day } from '../dates.ts'
import type { AntigenDose } from './assessment.ts'
import type { Series } from './supporting-data.ts'

export const evaluationStatuses = ['Valid', 'Not Valid', 'Extraneous', 'Sub-standard'] as const
export type EvaluationStatus = (typeof evaluationStatuses)[number]

export const evaluationReasons = [
  'Age: Too Young',
  'Age: Too Old',
  'Interval: Too Soon',
  'Interval: Cannot Tell',
  'Live Virus Conflict',
  'Inadvertent Vaccine',
  'Not a preferable or allowable vaccine',
  'Series Already Complete',
  'Expired',
  'Recalled, stored wrongly or given in part',
] as const
export type EvaluationReason = (typeof evaluationReasons)[number]

export interface DoseEvaluation {
  readonly of: AntigenDose
  readonly status: EvaluationStatus
  /** Why it is not valid, in the order of the evaluation; empty for a valid dose. */
  readonly reasons: readonly EvaluationReason[]
  /** What to know about a valid dose, such as the grace period. */
  readonly note: string | null
  /** Number of the target dose it was held against; null when none was left. */
  readonly targetDose: number | null
}

export interface SeriesEvaluation {
  readonly series: Series
  readonly doses: readonly DoseEvaluation[]
  /** Place of the next target dose; the count of target doses when none is left. */
  readonly next: number
  /** Target doses that a dose satisfied; a recurring one as often as it was. */
  readonly satisfied: number
  /** The day on which each target dose was satisfied last, by its number. */
  readonly satisfiedOn: ReadonlyMap<number, Day>
  readonly firstValid: Day | null
  readonly lastValid: Day | null
}

/** True when a dose is not valid because it came too early. */
export function isTooEarly({ status, reasons }: DoseEvaluation): boolean {
  return (
    status === 'Not Valid' &&
    (reasons.includes('Age: Too Young') || reasons.includes('Interval: Too Soon'))
  )
}

/** The newest dose from which an interval counts: valid or not valid, not given inadvertently. */
export function previousCounted(doses: readonly DoseEvaluation[]): DoseEvaluation | null {
  return (
    doses.findLast(
      ({ status, reasons }) =>
        status === 'Valid' || (status === 'Not Valid' && !reasons.includes('Inadvertent Vaccine')),
    ) ?? null
  )
}
