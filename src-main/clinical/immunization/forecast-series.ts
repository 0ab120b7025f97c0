// The forecast of one series: its status, the next target dose and its dates, as chapter 7 of the CDSi logic specification says.

import { addDays, type Day } from '../dates.ts'
import { addPeriod, earliestOf, latestOf, type Period } from './add-period.ts'
import { type Assessment, inForceOn, isAtAge } from './assessment.ts'
import { skipReason } from './conditional-skip.ts'
import type { SeriesEvaluation } from './evaluation.ts'
import { antigenContraindications, immunityReason, vaccineContraindications } from './immunity.ts'
import { intervalReference, type SoFar } from './interval.ts'
import type { Antigen, IntervalRow, SeriesDose, VaccineRow } from './supporting-data.ts'
import { conflictEnd } from './vaccine.ts'

export const seriesStatuses = [
  'Aged out',
  'Complete',
  'Contraindicated',
  'Immune',
  'Not complete',
  'Not recommended',
] as const
export type SeriesStatus = (typeof seriesStatuses)[number]

/** Dates of the next dose; all null when none is due. */
export interface ForecastDates {
  readonly earliest: Day | null
  readonly recommended: Day | null
  readonly pastDue: Day | null
  readonly latest: Day | null
}

export interface SeriesForecast extends ForecastDates {
  readonly evaluation: SeriesEvaluation
  readonly status: SeriesStatus
  /** Satisfied target doses, of a seasonal vaccine those of the season, and one; null unless a dose is due. */
  readonly doseNumber: number | null
  readonly reasons: readonly string[]
  /** CVX codes of the vaccines that the CDC names for the dose, none of them contraindicated. */
  readonly vaccines: readonly string[]
  /** Observations whose date is asked for and not on record. */
  readonly undated: readonly string[]
  /** True when the interval goes before those of the other antigens of the group. */
  readonly isOverride: boolean
  /** Target doses that are neither satisfied nor skipped. */
  readonly left: number
  /** When the series would be finished if every dose came at its minimum; null when it cannot be. */
  readonly finishes: Day | null
}

const none: ForecastDates = { earliest: null, recommended: null, pastDue: null, latest: null }

/** The forecast of one evaluated series on the day of the assessment. */
export function forecastSeries(
  evaluation: SeriesEvaluation,
  antigen: Antigen,
  assessment: Assessment,
  isGroupComplete: (group: string, by: Day) => boolean,
): SeriesForecast {
  const { on, patient, byAntigen } = assessment
  const { series, satisfied } = evaluation
  const soFar: SoFar = {
    evaluated: evaluation.doses,
    satisfiedOn: evaluation.satisfiedOn,
    given: byAntigen.get(series.antigen) ?? [],
    anyGiven: assessment.doses,
  }
  const without = (status: SeriesStatus, ...reasons: readonly string[]): SeriesForecast => ({
    ...none,
    evaluation,
    status,
    doseNumber: null,
    reasons,
    vaccines: [],
    undated: [],
    isOverride: false,
    left: 0,
    finishes: status === 'Complete' ? (evaluation.lastValid ?? on) : null,
  })
  const immunity = immunityReason(antigen, assessment)
  if (immunity !== null) return without('Immune', immunity)
  const against = antigenContraindications(antigen, assessment)
  if (against.length > 0) return without('Contraindicated', ...against)

  let next = evaluation.next
  let skipped: string | null = null
  for (let target = series.doses[next]; target !== undefined; target = series.doses[++next]) {
    // A dose that could not be given before it is no longer needed is not needed.
    const { earliest } = forecastDates(target, target.preferable, soFar, assessment)
    const days = earliest !== null && earliest > on ? [on, earliest] : [on]
    const reasons = days.map((at) =>
      skipReason(target, { context: 'Forecast', on: at, soFar, isGroupComplete }, assessment),
    )
    const reason = reasons.find((one) => one !== null)
    if (reason === undefined) break
    skipped = reason ?? null
  }
  const target = series.doses[next]
  if (target === undefined)
    return satisfied > 0
      ? without('Complete', ...(skipped === null ? [] : [skipped]))
      : without('Not recommended', skipped ?? 'No dose of the series is needed.')
  const max = inForceOn(target.ages, on)[0]?.max ?? null
  if (max !== null && on >= patient.atAge(max))
    return without('Aged out', 'Past the maximum age of the series.')
  if (target.seasonEnd !== null && on > target.seasonEnd)
    return without('Not recommended', `The season ended on ${target.seasonEnd}.`)
  const barred = vaccineContraindications(antigen, assessment)
  const preferable = target.preferable.filter((row) => !barred.has(row.cvx))
  if (target.preferable.length > 0 && preferable.length === 0)
    return without('Contraindicated', ...new Set(barred.values()))

  const found = forecastDates(target, preferable, soFar, assessment)
  if (found.latest !== null && found.earliest !== null && found.earliest > found.latest)
    return without('Aged out', 'The next dose would come after the maximum age.')
  const { undated, ...dates } = found
  const { seasonStart } = target
  return {
    ...(undated.length > 0 ? none : dates),
    evaluation,
    status: 'Not complete',
    doseNumber: 1 + (seasonStart === null ? satisfied : validSince(seasonStart, evaluation)),
    reasons: [],
    vaccines: vaccinesAt(preferable, latestOf([on, dates.earliest]) ?? on, assessment),
    undated,
    isOverride: inForceOn(target.intervals, on).some(
      (row) => row.isOverride && intervalReference(row, soFar, assessment) !== null,
    ),
    left: series.doses.length - next,
    finishes: finishOf(series.doses.slice(next), dates.earliest ?? on, assessment),
  }
}

/** The dates of a target dose: ages, intervals from earlier doses, conflicts with live vaccines, season. */
export function forecastDates(
  target: SeriesDose,
  preferable: readonly VaccineRow[],
  soFar: SoFar,
  assessment: Assessment,
): ForecastDates & { readonly undated: readonly string[] } {
  const { on, patient } = assessment
  const [age] = inForceOn(target.ages, on)
  const atAge = (period: Period | null | undefined) => (period ? patient.atAge(period) : null)
  const intervals = inForceOn(target.intervals, on).map((row) => ({
    row,
    from: intervalReference(row, soFar, assessment),
  }))
  const afterIntervals = (period: (row: IntervalRow) => Period | null) =>
    latestOf(
      intervals.map(({ row, from }) => {
        const given = period(row)
        return from === null || given === null ? null : addPeriod(from, given)
      }),
    )
  const earliest =
    latestOf([
      atAge(age?.min),
      afterIntervals((row) => row.min),
      freeOfConflict(preferable, assessment),
      target.seasonStart,
      // The next dose comes after every dose that was given, one given inadvertently too.
      soFar.given.at(-1)?.dose.date ?? null,
    ]) ?? patient.birthDate
  const max = atAge(age?.max)
  const wanted = atAge(age?.earliestRec) ?? afterIntervals((row) => row.earliestRec) ?? earliest
  const lastWanted = atAge(age?.latestRec) ?? afterIntervals((row) => row.latestRec)
  const pastDue = lastWanted === null ? null : addDays(lastWanted, -1)
  return {
    earliest,
    recommended: latestOf([earliest, wanted]),
    pastDue: pastDue === null ? null : latestOf([earliest, pastDue]),
    latest: max === null ? null : addDays(max, -1),
    undated: intervals.flatMap(({ row: { fromObservation }, from }) =>
      fromObservation !== null && from === null ? [fromObservation] : [],
    ),
  }
}

/** The first day on which one of the preferable vaccines meets no conflict; null when no earlier dose stands against it. */
function freeOfConflict(preferable: readonly VaccineRow[], assessment: Assessment): Day | null {
  const ends = preferable.map((row) => conflictEnd(row.cvx, assessment))
  return ends.some((end) => end === null) ? null : earliestOf(ends)
}

/** The day of the last dose when each comes at its minimum age and interval; null when one would be past its maximum age. */
function finishOf(
  targets: readonly SeriesDose[],
  earliest: Day,
  { on, patient }: Assessment,
): Day | null {
  let at = earliest > on ? earliest : on
  for (const [i, target] of targets.entries()) {
    const [age] = inForceOn(target.ages, on)
    const min = age?.min ? patient.atAge(age.min) : null
    const gaps = target.intervals.flatMap((row) =>
      i > 0 && row.fromPrevious && row.min !== null ? [addPeriod(at, row.min)] : [],
    )
    at = latestOf([at, min, ...gaps]) ?? at
    if (age?.max && at >= patient.atAge(age.max)) return null
  }
  return at
}

/** Doses of a season are counted from its start. */
function validSince(start: Day, { doses }: SeriesEvaluation): number {
  return doses.filter(({ status, of }) => status === 'Valid' && of.dose.date >= start).length
}

/** The vaccines that the CDC names for a dose; where it names none, each that it prefers at the age. */
function vaccinesAt(
  preferable: readonly VaccineRow[],
  at: Day,
  { patient }: Assessment,
): readonly string[] {
  const fitting = preferable.filter((row) => isAtAge(patient, at, row))
  const named = fitting.filter((row) => row.isForecast)
  return [...new Set((named.length > 0 ? named : fitting).map((row) => row.cvx))]
}
