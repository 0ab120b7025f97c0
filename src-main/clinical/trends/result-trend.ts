// Results over time: one analyte, or blood pressure as a pair. Values in the unit that Pestle computes in.

import { type AnalyteId, analytes } from '../../reference/analytes.ts'
import type { Chart, Observation } from '../chart.ts'
import { allResults, analyteOf, type Result } from '../results.ts'
import { publishedTarget } from './published-target.ts'
import { aged, type Trend, type TrendBand, type TrendPoint } from './trend.ts'

/** Bands of goals of therapy; a published target stands in where there is none. */
export type GoalBands = ReadonlyMap<AnalyteId, TrendBand>

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Entries of an analyte up to the chart's day, readable or not. */
function entries(chart: Chart, analyte: AnalyteId): readonly Observation[] {
  return (chart.observations ?? []).filter(
    (one) => one.date <= chart.on && analyteOf(one.loinc) === analyte,
  )
}

const recorded = ({ recorded }: Result) => `${recorded.value} ${recorded.unit}`

function line(chart: Chart, goals: GoalBands, id: AnalyteId, title: string) {
  return { id, title, band: goals.get(id) ?? publishedTarget(chart, id) }
}

/** One analyte. Without entries it has no points: nothing is on record. */
export function resultTrend(chart: Chart, analyte: AnalyteId, goals: GoalBands): Trend {
  const { title, unit } = analytes[analyte]
  const results = allResults(chart, analyte)
  const [newest] = results
  return {
    id: analyte,
    group: 'results',
    title: sentence(title),
    unit,
    lines: [line(chart, goals, analyte, sentence(title))],
    points: results.toReversed().map(({ date, value }) => ({ date, values: { [analyte]: value } })),
    newest: newest === undefined ? null : aged(recorded(newest), newest.date, chart.on),
    unread: entries(chart, analyte).length - results.length,
    notes: [],
  }
}

/** Systolic and diastolic of one day side by side, in the order in which they were entered. */
export function pressureTrend(chart: Chart, goals: GoalBands): Trend {
  const systolic = allResults(chart, 'systolic')
  const diastolic = allResults(chart, 'diastolic')
  const days = [...new Set([...systolic, ...diastolic].map((one) => one.date))].toSorted()
  const points = days.flatMap((date): TrendPoint[] => {
    const upper = systolic.filter((one) => one.date === date)
    const lower = diastolic.filter((one) => one.date === date)
    return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => ({
      date,
      values: {
        ...(upper[at] === undefined ? {} : { systolic: upper[at].value }),
        ...(lower[at] === undefined ? {} : { diastolic: lower[at].value }),
      },
    }))
  })
  const newest = points.at(-1)
  const shown = (value: number | undefined) => (value === undefined ? '–' : String(value))
  const all = entries(chart, 'systolic').length + entries(chart, 'diastolic').length
  return {
    id: 'blood-pressure',
    group: 'results',
    title: 'Blood pressure',
    unit: analytes.systolic.unit,
    lines: [
      line(chart, goals, 'systolic', 'Systolic'),
      line(chart, goals, 'diastolic', 'Diastolic'),
    ],
    points,
    newest:
      newest === undefined
        ? null
        : aged(
            `${shown(newest.values.systolic)}/${shown(newest.values.diastolic)} ${analytes.systolic.unit}`,
            newest.date,
            chart.on,
          ),
    unread: all - systolic.length - diastolic.length,
    notes: [],
  }
}
