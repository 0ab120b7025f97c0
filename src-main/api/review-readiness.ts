// What a signature still waits for. Not: the signature itself (review-signature.ts).

import type { Chart } from '../clinical/chart.ts'
import { unaskedWords } from '../clinical/sweep.ts'
import type { FindingView, LineView, Phase } from '../contract/reviews.ts'
import type { SweepView } from '../contract/sweep.ts'
import type { ReviewRows } from '../store/reviews.ts'

/** Rows of the sweep that the list of what is missing names; the rest is counted. */
const mostUnasked = 3

/** What a signature still waits for, with the step where it is done. */
export function missingToSign(
  rows: ReviewRows,
  lines: readonly LineView[],
  findings: readonly FindingView[],
  chart: Chart,
  sweep: SweepView,
): readonly { readonly what: string; readonly where: Phase }[] {
  const missing: { what: string; where: Phase }[] = []
  const open = lines.filter((line) => line.answer === null).length
  if (chart.medications === null)
    missing.push({
      what: 'The medication list is empty: add what the patient takes',
      where: 'collect',
    })
  if (open > 0)
    missing.push({
      what: `${open} of ${lines.length} medication lines not answered`,
      where: 'collect',
    })
  if (chart.allergies.kind === 'not-asked')
    missing.push({ what: 'Allergies not asked: list them or say "none known"', where: 'collect' })
  const undecided = undecidedGroups(findings).size
  if (undecided > 0)
    missing.push({
      what: `${undecided} ${undecided === 1 ? 'finding' : 'findings'} not decided`,
      where: 'assess',
    })
  if (sweep.isRequired) {
    const unasked = unaskedWords(sweep)
    for (const what of unasked.slice(0, mostUnasked))
      missing.push({ what: `Not asked: ${what}`, where: 'assess' })
    if (unasked.length > mostUnasked)
      missing.push({
        what: `Not asked: ${unasked.length - mostUnasked} more rows of the sweep`,
        where: 'assess',
      })
  }
  for (const problem of rows.problems)
    if (!rows.planItems.some((item) => item.problem_id === problem.id))
      missing.push({ what: `The problem "${problem.title}" has no action`, where: 'plan' })
  const interactive = rows.review.kind === 'CMR'
  const todos = rows.planItems.filter((item) => item.kind === 'todo').length
  if (interactive && todos === 0)
    missing.push({ what: 'No to-do line for the patient', where: 'plan' })
  if (interactive && rows.review.follow_up_on === null)
    missing.push({ what: 'No follow-up date', where: 'plan' })
  return missing
}

/**
 * The groups that a signature waits for: those with a critical or major concern that nobody has decided. Moderate and
 * minor ones are listed and kept with the record; asking for each would teach people to click them away.
 */
function undecidedGroups(findings: readonly FindingView[]): ReadonlySet<string> {
  const open = findings.filter(
    ({ finding, decision, isQuiet }) =>
      finding.kind === 'concern' &&
      (finding.severity === 'critical' || finding.severity === 'major') &&
      decision === null &&
      !isQuiet,
  )
  return new Set(open.map((view) => view.group))
}
