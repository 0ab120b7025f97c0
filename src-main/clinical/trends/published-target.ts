// Which published target would apply to this patient, met or missed: the rows of missed goals are asked with a value
// that just misses, in place of the newest one. What a row needs besides (age, conditions, drugs) decides as always.

import { type AnalyteId, analytes } from '../../reference/analytes.ts'
import { type GoalTargetRow, goalTargets } from '../../reference/goal-targets.ts'
import type { Chart, Observation } from '../chart.ts'
import { onceFor } from '../memo.ts'
import { analyteOf } from '../results.ts'
import { goals } from '../screening/goals.ts'
import type { TrendBand } from './trend.ts'

/** A little below a lower bound; the upper one itself misses, because a goal lies below it. */
function missingValue({ low, high }: GoalTargetRow): number {
  return low === null ? (high ?? 0) : low - Math.max(0.1, low / 100)
}

function asIfMissed(chart: Chart, target: GoalTargetRow): Chart {
  // Both halves of a pressure are one target with two bounds.
  const together = goalTargets.filter((one) => one.rows.join() === target.rows.join())
  const ids = new Set<AnalyteId>(together.map((one) => one.analyte))
  const others = (chart.observations ?? []).filter((one) => {
    const id = analyteOf(one.loinc)
    return id === null || !ids.has(id)
  })
  const missed = together.map((one): Observation => {
    const { title, loinc, unit } = analytes[one.analyte]
    return {
      id: `as-if-${one.analyte}`,
      text: title,
      loinc: loinc[0] ?? null,
      value: missingValue(one),
      valueText: null,
      unit,
      date: chart.on,
    }
  })
  return { ...chart, observations: [...others, ...missed] }
}

const targetsOf = onceFor((chart: Chart): ReadonlyMap<AnalyteId, TrendBand> => {
  const found = new Map<AnalyteId, TrendBand>()
  for (const target of goalTargets) {
    if (found.has(target.analyte)) continue
    const fired = goals
      .screen(asIfMissed(chart, target))
      .find((one) => one.kind === 'concern' && target.rows.includes(one.row))
    if (fired?.kind === 'concern')
      found.set(target.analyte, {
        low: target.low,
        high: target.high,
        source: `Published target: ${fired.source.citation}`,
      })
  }
  return found
})

/** The target with its source; null when none of the table is known to apply. */
export function publishedTarget(chart: Chart, analyte: AnalyteId): TrendBand | null {
  return targetsOf(chart).get(analyte) ?? null
}
