// The immunization forecast of one patient on one day: the CDC's CDSi logic over the CDC's supporting data. Pure.

import type { Day } from '../dates.ts'
import { latestOf } from './add-period.ts'
import { type Assessment, assess, type ImmunizationPatient } from './assessment.ts'
import { evaluateSeries, type Others } from './evaluate-series.ts'
import type { SeriesEvaluation } from './evaluation.ts'
import { forecastSeries, type SeriesForecast } from './forecast-series.ts'
import { relevantSeries, unrecordedIndications } from './relevant-series.ts'
import { bestSeries } from './select-series.ts'
import type { Antigen, Series, SupportingData } from './supporting-data.ts'
import { forecastGroup, type GroupForecast } from './vaccine-group.ts'

export interface AntigenForecast {
  readonly antigen: Antigen
  readonly relevant: readonly SeriesForecast[]
  readonly best: readonly SeriesForecast[]
  /** Codes of indications about which nothing is on record. */
  readonly unrecorded: readonly string[]
}

export interface ImmunizationForecast {
  readonly assessment: Assessment
  readonly antigens: ReadonlyMap<string, AntigenForecast>
  readonly groups: readonly GroupForecast[]
}

/** Forecasts every vaccine group. */
export function forecast(
  patient: ImmunizationPatient,
  on: Day,
  data: SupportingData,
): ImmunizationForecast {
  const assessment = assess(patient, on, data)
  const relevant = new Map(data.antigens.map((one) => [one, relevantSeries(one, assessment)]))
  // A dose that stands in the way of a live vaccine counts as valid at first, and as what it was found to be then.
  let evaluations = evaluateAll(relevant, assessment, () => true)
  const valid = validPlaces(evaluations)
  if (assessment.doses.some((dose, place) => !valid.has(place) && isLive(dose.cvx, data)))
    evaluations = evaluateAll(relevant, assessment, (place) => valid.has(place))
  const antigens = new Map(
    [...relevant].map(([antigen, list]) => {
      const own = list.flatMap((series) => evaluations.get(series) ?? [])
      const forecasts = own.map((evaluation) =>
        forecastSeries(evaluation, antigen, assessment, groupComplete(own)),
      )
      const best = bestSeries(forecasts, assessment)
      const unrecorded = unrecordedIndications(antigen, assessment)
      return [antigen.antigen, { antigen, relevant: forecasts, best, unrecorded }] as const
    }),
  )
  const groups = data.groups.map((group) =>
    forecastGroup(
      group,
      group.antigens.flatMap((name) => {
        const found = antigens.get(name)
        return found === undefined
          ? []
          : [found.best.filter((one) => one.evaluation.series.vaccineGroup === group.name)]
      }),
      latestOf(
        group.antigens.map((name) => assessment.byAntigen.get(name)?.at(-1)?.dose.date ?? null),
      ),
    ),
  )
  return { assessment, antigens, groups }
}

function evaluateAll(
  relevant: ReadonlyMap<Antigen, readonly Series[]>,
  assessment: Assessment,
  isValid: Others['isValid'],
): ReadonlyMap<Series, SeriesEvaluation> {
  const all = new Map<Series, SeriesEvaluation>()
  for (const list of relevant.values()) {
    const done: SeriesEvaluation[] = []
    // A series that asks whether another is complete comes after it.
    for (const series of list.toSorted((a, b) => Number(asks(a)) - Number(asks(b)))) {
      const evaluation = evaluateSeries(series, assessment, {
        isValid,
        isGroupComplete: groupComplete(done),
      })
      done.push(evaluation)
      all.set(series, evaluation)
    }
  }
  return all
}

function asks({ doses }: Series): boolean {
  return doses.some(({ skips }) =>
    skips.some(({ sets }) =>
      sets.some(({ conditions }) => conditions.some(({ type }) => type === 'Completed Series')),
    ),
  )
}

function groupComplete(evaluations: readonly SeriesEvaluation[]): Others['isGroupComplete'] {
  return (group, by) =>
    evaluations.some(
      ({ series, next, lastValid }) =>
        series.group === group &&
        next >= series.doses.length &&
        lastValid !== null &&
        lastValid <= by,
    )
}

function validPlaces(evaluations: ReadonlyMap<Series, SeriesEvaluation>): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { doses } of evaluations.values())
    for (const { status, of } of doses) if (status === 'Valid') places.add(of.place)
  return places
}

function isLive(cvx: string, { conflicts }: SupportingData): boolean {
  return [...conflicts.values()].some((rows) => rows.has(cvx))
}
