// Selects the series that count: which can be scored, the prioritized one of each series group, and the best ones of an
// antigen, as chapter 8 of the CDSi logic specification says.

import { addPeriod } from './add-period.ts'
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
 * The series of a group that can be scored: begun, or to be begun, within the ages to start, and of the highest priority.
 * Where the patient is too old to start any, the default series speaks for the group.
 */
function scorableSeries(
  group: readonly SeriesForecast[],
  { patient, on }: Assessment,
): readonly SeriesForecast[] {
  const scored = group.filter((one) => one.evaluation.series.type !== 'Evaluation Only')
  const within = scored.filter(({ evaluation: { series, firstValid } }) => {
    const { minAgeToStart, maxAgeToStart } = series
    return firstValid === null
      ? minAgeToStart === null || on >= addPeriod(patient.birthDate, minAgeToStart)
      : maxAgeToStart === null || firstValid < addPeriod(patient.birthDate, maxAgeToStart)
  })
  const priorities = within.map((one) => one.evaluation.series.priority).toSorted()
  return within.filter((one) => one.evaluation.series.priority === priorities[0])
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

/** A series falls behind one of an equivalent group that is complete, or that is for the patient's risk. */
function isBest(one: SeriesForecast, prioritized: readonly SeriesForecast[]): boolean {
  const { series } = one.evaluation
  const equivalent = prioritized.filter(
    (other) =>
      other !== one &&
      (series.equivalentGroups.includes(other.evaluation.series.group) ||
        other.evaluation.series.equivalentGroups.includes(series.group)),
  )
  return equivalent.every((other) => rank(one) > rank(other))
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
