// Decisions and the plan: one decision makes the problem, the to-do line and the letter line at once.

import type { Transaction } from 'kysely'
import type { z } from 'zod'
import { type Finding, findingFacts, findingKey } from '../clinical/finding.ts'
import { findingGroup } from '../clinical/finding-group.ts'
import { screen } from '../clinical/screening/index.ts'
import { AppError } from '../contract/errors.ts'
import type { reviewCalls } from '../contract/reviews.ts'
import { loadChart } from '../store/load-chart.ts'
import { changeRecord, insertRecord, insertRecords, voidRecord } from '../store/recorded.ts'
import { loadReviewRows, type RecommendationContent, type TodoContent } from '../store/reviews.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import type { Handlers, WriteContext } from './context.ts'
import { linksOf, problemFound, problemPlanned, voidProblemEvents } from './problem-events.ts'
import type { reviewSignatureHandlers } from './review-signature.ts'
import { chartForScreening, reviewView } from './review-view.ts'
import { openReview, type reviewHandlers } from './reviews.ts'
import { serviceFindings } from './services/of-review.ts'

type PlanArea = Omit<
  typeof reviewCalls,
  keyof typeof reviewHandlers | keyof typeof reviewSignatureHandlers
>

type Decision = z.output<(typeof reviewCalls)['reviews.decide']['input']>['decision']

export const reviewPlanHandlers: Handlers<PlanArea> = {
  'reviews.decide': async (context, { reviewId, findingKey: key, decision }) => {
    const { db, app } = context
    const review = await openReview(context, reviewId)
    const rows = await loadReviewRows(db, reviewId)
    const chart = chartForScreening(await loadChart(db, review.patient_id, app.today()), rows)
    const findings = screen(chart, await serviceFindings(db, reviewId, chart))
    const finding = findings.find((candidate) => findingKey(candidate) === key)
    if (!finding && decision.kind !== 'undo')
      throw new AppError(
        'conflict',
        'The facts behind this finding have changed. Look at the list again.',
      )
    // One decision answers every finding that asks the same question.
    const asked = finding ? sameQuestion(findings, finding) : []
    for (const one of new Set([key, ...asked.map(findingKey)])) await undo(context, reviewId, one)
    if (finding && decision.kind !== 'undo') {
      const title = finding.kind === 'concern' ? finding.text : finding.about
      const problemId =
        decision.kind === 'accept'
          ? await addProblem(context, review, decision, {
              findingKey: key,
              title,
              severity: finding.kind === 'concern' ? finding.severity : 'minor',
              evidence: finding.kind === 'concern' ? JSON.stringify(finding.evidence) : '[]',
              citation: finding.kind === 'concern' ? finding.source.citation : null,
              links: linksOf(finding),
            })
          : null
      await insertRecords(
        db,
        context.actor,
        'decisions',
        asked.map((one) => ({
          id: app.newId(),
          patient_id: review.patient_id,
          review_id: reviewId,
          finding_key: findingKey(one),
          facts: findingFacts(one),
          decision: decision.kind,
          reason: decision.kind === 'dismiss' ? decision.reason : null,
          problem_id: problemId,
        })),
      )
    }
    return reviewView(db, reviewId, app.today())
  },

  'reviews.addProblem': async (context, { reviewId, title, pqa, dtp, cause, severity }) => {
    const { db, actor, app } = context
    const review = await openReview(context, reviewId)
    const id = app.newId()
    await insertRecord(db, actor, 'problems', {
      id,
      patient_id: review.patient_id,
      review_id: reviewId,
      finding_key: null,
      title,
      pqa_category: pqa,
      dtp_category: dtp,
      cause,
      severity,
      evidence_json: '[]',
      citation: null,
      status: 'open',
      resolved_on: null,
      priority: null,
      links_json: null,
      next_action_on: null,
    })
    await problemFound(context, id, review.patient_id)
    return reviewView(db, reviewId, app.today())
  },

  'reviews.saveTodo': async (context, { reviewId, todoId, problemId, topic, actions }) => {
    const review = await openReview(context, reviewId)
    const content: TodoContent = { topic, actions }
    return savePlanItem(context, review, 'todo', todoId, problemId, null, content)
  },

  'reviews.saveRecommendation': async (context, input) => {
    const { reviewId, recommendationId, problemId, prescriberId, ...content } = input
    const review = await openReview(context, reviewId)
    return savePlanItem(
      context,
      review,
      'recommendation',
      recommendationId,
      problemId,
      prescriberId,
      content,
    )
  },

  'reviews.removePlanItem': async (context, { reviewId, id, reason }) => {
    await openReview(context, reviewId)
    const { db, actor, session } = context
    const find = <T extends 'plan_items' | 'problems'>(table: T) =>
      db
        // Both tables have these columns.
        .selectFrom(table as 'problems')
        .selectAll()
        .where('id', '=', id)
        .where('review_id', '=', reviewId)
        .executeTakeFirst() as Promise<Schema[T] | undefined>
    const item = await find('plan_items')
    const problem = item ? undefined : await find('problems')
    if (!item && !problem)
      throw new AppError('not-found', 'This line is not in the plan of this review.')
    if (item?.kind !== 'todo' && session.user?.mayDecide !== true)
      throw new AppError('not-allowed', 'Only a pharmacist may take this back.')
    if (item) await voidRecord(db, actor, 'plan_items', id, reason)
    else if (problem?.finding_key) await undo(context, reviewId, problem.finding_key)
    else await voidProblem(context, id, reason)
    return { id }
  },
}

/** The findings of the group of `finding`; two with one key count once. */
function sameQuestion(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const group = findingGroup(finding)
  const byKey = new Map(findings.map((one) => [findingKey(one), one]))
  return [...byKey.values()].filter((one) => findingGroup(one) === group)
}

type Accept = Extract<Decision, { kind: 'accept' }>

async function addProblem(
  context: WriteContext,
  review: ReviewRow,
  decision: Accept,
  about: {
    readonly findingKey: string
    readonly title: string
    readonly severity: string
    readonly evidence: string
    readonly citation: string | null
    readonly links: string | null
  },
): Promise<string> {
  const { db, actor, app } = context
  const id = app.newId()
  await insertRecord(db, actor, 'problems', {
    id,
    patient_id: review.patient_id,
    review_id: review.id,
    finding_key: about.findingKey,
    title: about.title,
    pqa_category: decision.pqa,
    dtp_category: decision.dtp,
    cause: decision.cause,
    severity: about.severity,
    evidence_json: about.evidence,
    citation: about.citation,
    status: 'open',
    resolved_on: null,
    priority: null,
    links_json: about.links,
    next_action_on: null,
  })
  await problemFound(context, id, review.patient_id)
  if (decision.todo) await savePlanItem(context, review, 'todo', null, id, null, decision.todo)
  if (decision.recommendation) {
    const { prescriberId, ...content } = decision.recommendation
    await savePlanItem(context, review, 'recommendation', null, id, prescriberId, content)
  }
  return id
}

/**
 * Takes back an earlier decision on the same finding, with the problem and plan lines that it made and with the other
 * findings that the same decision answered.
 */
async function undo(context: WriteContext, reviewId: string, key: string): Promise<void> {
  const { db, actor } = context
  const reason = 'Decision taken back'
  for (const { id, problem_id } of await of(db, reviewId, key)) {
    if (problem_id === null) await voidRecord(db, actor, 'decisions', id, reason)
    else {
      for (const one of await ofProblem(db, reviewId, problem_id))
        await voidRecord(db, actor, 'decisions', one.id, reason)
      await voidProblem(context, problem_id, reason)
    }
  }
}

/** Voids a problem with the plan lines that belong to it. */
async function voidProblem(context: WriteContext, id: string, reason: string): Promise<void> {
  const { db, actor } = context
  const items = await db
    .selectFrom('plan_items')
    .select('id')
    .where('problem_id', '=', id)
    .where('voided_at', 'is', null)
    .execute()
  for (const item of items) await voidRecord(db, actor, 'plan_items', item.id, reason)
  await voidProblemEvents(context, id, reason)
  await voidRecord(db, actor, 'problems', id, reason)
}

function of(db: Transaction<Schema>, reviewId: string, key: string) {
  return db
    .selectFrom('decisions')
    .select(['id', 'problem_id'])
    .where('review_id', '=', reviewId)
    .where('finding_key', '=', key)
    .where('voided_at', 'is', null)
    .execute()
}

function ofProblem(db: Transaction<Schema>, reviewId: string, problemId: string) {
  return db
    .selectFrom('decisions')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('problem_id', '=', problemId)
    .where('voided_at', 'is', null)
    .execute()
}

/** Adds a line, or changes the one of `id`; the review must be open. */
export async function savePlanItem(
  context: WriteContext,
  review: ReviewRow,
  kind: 'todo' | 'recommendation',
  id: string | null,
  problemId: string | null,
  prescriberId: string | null,
  content: TodoContent | RecommendationContent,
): Promise<{ readonly id: string }> {
  const { db, actor, app } = context
  const columns = { content_json: JSON.stringify(content), prescriber_id: prescriberId }
  if (problemId !== null) {
    const problem = await db
      .selectFrom('problems')
      .select('id')
      .where('id', '=', problemId)
      .where('review_id', '=', review.id)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (!problem) throw new AppError('not-found', 'This problem is not in this review.')
  }
  if (id !== null) {
    const item = await db
      .selectFrom('plan_items')
      .select('id')
      .where('id', '=', id)
      .where('review_id', '=', review.id)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (!item) throw new AppError('not-found', 'This line is not in the plan of this review.')
    await changeRecord(db, actor, 'plan_items', id, null, columns)
    return { id }
  }
  const last = await db
    .selectFrom('plan_items')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('review_id', '=', review.id)
    .executeTakeFirst()
  const newId = app.newId()
  await insertRecord(db, actor, 'plan_items', {
    id: newId,
    patient_id: review.patient_id,
    review_id: review.id,
    problem_id: problemId,
    kind,
    position: Number(last?.position ?? 0) + 1,
    ...columns,
  })
  if (problemId !== null) await problemPlanned(context, problemId, review.patient_id)
  return { id: newId }
}
