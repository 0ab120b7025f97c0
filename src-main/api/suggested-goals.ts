// Goals that the screening of a review points to: rows of missed goals whose target is known, not yet set.

import type { Chart } from '../clinical/chart.ts'
import type { Concern, Finding } from '../clinical/finding.ts'
import { findingKey } from '../clinical/finding.ts'
import { screen } from '../clinical/screening/index.ts'
import type { GoalView, SuggestedGoal } from '../contract/follow-up.ts'
import { analytes } from '../reference/analytes.ts'
import { goalTargets } from '../reference/goal-targets.ts'
import type { ReviewRows } from '../store/reviews.ts'
import { chartForScreening } from './review-view.ts'

/** Of a signed review from the findings kept with it, else from the chart as it stands. One for each analyte. */
export function suggestedGoals(
  rows: ReviewRows,
  chart: Chart,
  goals: readonly GoalView[],
): readonly SuggestedGoal[] {
  const findings =
    rows.review.signed_at === null
      ? screen(chartForScreening(chart, rows))
      : // Written at the signature from the engine's own findings.
        rows.findings.map((row) => JSON.parse(row.finding_json) as Finding)
  const taken = new Set(goals.map((goal) => goal.analyte))
  const missed = findings.filter(
    (one): one is Concern => one.kind === 'concern' && one.rule === 'goals',
  )
  return missed.flatMap((finding) =>
    goalTargets
      .filter((target) => target.rows.includes(finding.row) && !taken.has(target.analyte))
      .map(({ analyte, low, high }): SuggestedGoal => {
        taken.add(analyte)
        const { title, unit } = analytes[analyte]
        const key = findingKey(finding)
        return {
          parameter: title.charAt(0).toUpperCase() + title.slice(1),
          analyte,
          target: targetWords(low, high, unit),
          low,
          high,
          unit,
          problemId: rows.decisions.find((row) => row.finding_key === key)?.problem_id ?? null,
          conditionId: finding.subjects.find((one) => one.kind === 'condition')?.id ?? null,
          citation: finding.source.citation,
        }
      }),
  )
}

/** "below 7 %", "20 or more {score}": without the unit where it is only a mark. */
function targetWords(low: number | null, high: number | null, unit: string): string {
  const shown = unit.startsWith('{') ? '' : ` ${unit.replaceAll(/[[\]]/g, '')}`
  if (low !== null && high !== null) return `${low} to ${high}${shown}`
  return high === null ? `${low ?? ''}${shown} or more` : `below ${high}${shown}`
}
