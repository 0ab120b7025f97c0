// Preferable and allowable intervals of a target dose: where they count from, and whether a dose kept them.

import type { Day } from '../dates.ts'
import { addPeriod } from './add-period.ts'
import {
  type AdministeredDose,
  type AntigenDose,
  type Assessment,
  inForceOn,
} from './assessment.ts'
import { type DoseEvaluation, previousCounted } from './evaluation.ts'
import type { IntervalRow, SeriesDose } from './supporting-data.ts'

/** What has happened in a series before a dose or before the forecast. */
export interface SoFar {
  readonly evaluated: readonly DoseEvaluation[]
  readonly satisfiedOn: ReadonlyMap<number, Day>
  /** The doses of the antigen given before. */
  readonly given: readonly AntigenDose[]
  /** All doses given before, of whatever antigen. */
  readonly anyGiven: readonly AdministeredDose[]
}

/** The day from which an interval counts; null when that has not happened or has no date. */
export function intervalReference(
  row: IntervalRow,
  soFar: SoFar,
  assessment: Assessment,
): Day | null {
  if (row.fromPrevious) return previousCounted(soFar.evaluated)?.of.dose.date ?? null
  if (row.fromTargetDose !== null) return soFar.satisfiedOn.get(row.fromTargetDose) ?? null
  const { fromMostRecent, fromObservation } = row
  if (fromMostRecent !== null)
    return soFar.anyGiven.findLast(({ cvx }) => fromMostRecent.has(cvx))?.date ?? null
  return fromObservation === null
    ? null
    : (assessment.observations.get(fromObservation)?.date ?? null)
}

export type IntervalVerdict = 'kept' | 'grace' | 'too soon' | 'cannot tell'

/** Whether a dose on a day keeps every preferable interval. `isStrict`: no grace period, after a dose given too early. */
export function preferableInterval(
  target: SeriesDose,
  on: Day,
  soFar: SoFar,
  assessment: Assessment,
  isStrict: boolean,
): IntervalVerdict {
  let verdict: IntervalVerdict = 'kept'
  for (const row of inForceOn(target.intervals, on)) {
    const from = intervalReference(row, soFar, assessment)
    if (from === null && row.fromObservation !== null) return 'cannot tell'
    if (from === null) continue
    if (row.absMin !== null && on < addPeriod(from, row.absMin)) return 'too soon'
    if (row.min !== null && on < addPeriod(from, row.min)) {
      if (isStrict || row.absMin === null) return 'too soon'
      verdict = 'grace'
    }
  }
  return verdict
}

/** Whether a dose keeps one of the allowable intervals, that are shorter than what is preferred. */
export function allowableInterval(
  target: SeriesDose,
  on: Day,
  soFar: SoFar,
  assessment: Assessment,
): boolean {
  return inForceOn(target.allowableIntervals, on).some((row) => {
    const from = intervalReference(row, soFar, assessment)
    return from !== null && row.absMin !== null && on >= addPeriod(from, row.absMin)
  })
}
