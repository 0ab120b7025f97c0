// The step "Follow-up" of a review for the screen: problems with their lives, goals with their outcomes, talks held.

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { PqaCategory, Severity } from '../clinical/finding.ts'
import {
  daysToResolution,
  foundOn,
  nextStatuses,
  problemStanding,
  resolvedWithin60Days,
} from '../clinical/follow-up/problem-life.ts'
import type {
  FollowUpBoard,
  FollowUpView,
  GoalView,
  ProblemLifeView,
} from '../contract/follow-up.ts'
import { loadChart } from '../store/load-chart.ts'
import { loadReviewRows } from '../store/reviews.ts'
import type { ProblemRow, Schema } from '../store/schema.ts'
import { goalsOf, measurable, namesOfUsers } from './goal-view.ts'
import { eventsOf, type KeptEvent, readLinks } from './problem-events.ts'
import { suggestedGoals } from './suggested-goals.ts'

type Read = Kysely<Schema>
type Names = ReadonlyMap<string, string>

/** Everything of the step. */
export async function followUpBoard(
  db: Read,
  reviewId: string,
  today: Day,
): Promise<FollowUpBoard> {
  const rows = await loadReviewRows(db, reviewId)
  const patientId = rows.review.patient_id
  const chart = await loadChart(db, patientId, today)
  const people = await namesOfUsers(db)
  const goals = await goalsOf(db, patientId, chart, people)
  const problems = await problemsOf(db, patientId, reviewId, today, namesIn(chart, goals), people)
  return {
    reviewId,
    patientId,
    isSigned: rows.review.signed_at !== null,
    today,
    problems,
    goals,
    suggestedGoals: suggestedGoals(rows, chart, goals),
    followUps: await heldFollowUps(db, reviewId, people),
    due: await dueTask(db, reviewId),
    analytes: measurable,
  }
}

function namesIn(chart: Chart, goals: readonly GoalView[]): Names {
  return new Map([
    ...(chart.medications ?? []).map((one): [string, string] => [one.id, one.text]),
    ...(chart.conditions ?? []).map((one): [string, string] => [one.id, one.text]),
    ...goals.map((one): [string, string] => [one.id, one.parameter]),
  ])
}

async function problemsOf(
  db: Read,
  patientId: string,
  reviewId: string,
  today: Day,
  names: Names,
  people: Names,
): Promise<readonly ProblemLifeView[]> {
  const rows = await db
    .selectFrom('problems')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .where((eb) => eb.or([eb('review_id', '=', reviewId), eb('status', '=', 'open')]))
    .orderBy('created_at')
    .execute()
  const events = await eventsOf(
    db,
    rows.map((row) => row.id),
  )
  const views = rows.map((row) => {
    const own = events.filter((event) => event.problemId === row.id)
    return problemView(row, own, row.review_id === reviewId, today, names, people)
  })
  const rank = (one: ProblemLifeView) => (one.isOfThisReview ? 0 : 2) + (one.isOpen ? 0 : 1)
  return views.toSorted((a, b) => rank(a) - rank(b))
}

function problemView(
  row: ProblemRow,
  events: readonly KeptEvent[],
  isOfThisReview: boolean,
  today: Day,
  names: Names,
  people: Names,
): ProblemLifeView {
  const standing = problemStanding(events)
  const links = readLinks(row.links_json)
  const named = (kind: 'medication' | 'condition' | 'goal', id: string | null) => {
    const name = id === null ? undefined : names.get(id)
    return id === null || name === undefined ? [] : [{ kind, id, name }]
  }
  return {
    id: row.id,
    reviewId: row.review_id,
    isOfThisReview,
    title: row.title,
    // The contract's schemas admit only the words of these lists.
    category: row.pqa_category as PqaCategory,
    cause: row.cause,
    severity: row.severity as Severity,
    priority: row.priority,
    status: standing?.status ?? null,
    statusOn: standing?.onDay ?? null,
    isOpen: row.status !== 'resolved',
    foundOn: foundOn(events),
    daysToResolution: daysToResolution(events),
    within60Days: resolvedWithin60Days(events, today),
    nextActionOn: row.next_action_on as Day | null,
    links: [
      ...links.medicationIds.flatMap((id) => named('medication', id)),
      ...named('condition', links.conditionId),
      ...named('goal', links.goalId),
    ],
    events: events.map(({ id, status, onDay, note, createdBy }) => ({
      id,
      status,
      onDay,
      note,
      by: people.get(createdBy) ?? 'unknown',
    })),
    next: nextStatuses(standing?.status ?? null),
  }
}

async function heldFollowUps(
  db: Read,
  reviewId: string,
  people: Names,
): Promise<readonly FollowUpView[]> {
  const rows = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('voided_at', 'is', null)
    .orderBy('held_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    // CHECKed columns.
    heldOn: row.held_on as Day,
    mode: row.mode,
    note: row.note,
    nextOn: row.next_on as Day | null,
    by: people.get(row.created_by) ?? 'unknown',
  }))
}

async function dueTask(db: Read, reviewId: string): Promise<FollowUpBoard['due']> {
  const task = await db
    .selectFrom('tasks')
    .select(['id', 'due_on'])
    .where('review_id', '=', reviewId)
    .where('kind', '=', 'follow-up')
    .where('done_at', 'is', null)
    .where('voided_at', 'is', null)
    .orderBy('due_on')
    .executeTakeFirst()
  return task === undefined ? null : { taskId: task.id, dueOn: task.due_on as Day | null }
}
