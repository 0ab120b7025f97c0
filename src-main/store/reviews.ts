// Reviews on disk: the rows of one review and the pure Review that documents and programs see.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { DtpCategory, Evidence, PqaCategory, Severity } from '../clinical/finding.ts'
import type {
  Problem,
  Recipient,
  Recommendation,
  Review,
  ReviewKind,
  ReviewMode,
  Signature,
  TodoItem,
} from '../clinical/review.ts'
import { AppError } from '../contract/errors.ts'
import type {
  AddendumRow,
  DecisionRow,
  FindingRow,
  PlanItemRow,
  ProblemRow,
  ReviewLineRow,
  ReviewRow,
  Schema,
  SweepCellRow,
} from './schema.ts'

export interface ReviewRows {
  readonly review: ReviewRow
  readonly lines: readonly ReviewLineRow[]
  readonly findings: readonly FindingRow[]
  readonly decisions: readonly DecisionRow[]
  readonly problems: readonly ProblemRow[]
  readonly planItems: readonly PlanItemRow[]
  readonly addenda: readonly AddendumRow[]
  readonly sweepCells: readonly SweepCellRow[]
}

/** The review itself, for changes. */
export async function loadReview(db: Kysely<Schema>, reviewId: string): Promise<ReviewRow> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('id', '=', reviewId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This review is no longer in the chart.')
  return row
}

/** A review that may still be changed; `not-allowed` once it is signed. */
export async function loadOpenReview(db: Kysely<Schema>, reviewId: string): Promise<ReviewRow> {
  const row = await loadReview(db, reviewId)
  if (row.signed_at !== null)
    throw new AppError('not-allowed', 'This review is signed and locked. Add an addendum instead.')
  return row
}

/** The newest review of a patient that is not signed; null without one. */
export async function newestOpenReview(
  db: Kysely<Schema>,
  patientId: string,
): Promise<ReviewRow | null> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('signed_at', 'is', null)
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** All rows of one review; voided ones left out. */
export async function loadReviewRows(db: Kysely<Schema>, reviewId: string): Promise<ReviewRows> {
  const review = await loadReview(db, reviewId)
  const [lines, findings, decisions, problems, planItems, addenda, sweepCells] = await Promise.all([
    db
      .selectFrom('review_lines')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute(),
    db
      .selectFrom('findings')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute(),
    db
      .selectFrom('decisions')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute(),
    db
      .selectFrom('problems')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('plan_items')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('addenda')
      .selectAll()
      .where('review_id', '=', reviewId)
      .orderBy('created_at')
      .execute(),
    db
      .selectFrom('sweep_cells')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute(),
  ])
  return { review, lines, findings, decisions, problems, planItems, addenda, sweepCells }
}

/** The pure review of these rows. */
export function reviewOf(rows: ReviewRows): Review {
  const { review } = rows
  return {
    id: review.id,
    referenceCode: review.reference_code,
    // The contract's schemas admit only the words of these lists.
    kind: review.kind as ReviewKind,
    mode: review.mode as ReviewMode,
    recipient: review.recipient as Recipient,
    heldOn: review.held_on as Day,
    patientGoal: review.patient_goal,
    problems: rows.problems.map(rowToProblem),
    todo: rows.planItems.filter((item) => item.kind === 'todo').map(rowToTodo),
    recommendations: rows.planItems
      .filter((item) => item.kind === 'recommendation')
      .map(rowToRecommendation),
    followUpOn: review.follow_up_on as Day | null,
    signature:
      review.signature_json === null ? null : (JSON.parse(review.signature_json) as Signature),
  }
}

function rowToProblem(row: ProblemRow): Problem {
  return {
    id: row.id,
    title: row.title,
    category: { pqa: row.pqa_category as PqaCategory, dtp: row.dtp_category as DtpCategory },
    cause: row.cause,
    severity: row.severity as Severity,
    evidence: JSON.parse(row.evidence_json) as readonly Evidence[],
    citation: row.citation,
    status: row.status === 'resolved' ? 'resolved' : 'open',
  }
}

/** What `content_json` of a to-do line holds. */
export interface TodoContent {
  readonly topic: string
  readonly actions: readonly string[]
}

/** What `content_json` of a recommendation holds. */
export interface RecommendationContent {
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
  readonly urgency: 'routine' | 'soon' | 'now'
}

function rowToTodo(row: PlanItemRow): TodoItem {
  const content = JSON.parse(row.content_json) as TodoContent
  return { id: row.id, problemId: row.problem_id, topic: content.topic, actions: content.actions }
}

function rowToRecommendation(row: PlanItemRow): Recommendation {
  const content = JSON.parse(row.content_json) as RecommendationContent
  if (row.prescriber_id === null)
    throw new Error('Broken promise: a recommendation has a prescriber')
  return { id: row.id, problemId: row.problem_id, prescriberId: row.prescriber_id, ...content }
}

/**
 * Findings that the newest decision of this patient's earlier, signed reviews dismissed: key and facts.
 * For a signed review only what was signed before it counts.
 */
export async function dismissedBefore(
  db: Kysely<Schema>,
  review: Pick<ReviewRow, 'id' | 'patient_id' | 'signed_at'>,
): Promise<ReadonlyMap<string, string>> {
  let query = db
    .selectFrom('decisions as d')
    .innerJoin('reviews as r', 'r.id', 'd.review_id')
    .select(['d.finding_key', 'd.facts', 'd.decision'])
    .where('d.patient_id', '=', review.patient_id)
    .where('d.review_id', '<>', review.id)
    .where('d.voided_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .where('r.signed_at', 'is not', null)
  if (review.signed_at !== null) query = query.where('r.signed_at', '<', review.signed_at)
  const rows = await query.orderBy('r.signed_at').execute()
  const dismissed = new Map<string, string>()
  for (const { finding_key, facts, decision } of rows) {
    if (decision === 'dismiss') dismissed.set(finding_key, facts)
    else dismissed.delete(finding_key)
  }
  return dismissed
}
