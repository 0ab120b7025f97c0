// The forecast as it is told: each vaccine group with its reasons, each dose with what it counts for, and what nobody
// recorded. It decides nothing.

import type { Day } from '../dates.ts'
import { type AdministeredDose, type Assessment, isAtAge } from './assessment.ts'
import type { DoseEvaluation, EvaluationReason, EvaluationStatus } from './evaluation.ts'
import type { AntigenForecast, ImmunizationForecast } from './forecast.ts'
import type { ForecastDates, SeriesForecast, SeriesStatus } from './forecast-series.ts'
import type { GroupForecast } from './vaccine-group.ts'

export interface Coded {
  readonly code: string
  readonly title: string
}

export interface GroupReport extends ForecastDates {
  /** Name of the vaccine group in the CDC's supporting data. */
  readonly group: string
  readonly status: SeriesStatus
  readonly doseNumber: number | null
  readonly reasons: readonly string[]
  /** Vaccines that fit the dose that is due. */
  readonly vaccines: readonly { readonly cvx: string; readonly name: string }[]
  /** Names of the series that decide. */
  readonly series: readonly string[]
  /** What the CDC adds to these series. */
  readonly guidance: readonly string[]
  /** Indications that would ask for a further series at this age, and of which nothing is on record. */
  readonly notOnRecord: readonly Coded[]
  /** What would speak against every vaccine of the group, and of which nothing is on record: to be asked before a dose. */
  readonly toAsk: readonly Coded[]
}

export interface AntigenReport {
  readonly antigen: string
  /** Null when no series of the antigen is relevant to the patient. */
  readonly status: EvaluationStatus | null
  readonly reason: EvaluationReason | null
  readonly reasons: readonly EvaluationReason[]
  readonly note: string | null
}

export interface DoseReport {
  readonly date: Day
  readonly cvx: string
  /** None for a vaccine that the CDC's table does not know, and for a dose after the day. */
  readonly antigens: readonly AntigenReport[]
}

/** Every vaccine group, in the order of the supporting data. */
export function reportGroups(found: ImmunizationForecast): readonly GroupReport[] {
  return found.groups.map((group) => {
    const { earliest, recommended, pastDue, latest, status, doseNumber } = group
    const antigens = antigensOf(group.group, found)
    const { data } = found.assessment
    const coded = (code: string) => ({ code, title: data.observationTitles.get(code) ?? code })
    return {
      group: group.group,
      status,
      doseNumber,
      earliest,
      recommended,
      pastDue,
      latest,
      reasons: reasonsOf(group, antigens, found),
      vaccines: vaccinesOf(group, antigens).map((cvx) => ({
        cvx,
        name: data.vaccineNames.get(cvx) ?? cvx,
      })),
      series: group.from.map((one) => one.evaluation.series.name),
      guidance: [...new Set(group.from.flatMap((one) => one.evaluation.series.guidance))],
      notOnRecord: unrecordedOf(antigens).map(coded),
      toAsk: status === 'Not complete' ? toAskOf(antigens, found.assessment).map(coded) : [],
    }
  })
}

function reasonsOf(
  group: GroupForecast,
  antigens: readonly AntigenForecast[],
  { assessment }: ImmunizationForecast,
): readonly string[] {
  const { data, patient, on } = assessment
  const reasons = group.from.flatMap(
    ({ reasons: own, status, doseNumber, undated, evaluation }) => [
      ...own,
      ...(status !== 'Not complete'
        ? []
        : evaluation.satisfied === 0
          ? [`No valid dose against ${evaluation.series.antigen} is on record.`]
          : [`Dose ${doseNumber ?? 1} of the ${evaluation.series.name} is not on record.`]),
      ...undated.map(
        (code) =>
          `Cannot tell when: the date of "${data.observationTitles.get(code) ?? code}" is not on record.`,
      ),
    ],
  )
  if (group.from.length === 0) reasons.push('No series is for this age and for what is on record.')
  if (group.pastDue !== null && group.pastDue < on) reasons.push('Past due.')
  if (patient.sex === null && antigens.some(({ antigen }) => antigen.series.some(isForOneGender)))
    reasons.push('Cannot tell for sure: the sex is not on record, and some series depend on it.')
  const unrecorded = unrecordedOf(antigens).length
  if (unrecorded > 0)
    reasons.push(
      `Cannot tell about risk: of ${unrecorded} ${unrecorded === 1 ? 'indication' : 'indications'} for a further series at this age nothing is on record.`,
    )
  return [...new Set(reasons)]
}

/** Of a series begun by the default one, whose vaccines are for children, those of its neighbours in the series group. */
function vaccinesOf(
  { status, from }: GroupForecast,
  antigens: readonly AntigenForecast[],
): readonly string[] {
  if (status !== 'Not complete') return []
  const own = from.flatMap((one) => one.vaccines)
  if (own.length > 0) return common(from)
  const groups = new Set(from.map(({ evaluation }) => evaluation.series.group))
  const neighbours = antigens
    .flatMap((one) => one.relevant)
    .filter((one) => groups.has(one.evaluation.series.group))
  return [...new Set(neighbours.flatMap((one) => one.vaccines))]
}

/** Vaccines that serve every series that is due, such as both antigens of a combination; else those that serve any. */
function common(from: readonly SeriesForecast[]): readonly string[] {
  const some = [...new Set(from.flatMap((one) => one.vaccines))]
  const all = some.filter((cvx) => from.every((one) => one.vaccines.includes(cvx)))
  return all.length > 0 ? all : some
}

function unrecordedOf(antigens: readonly AntigenForecast[]): readonly string[] {
  return [...new Set(antigens.flatMap((one) => one.unrecorded))].toSorted()
}

function toAskOf(
  antigens: readonly AntigenForecast[],
  { patient, on, observations }: Assessment,
): readonly string[] {
  const codes = antigens
    .flatMap(({ antigen }) => antigen.contraindications)
    .filter((one) => !observations.has(one.code) && isAtAge(patient, on, one))
    .map((one) => one.code)
  return [...new Set(codes)].toSorted()
}

function antigensOf(
  group: string,
  { antigens, assessment }: ImmunizationForecast,
): readonly AntigenForecast[] {
  const names = assessment.data.groups.find(({ name }) => name === group)?.antigens ?? []
  return names.flatMap((name) => antigens.get(name) ?? [])
}

function isForOneGender({ genders }: { readonly genders: readonly string[] }): boolean {
  return genders.length > 0
}

/** Every dose, in the order in which they were told. */
export function reportDoses(
  told: readonly AdministeredDose[],
  found: ImmunizationForecast,
): readonly DoseReport[] {
  const places = new Map(found.assessment.doses.map((dose, place) => [dose, place]))
  return told.map((dose) => {
    const place = places.get(dose)
    const parts = place === undefined ? [] : antigensAt(place, found)
    return {
      date: dose.date,
      cvx: dose.cvx,
      antigens: parts.map((antigen) => antigenReport(antigen, place, found)),
    }
  })
}

function antigensAt(place: number, { assessment }: ImmunizationForecast): readonly string[] {
  return [...assessment.byAntigen]
    .filter(([, doses]) => doses.some((one) => one.place === place))
    .map(([antigen]) => antigen)
}

/** A dose counts for an antigen when it is valid in one of the best series; else the series still open says why not. */
function antigenReport(
  antigen: string,
  place: number | undefined,
  { antigens }: ImmunizationForecast,
): AntigenReport {
  const of = (series: readonly SeriesForecast[]): readonly DoseEvaluation[] =>
    series
      .toSorted((a, b) => Number(isClosed(a)) - Number(isClosed(b)))
      .flatMap(({ evaluation }) => evaluation.doses.filter((one) => one.of.place === place))
  const found = antigens.get(antigen)
  const best = of(found?.best ?? [])
  const all = best.length > 0 ? best : of(found?.relevant ?? [])
  const one = all.find(({ status }) => status === 'Valid') ?? all[0]
  const reasons = one?.reasons ?? []
  return {
    antigen,
    status: one?.status ?? null,
    reason: reasons[0] ?? null,
    reasons,
    note: one === undefined ? 'No series of this antigen is relevant to the patient.' : one.note,
  }
}

function isClosed({ status }: SeriesForecast): boolean {
  return status === 'Aged out' || status === 'Not recommended'
}
