// A review as the workspace shows it: lines, findings with their decisions, plan, and what signing waits for.

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import { chartComplexity } from '../clinical/chart-complexity.ts'
import type { Day } from '../clinical/dates.ts'
import { type Finding, findingFacts, findingKey } from '../clinical/finding.ts'
import { findingGroup } from '../clinical/finding-group.ts'
import { isOnlySupplyOver } from '../clinical/medicines/ended-supply.ts'
import { regimenRisk } from '../clinical/regimen-risk.ts'
import type { LineAnswer, Signature } from '../clinical/review.ts'
import { reviewList } from '../clinical/review-list.ts'
import { screen } from '../clinical/screening/index.ts'
import type { FindingView, LineView, Phase, ReviewView } from '../contract/reviews.ts'
import { loadChart } from '../store/load-chart.ts'
import { dismissedBefore, loadReviewRows, type ReviewRows, reviewOf } from '../store/reviews.ts'
import type { Schema } from '../store/schema.ts'
import { chartView } from './chart-view.ts'
import { notAccepted, preparedEntries } from './prepared.ts'
import { toldButUndecided } from './reconcile-view.ts'
import { missingToSign } from './review-readiness.ts'
import { serviceFindings, servicesNotAsked } from './services/of-review.ts'
import { sinceLast, sweepView } from './sweep-view.ts'

type Read = Kysely<Schema>

/** The whole review for the screen. On an unsigned review the rules run on the chart as it stands now. */
export async function reviewView(db: Read, reviewId: string, today: Day): Promise<ReviewView> {
  const rows = await loadReviewRows(db, reviewId)
  const { review } = rows
  const isSigned = review.signed_at !== null
  const chart = await loadChart(db, review.patient_id, isSigned ? (review.held_on as Day) : today)
  const screened = chartForScreening(chart, rows)
  const findings = isSigned
    ? storedFindings(rows)
    : screen(screened, await serviceFindings(db, reviewId, screened))
  const before = await dismissedBefore(db, review)
  const findingViews = findings.map((finding) => findingView(finding, rows, before))
  const asked = isSigned ? [] : reviewList(chart)
  const lines = lineViews(asked, rows)
  const sweep = sweepView(
    review.kind,
    screened,
    isSigned ? sweptBefore(chart, rows) : asked,
    findingViews,
    rows.sweepCells,
  )
  const pure = reviewOf(rows)
  return {
    id: review.id,
    revision: review.revision,
    patientId: review.patient_id,
    referenceCode: review.reference_code,
    kind: pure.kind,
    reason: review.reason,
    mode: pure.mode,
    recipient: pure.recipient,
    heldOn: pure.heldOn,
    // The contract's schema admits only these words.
    phase: review.phase as Phase,
    patientGoal: review.patient_goal,
    note: review.note,
    followUpOn: pure.followUpOn,
    lines,
    findings: findingViews,
    risk: regimenRisk(screened),
    complexity: chartComplexity(screened),
    sweep,
    sinceLast: await sinceLast(db, review, chart),
    problems: pure.problems,
    todo: pure.todo,
    recommendations: pure.recommendations,
    parkedAt: review.parked_at,
    parkNote: review.park_note,
    lastField: review.last_field,
    signature: pure.signature satisfies Signature | null,
    addenda: await addendaOf(db, rows),
    missingToSign: isSigned
      ? []
      : [
          ...(await toldButUndecided(db, review, today)),
          ...missingToSign(rows, lines, findingViews, chart, sweep),
          ...(await servicesNotAsked(db, reviewId)),
          ...notAccepted(await preparedEntries(db, review)),
        ],
    chart: await chartView(db, review.patient_id, today),
  }
}

/**
 * Rules look at the list as it was told today: a drug that the patient has stopped is not screened, and one that
 * is still taken although its supply ended is.
 */
export function chartForScreening(chart: Chart, rows: ReviewRows): Chart {
  const answered = (isWanted: (answer: string) => boolean) =>
    new Set(rows.lines.filter((line) => isWanted(line.answer)).map((line) => line.medication_id))
  const stopped = answered((answer) => answer === 'stopped')
  const taken = answered((answer) => answer === 'as-directed' || answer === 'differently')
  return {
    ...chart,
    medications:
      chart.medications
        ?.filter((medication) => !stopped.has(medication.id))
        .map((medication) =>
          taken.has(medication.id) && isOnlySupplyOver(medication)
            ? { ...medication, stop: null, stopReason: null }
            : medication,
        ) ?? null,
  }
}

function findingView(
  finding: Finding,
  rows: ReviewRows,
  dismissed: ReadonlyMap<string, string>,
): FindingView {
  const key = findingKey(finding)
  const facts = findingFacts(finding)
  const decision = rows.decisions.find((row) => row.finding_key === key)
  // A decision counts for the facts on which it was made: when they change, the finding is open again.
  const isCurrent = decision !== undefined && decision.facts === facts
  return {
    key,
    group: findingGroup(finding),
    finding,
    decision: !isCurrent ? null : decision.decision === 'accept' ? 'accept' : 'dismiss',
    reason: isCurrent ? decision.reason : null,
    problemId: isCurrent ? decision.problem_id : null,
    isQuiet: decision === undefined && dismissed.get(key) === facts,
  }
}

/** A signed review shows the lines that were answered; drugs that came later belong to the next one. */
function lineViews(
  asked: readonly { readonly id: string }[],
  rows: ReviewRows,
): readonly LineView[] {
  const answered = new Map(rows.lines.map((line) => [line.medication_id, line]))
  const ids = new Set([...asked.map((m) => m.id), ...answered.keys()])
  return [...ids].map((medicationId) => {
    const line = answered.get(medicationId)
    return {
      medicationId,
      // The contract's schema admits only these answers.
      answer: (line?.answer ?? null) as LineAnswer | null,
      reason: line?.reason ?? null,
      says: line?.says ?? null,
    }
  })
}

/** The medications that a signed review asked about. */
function sweptBefore(chart: Chart, rows: ReviewRows) {
  const ids = new Set(rows.lines.map((line) => line.medication_id))
  return (chart.medications ?? []).filter((one) => ids.has(one.id))
}

function storedFindings(rows: ReviewRows): readonly Finding[] {
  // Written by review-sign from the engine's own findings.
  return rows.findings.map((row) => JSON.parse(row.finding_json) as Finding)
}

async function addendaOf(db: Read, rows: ReviewRows): Promise<ReviewView['addenda']> {
  if (rows.addenda.length === 0) return []
  const users = await db.selectFrom('users').select(['id', 'name']).execute()
  const names = new Map(users.map((user) => [user.id, user.name]))
  return rows.addenda.map((row) => ({
    at: row.created_at,
    by: names.get(row.created_by) ?? 'unknown',
    text: row.text,
  }))
}
