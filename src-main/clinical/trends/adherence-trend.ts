// Days covered of one drug over the running plan year, at the end of each month: how the year has gone so far. An
// estimate from fills, as in drug-adherence.ts.

import { ESTIMATE_LABEL } from '../../reference/adherence-measures.ts'
import { cite } from '../../reference/source.ts'
import { drugAdherence } from '../adherence/drug-adherence.ts'
import type { Chart, Medication } from '../chart.ts'
import { addDays, type Day, daysBetween } from '../dates.ts'
import { aged, type Trend, type TrendPoint } from './trend.ts'

/** Percent of the days from the first fill on that were covered, at each month's end and today. */
export function adherenceTrend(chart: Chart, medication: Medication): Trend {
  const known = drugAdherence(chart, medication)
  const trend = {
    id: `adherence:${medication.id}`,
    group: 'adherence' as const,
    title: medication.text,
    unit: '%',
    unread: 0,
  }
  if (known.kind === 'cannot-tell')
    return {
      ...trend,
      lines: [],
      points: [],
      newest: null,
      notes: [`Days covered cannot be told: ${known.because}.`],
    }
  const { strip, year, firstFill, thresholdPercent, notes } = known
  const share = (day: Day): number => {
    const past = strip.slice(daysBetween(year.from, firstFill), daysBetween(year.from, day) + 1)
    const covered = past.filter((state) => state === 'covered').length
    return Math.round((covered * 1000) / past.length) / 10
  }
  const points = monthEnds(firstFill, chart.on).map(
    (date): TrendPoint => ({ date, values: { covered: share(date) } }),
  )
  return {
    ...trend,
    lines: [
      {
        id: 'covered',
        title: 'Days covered',
        band: {
          low: thresholdPercent,
          high: null,
          source: cite('pqa-pdc').citation,
        },
      },
    ],
    points,
    newest: aged(`${known.percent} %`, chart.on, chart.on),
    notes: [`${ESTIMATE_LABEL}.`, ...notes],
  }
}

/** The last days of the months from one day to another, and that other day itself. */
function monthEnds(from: Day, to: Day): readonly Day[] {
  const ends: Day[] = []
  for (let day = from; day < to; day = addDays(day, 1))
    if (addDays(day, 1).endsWith('-01')) ends.push(day)
  return [...ends, to]
}
