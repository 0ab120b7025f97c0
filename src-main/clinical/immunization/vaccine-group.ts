// The forecast of a vaccine group from the best series of its antigens, as chapter 9 of the CDSi logic specification says.

import type { Day } from '../dates.ts'
import { earliestOf, latestOf } from './add-period.ts'
import type { ForecastDates, SeriesForecast, SeriesStatus } from './forecast-series.ts'
import type { VaccineGroup } from './supporting-data.ts'

export interface GroupForecast extends ForecastDates {
  readonly group: string
  readonly status: SeriesStatus
  readonly doseNumber: number | null
  /** The series that decide. */
  readonly from: readonly SeriesForecast[]
}

/**
 * The forecast of a group from the best series of each antigen; `best` holds none for an antigen without one.
 * `lastGiven`: the newest dose of any antigen of the group, which the next one does not come before.
 */
export function forecastGroup(
  group: VaccineGroup,
  best: readonly (readonly SeriesForecast[])[],
  lastGiven: Day | null = null,
): GroupForecast {
  const status = statusOf(group, best)
  const from = best.flat().filter((one) => one.status === status)
  const decided = { group: group.name, status, from }
  if (status !== 'Not complete')
    return {
      ...decided,
      doseNumber: null,
      earliest: null,
      recommended: null,
      pastDue: null,
      latest: null,
    }
  if (group.isAdministeredFull === null) {
    // Of several series that are due, such as a standard one and one for a risk, the first one to be due speaks.
    const [first] = from.toSorted(byRecommended)
    if (first !== undefined)
      return { ...decided, ...datesOf(first), doseNumber: first.doseNumber, from: [first] }
  }
  const counted = from.some((one) => one.isOverride) ? from.filter((one) => one.isOverride) : from
  return {
    ...decided,
    ...together(group, counted, lastGiven),
    doseNumber: doseNumberOf(group, from),
  }
}

function statusOf(
  { isAdministeredFull }: VaccineGroup,
  best: readonly (readonly SeriesForecast[])[],
): SeriesStatus {
  const statuses = best.map(antigenStatus)
  const isAny = (status: SeriesStatus) => statuses.includes(status)
  if (isAdministeredFull === true && isAny('Contraindicated')) return 'Contraindicated'
  if (isAny('Not complete')) return 'Not complete'
  if (isAny('Contraindicated')) return 'Contraindicated'
  if (isAny('Aged out')) return 'Aged out'
  if (isAny('Not recommended')) return 'Not recommended'
  return isAny('Complete') || statuses.length === 0 ? 'Complete' : 'Immune'
}

/** The status of an antigen: what is due goes before what is done. */
function antigenStatus(best: readonly SeriesForecast[]): SeriesStatus {
  const order: readonly SeriesStatus[] = [
    'Not complete',
    'Contraindicated',
    'Immune',
    'Complete',
    'Aged out',
    'Not recommended',
  ]
  return order.find((status) => best.some((one) => one.status === status)) ?? 'Not recommended'
}

/** The whole vaccine is due when all of its antigens may be given; parts of it as soon as one of them is due. */
function together(
  { isAdministeredFull }: VaccineGroup,
  from: readonly SeriesForecast[],
  lastGiven: Day | null,
): ForecastDates {
  const days = from.map((one) => one.earliest)
  const first = isAdministeredFull ? latestOf(days) : earliestOf(days)
  const earliest = first === null ? null : latestOf([first, lastGiven])
  const notBefore = (day: Day | null) => (day === null ? null : latestOf([earliest, day]))
  return {
    earliest,
    recommended: notBefore(earliestOf(from.map((one) => one.recommended))),
    pastDue: notBefore(earliestOf(from.map((one) => one.pastDue))),
    latest: earliestOf(from.map((one) => one.latest)),
  }
}

/** A whole vaccine counts as often as the antigen that was given least. */
function doseNumberOf(
  { isAdministeredFull }: VaccineGroup,
  from: readonly SeriesForecast[],
): number | null {
  const numbers = from.flatMap((one) => one.doseNumber ?? [])
  if (numbers.length === 0) return null
  return isAdministeredFull ? Math.min(...numbers) : Math.max(...numbers)
}

function datesOf({ earliest, recommended, pastDue, latest }: SeriesForecast): ForecastDates {
  return { earliest, recommended, pastDue, latest }
}

function byRecommended(a: SeriesForecast, b: SeriesForecast): number {
  const [x, y] = [a.recommended ?? '9999', b.recommended ?? '9999']
  return x < y ? -1 : x > y ? 1 : 0
}
