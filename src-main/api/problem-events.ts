// Writes the life of problems: it begins with the decision, and every later step keeps the problem's own row in step.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { Finding } from '../clinical/finding.ts'
import {
  nextStatuses,
  type ProblemEvent,
  type ProblemStatus,
  problemStanding,
  problemStatuses,
} from '../clinical/follow-up/problem-life.ts'
import { AppError } from '../contract/errors.ts'
import { changeRecord, insertRecord, voidRecord } from '../store/recorded.ts'
import type { ProblemRow, Schema } from '../store/schema.ts'
import type { WriteContext } from './context.ts'

/** What `links_json` of a problem holds. */
export interface ProblemLinks {
  readonly medicationIds: readonly string[]
  readonly conditionId: string | null
  readonly goalId: string | null
}

/** The chart entries that a finding is about, as a problem keeps them; null when it names none. */
export function linksOf(finding: Finding): string | null {
  if (finding.kind !== 'concern') return null
  const ids = (kind: 'drug' | 'condition') =>
    finding.subjects.flatMap((one) => (one.kind === kind && one.id !== null ? [one.id] : []))
  const links: ProblemLinks = {
    medicationIds: [...new Set(ids('drug'))],
    conditionId: ids('condition')[0] ?? null,
    goalId: null,
  }
  return links.medicationIds.length === 0 && links.conditionId === null
    ? null
    : JSON.stringify(links)
}

/** Reads `links_json`. */
export function readLinks(json: string | null): ProblemLinks {
  // Written by this file only.
  return json === null
    ? { medicationIds: [], conditionId: null, goalId: null }
    : (JSON.parse(json) as ProblemLinks)
}

interface Step {
  readonly status: ProblemStatus
  readonly onDay: Day
  readonly note: string | null
  readonly followUpId?: string | null
  readonly communicationId?: string | null
}

/** An event as it is kept, in the order in which it happened. */
export interface KeptEvent extends ProblemEvent {
  readonly id: string
  readonly problemId: string
  readonly note: string | null
  readonly createdBy: string
}

/** The events of these problems, oldest first; those of one instant in the order of a life. */
export async function eventsOf(
  db: Kysely<Schema>,
  problemIds: readonly string[],
): Promise<readonly KeptEvent[]> {
  if (problemIds.length === 0) return []
  const rows = await db
    .selectFrom('problem_events')
    .selectAll()
    .where('problem_id', 'in', [...problemIds])
    .where('voided_at', 'is', null)
    .orderBy('on_day')
    .orderBy('created_at')
    .execute()
  const place = (status: ProblemStatus) => problemStatuses.indexOf(status)
  return rows
    .toSorted((a, b) =>
      a.on_day === b.on_day && a.created_at === b.created_at
        ? place(a.status) - place(b.status)
        : 0,
    )
    .map((row) => ({
      id: row.id,
      problemId: row.problem_id,
      status: row.status,
      // A CHECKed column.
      onDay: row.on_day as Day,
      note: row.note,
      createdBy: row.created_by,
    }))
}

async function insertEvent(
  { db, actor, app }: WriteContext,
  problem: { readonly id: string; readonly patientId: string },
  step: Step,
): Promise<string> {
  const id = app.newId()
  await insertRecord(db, actor, 'problem_events', {
    id,
    patient_id: problem.patientId,
    problem_id: problem.id,
    on_day: step.onDay,
    status: step.status,
    note: step.note,
    follow_up_id: step.followUpId ?? null,
    communication_id: step.communicationId ?? null,
  })
  return id
}

/** The first event of a new problem. */
export async function problemFound(
  context: WriteContext,
  id: string,
  patientId: string,
): Promise<void> {
  const onDay = context.app.today()
  await insertEvent(context, { id, patientId }, { status: 'found', onDay, note: null })
}

/** A plan line was written for it: planned, when it was only found so far. */
export async function problemPlanned(
  context: WriteContext,
  id: string,
  patientId: string,
): Promise<void> {
  const standing = problemStanding(await eventsOf(context.db, [id]))
  if (standing?.status !== 'found') return
  const onDay = context.app.today()
  await insertEvent(context, { id, patientId }, { status: 'planned', onDay, note: null })
}

/** Takes the events back with the problem. */
export async function voidProblemEvents(
  { db, actor }: WriteContext,
  problemId: string,
  reason: string,
): Promise<void> {
  for (const event of await eventsOf(db, [problemId]))
    await voidRecord(db, actor, 'problem_events', event.id, reason)
}

/** The problem, of this patient. */
export async function loadProblem(
  db: Kysely<Schema>,
  patientId: string,
  id: string,
): Promise<ProblemRow> {
  const row = await db
    .selectFrom('problems')
    .selectAll()
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This problem is not in this patient's chart.")
  return row
}

/**
 * One step in the life of a problem; also for a letter that was sent or answered (`communicationId`). The problem's own
 * row follows: open or resolved, and no next action once it is resolved. `invalid-input` for a day that does not fit,
 * `conflict` for a step that cannot follow.
 */
export async function addProblemStep(
  context: WriteContext,
  problem: Pick<ProblemRow, 'id' | 'patient_id' | 'title'>,
  step: Step,
): Promise<string> {
  const { db, actor, app } = context
  const wrong = (message: string) =>
    new AppError('invalid-input', message, { fields: { onDay: message } })
  if (step.onDay > app.today()) throw wrong('A day that is still to come cannot be recorded yet.')
  const standing = problemStanding(await eventsOf(db, [problem.id]))
  if (standing !== null && step.onDay < standing.onDay)
    throw wrong(
      `The step before was recorded on ${standing.onDay}. Choose that day or a later one.`,
    )
  if (!nextStatuses(standing?.status ?? null).includes(step.status))
    throw new AppError(
      'conflict',
      `“${problem.title}” cannot go from ${words(standing?.status ?? 'found')} to ${words(step.status)}.`,
    )
  const id = await insertEvent(context, { id: problem.id, patientId: problem.patient_id }, step)
  const isResolved = step.status === 'resolved'
  await changeRecord(db, actor, 'problems', problem.id, null, {
    status: isResolved ? 'resolved' : 'open',
    resolved_on: isResolved ? step.onDay : null,
    ...(isResolved ? { next_action_on: null } : {}),
  })
  return id
}

/** Open problems of a review without a next action get this day: the follow-up is their next action. */
export async function nextActionForReview(
  { db, actor }: Pick<WriteContext, 'db' | 'actor'>,
  reviewId: string,
  onDay: Day,
): Promise<void> {
  const rows = await db
    .selectFrom('problems')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('status', '=', 'open')
    .where('voided_at', 'is', null)
    .where((eb) => eb.or([eb('next_action_on', 'is', null), eb('next_action_on', '<', onDay)]))
    .execute()
  for (const { id } of rows)
    await changeRecord(db, actor, 'problems', id, null, { next_action_on: onDay })
}

function words(status: ProblemStatus): string {
  return status.replaceAll('-', ' ')
}
