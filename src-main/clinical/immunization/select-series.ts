// Selects the series that count: which can be scored, the prioritized one of each series group, and the best ones of an
// antigen, as chapter 8 of the CDSi logic specification says.

import type { Assessment } from './assessment.ts'
import type { SeriesForecast } from './forecast-series.ts'
import {
  completeCriteria,
  highestScored,
  inProcessCriteria,
  noValidDoseCriteria,
} from './series-scores.ts'

/** The best series of an antigen, in the order of their groups; none when no series can be scored. */
export function bestSeries(
  forecasts: readonly SeriesForecast[],
  assessment: Assessment,
): readonly SeriesForecast[] {
  const groups = Map.groupBy(forecasts, ({ evaluation }) => evaluation.series.group)
  const prioritized = [...groups.keys()].toSorted().flatMap((group) => {
    const scorable = scorableSeries(groups.get(group) ?? [], assessment)
    return prioritizedSeries(scorable) ?? []
  })
  return prioritized.filter((one) => isBest(one, prioritized))
}

/**
 * The series of a group that can be scored: begun before the maximum age to start, or not begun and past the minimum age to
 * start; of the highest priority. Series that are aged out give way to one that is meant for a later start and still open.
 */
function scorableSeries(
  group: readonly SeriesForecast[],
  { patient, on }: Assessment,
): readonly SeriesForecast[] {
  const within = group.filter(({ evaluation: { series, firstValid } }) => {
    const { type, minAgeToStart, maxAgeToStart } = series
    if (type === 'Evaluation Only') return false
    return firstValid === null
      ? minAgeToStart === null || on >= patient.atAge(minAgeToStart)
      : maxAgeToStart === null || firstValid < patient.atAge(maxAgeToStart)
  })
  const [highest] = within.map((one) => one.evaluation.series.priority).toSorted()
  const scorable = within.filter((one) => one.evaluation.series.priority === highest)
  const later = scorable.filter(
    ({ status, evaluation }) => status !== 'Aged out' && evaluation.series.minAgeToStart !== null,
  )
  const isNoneBegun = scorable.every(({ evaluation }) => evaluation.firstValid === null)
  const isDefaultClosed = scorable.some(
    ({ status, evaluation }) => status === 'Aged out' && evaluation.series.isDefault,
  )
  return isNoneBegun && isDefaultClosed && later.length > 0 ? later : scorable
}

/** The one series of a group that counts; null when there is none. */
export function prioritizedSeries(scorable: readonly SeriesForecast[]): SeriesForecast | null {
  const [only, ...others] = scorable
  if (only === undefined) return null
  if (others.length === 0) return only
  const complete = scorable.filter((one) => one.status === 'Complete')
  if (complete.length > 0) return highestScored(complete, completeCriteria)
  const inProcess = scorable.filter((one) => one.evaluation.satisfied > 0)
  if (inProcess.length > 0) return highestScored(inProcess, inProcessCriteria)
  const defaults = scorable.filter((one) => one.evaluation.series.isDefault)
  if (defaults.length === 1) return defaults[0] ?? null
  return highestScored(scorable, noValidDoseCriteria)
}

/**
 * A series falls behind one of a group that it names as equivalent when that is complete, or when neither is and the other is
 * for the patient's risk. A series that names none stands by itself: a further dose for a risk is due though the standard
 * series is complete.
 */
function isBest(one: SeriesForecast, prioritized: readonly SeriesForecast[]): boolean {
  const { equivalentGroups } = one.evaluation.series
  return prioritized
    .filter((other) => equivalentGroups.includes(other.evaluation.series.group))
    .every((other) => rank(one) > rank(other))
}

function rank({ status, evaluation: { series } }: SeriesForecast): number {
  const risk = series.type === 'Risk' ? 1 : 0
  switch (status) {
    case 'Complete':
      return 6 + risk
    case 'Contraindicated':
    case 'Immune':
      return 4 + risk
    case 'Not complete':
      return 2 + risk
    case 'Aged out':
    case 'Not recommended':
      return risk
  }
}
