// The immunization forecast of a chart on its day, with what could not be taken into account. It decides nothing.

import release from '../../../resources/knowledge/immunization/release.json' with { type: 'json' }
import { cite } from '../../reference/source.ts'
import type { Chart, Fact } from '../chart.ts'
import { type Day, day, daysBetween } from '../dates.ts'
import { onceFor } from '../memo.ts'
import type { PatientObservation } from './assessment.ts'
import { cdsi } from './cdsi.ts'
import { forecast } from './forecast.ts'
import { type DoseReport, type GroupReport, reportDoses, reportGroups } from './forecast-report.ts'
import {
  dosesOfChart,
  observationsOfChart,
  type TakenObservation,
} from './immunization-of-chart.ts'

/** The CDC publishes its tables several times a year; from this age on they are said to be old. */
const OLD_AFTER_DAYS = 183

/** Vaccine groups of which each season has doses of its own. */
const seasonalGroups: ReadonlySet<string> = new Set(['Influenza', 'COVID-19'])

/** How a vaccine group stands on the day. */
export type DueState = 'due' | 'past-due' | 'later' | 'not-due' | 'contraindicated' | 'cannot-tell'

export interface VaccineDue extends GroupReport {
  readonly state: DueState
  /** Why it cannot be told; null when it can. */
  readonly unknown: string | null
}

/** A dose of the chart with what it counts for. */
export interface ChartDose extends DoseReport {
  readonly immunizationId: string
}

export interface ChartForecast {
  readonly kind: 'forecast'
  readonly on: Day
  readonly groups: readonly VaccineDue[]
  readonly doses: readonly ChartDose[]
  readonly observations: readonly TakenObservation[]
  /** What could not be taken into account, as sentences. */
  readonly cannotTell: readonly string[]
  readonly release: string
  readonly citation: string
}

export interface NoForecast {
  readonly kind: 'cannot-tell'
  readonly missing: readonly Fact[]
}

/** What is due by what the chart says. */
export const forecastOfChart: (chart: Chart) => ChartForecast | NoForecast = onceFor((chart) =>
  forecastWith(chart, []),
)

/** The same with what the patient answered to the questions before a dose. */
export function forecastWith(
  chart: Chart,
  said: readonly PatientObservation[],
): ChartForecast | NoForecast {
  const { on } = chart
  const { birthDate, sex } = chart.patient
  if (birthDate === null) return { kind: 'cannot-tell', missing: ['birthDate'] }
  const given = (chart.immunizations ?? []).filter(({ date }) => date >= birthDate)
  const before = (chart.immunizations ?? []).length - given.length
  const told = dosesOfChart({ ...chart, immunizations: given })
  const taken = observationsOfChart(chart)
  const observations = [...(taken ?? []), ...said]
  const data = cdsi()
  const found = forecast({ birthDate, sex, doses: told?.doses ?? [], observations }, on, data)
  const coded = given.filter(({ cvx }) => cvx !== null)
  const reports = reportDoses(told?.doses ?? [], found)
  const strange = (told?.doses ?? []).filter(({ cvx }) => !data.vaccines.has(cvx))
  return {
    kind: 'forecast',
    on,
    groups: reportGroups(found).map((group) => ({ ...group, ...standing(group, on) })),
    doses: reports.flatMap((report, place) => {
      const id = coded[place]?.id
      return id === undefined ? [] : [{ ...report, immunizationId: id }]
    }),
    observations: taken ?? [],
    cannotTell: [
      ...(chart.immunizations === null
        ? ['No vaccine history is on record: what is due here counts no dose.']
        : []),
      ...(told?.uncoded ?? []).map((text) => `${text} has no CVX code: the dose is not counted.`),
      ...strange.map(
        ({ cvx, date }) =>
          `CVX ${cvx} is not in the CDC's table: the dose of ${date} is not counted.`,
      ),
      ...(before > 0 ? ['A dose before the birth date is not counted.'] : []),
      ...(taken === null
        ? ['No conditions are on record: risk and contraindications are not known.']
        : []),
      ...ageOfTables(on),
    ],
    release: release.release,
    citation: cite('cdc-cdsi').citation,
  }
}

/** Old tables know no new season: a dose of last autumn would pass for one of this. */
export function ageOfTables(on: Day): readonly string[] {
  if (!areOld(on)) return []
  return [
    `The CDC's tables are of ${release.day}: what it changed since is not known. Do not rely on them for influenza and COVID-19 vaccines of a later season.`,
  ]
}

function areOld(on: Day): boolean {
  return daysBetween(day(release.day), on) > OLD_AFTER_DAYS
}

function standing(group: GroupReport, on: Day): Pick<VaccineDue, 'state' | 'unknown'> {
  if (areOld(on) && seasonalGroups.has(group.group))
    return {
      state: 'cannot-tell',
      unknown: `The CDC's tables of ${release.day} do not know this season.`,
    }
  return { state: stateOf(group, on), unknown: null }
}

function stateOf({ status, recommended, earliest, pastDue }: GroupReport, on: Day): DueState {
  if (status === 'Contraindicated') return 'contraindicated'
  if (status !== 'Not complete') return 'not-due'
  const from = recommended ?? earliest
  // A series that is not complete without a day to begin on waits for a fact that nobody recorded.
  if (from === null) return 'cannot-tell'
  if (from > on) return 'later'
  return pastDue !== null && pastDue < on ? 'past-due' : 'due'
}
