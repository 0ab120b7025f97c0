// Circumstances of measured values over time.

import { type AnalyteId, analytes } from '../../reference/analytes.ts'
import type { Circumstance } from '../../reference/circumstance.ts'
import type { Chart } from '../chart.ts'
import { type Day, daysBetween } from '../dates.ts'
import { allResults, lastMeasuredOn, latestResult, resultEvidence } from '../results.ts'
import { cannotTell, type Judgement, no, yes } from './judgement.ts'

/**
 * The newest value against the lowest (risen) or highest (fallen) one before it, both within the days. One value
 * alone shows no change; a newest value that cannot be read is a question.
 */
export function judgeChange(
  chart: Chart,
  { analyte, is, percent, withinDays }: Extract<Circumstance, { kind: 'result-change' }>,
): Judgement {
  if (chart.observations === null) return cannotTell('observations')
  const isOld = (date: Day) => daysBetween(date, chart.on) > withinDays
  const measured = lastMeasuredOn(chart, analyte)
  if (measured === null || isOld(measured)) return no
  const newest = latestResult(chart, analyte, withinDays)
  if (newest === null) return cannotTell(analyte)
  const before = allResults(chart, analyte).filter((r) => !isOld(r.date) && r.date < newest.date)
  const [first] = before.toSorted((a, b) =>
    is === 'risen' ? a.value - b.value : b.value - a.value,
  )
  if (first === undefined || first.value <= 0) return no
  const hasChanged =
    is === 'risen'
      ? newest.value > (first.value * (100 + percent)) / 100
      : newest.value < (first.value * (100 - percent)) / 100
  if (!hasChanged) return no
  return yes(
    [resultEvidence(first), resultEvidence(newest)],
    [subject(analyte, newest.observationId)],
  )
}

function subject(analyte: AnalyteId, id: string) {
  return { name: analytes[analyte].title, rxcui: null, kind: 'result', id } as const
}
