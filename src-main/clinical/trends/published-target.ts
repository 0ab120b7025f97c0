// Which published target would apply to this patient, met or missed: the rows of missed goals are asked with a value
// that just misses, in place of the newest one. What a row needs besides (age, conditions, drugs) decides as always.

import { type AnalyteId, analytes } from '../../reference/analytes.ts'
import { type GoalTargetRow, goalTargets } from '../../reference/goal-targets.ts'
import type { Chart, Observation } from '../chart.ts'
import { invariant } from '../invariant.ts'
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

interface Applying extends GoalTargetRow {
  readonly citation: string
}

function applying(chart: Chart): readonly Applying[] {
  return goalTargets.flatMap((target): Applying[] => {
    const fired = goals
      .screen(asIfMissed(chart, target))
      .find((one) => one.kind === 'concern' && target.rows.includes(one.row))
    return fired?.kind === 'concern' ? [{ ...target, citation: fired.source.citation }] : []
  })
}

/** Where two hold for one patient, the one that leaves less room comes first. */
function stricterFirst(a: GoalTargetRow, b: GoalTargetRow): number {
  return (a.high ?? Infinity) - (b.high ?? Infinity) || (b.low ?? 0) - (a.low ?? 0)
}

const targetsOf = onceFor((chart: Chart): ReadonlyMap<AnalyteId, TrendBand> => {
  const found = Map.groupBy(applying(chart), (one) => one.analyte)
  return new Map([...found].map(([analyte, all]) => [analyte, bandOf(all.toSorted(stricterFirst))]))
})

/** The first is drawn; the others are said beside it. */
function bandOf([drawn, ...others]: readonly Applying[]): TrendBand {
  invariant(drawn !== undefined, 'a group has a member')
  const wider = others
    .filter((one) => one.high !== drawn.high || one.low !== drawn.low)
    .map((one) => ` ${boundsWords(one)} applies too and is less strict.`)
  return {
    low: drawn.low,
    high: drawn.high,
    source: `Published target: ${drawn.citation}${wider.join('')}`,
  }
}

function boundsWords({ low, high }: GoalTargetRow): string {
  if (high === null) return `${low} or more`
  return low === null ? `Below ${high}` : `${low} to ${high}`
}

/** The target with its source; null when none of the table is known to apply. */
export function publishedTarget(chart: Chart, analyte: AnalyteId): TrendBand | null {
  return targetsOf(chart).get(analyte) ?? null
}
