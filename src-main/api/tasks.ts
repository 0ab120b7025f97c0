// Tasks with an owner and a day: added, handed over, done with what came of it.

import type { Kysely } from 'kysely'
import { AppError } from '../contract/errors.ts'
import type { TaskView, taskCalls } from '../contract/tasks.ts'
import { asDay } from '../store/load-chart.ts'
import { loadOpenTask } from '../store/outreach.ts'
import { loadUser } from '../store/people.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'

/** Tasks of one patient: open ones by day, then those that are done. */
export async function tasksOf(db: Kysely<Schema>, patientId: string): Promise<readonly TaskView[]> {
  const rows = await db
    .selectFrom('tasks as t')
    .leftJoin('users as u', 'u.id', 't.owner_id')
    .selectAll('t')
    .select('u.name as ownerName')
    .where('t.patient_id', '=', patientId)
    .where('t.voided_at', 'is', null)
    .orderBy('t.done_at')
    .orderBy('t.due_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    dueOn: asDay(row.due_on),
    ownerId: row.owner_id,
    ownerName: row.ownerName,
    doneAt: row.done_at,
    outcome: row.outcome,
  }))
}

export const taskHandlers: Handlers<typeof taskCalls> = {
  'tasks.add': async (context, { patientId, reviewId, kind, text, dueOn, ownerId }) => {
    const { db, actor, app } = context
    if (patientId !== null) mustBeOpened(context, patientId)
    if (ownerId !== null) await loadUser(db, ownerId)
    if (reviewId !== null) {
      const review = await db
        .selectFrom('reviews')
        .select('patient_id')
        .where('id', '=', reviewId)
        .executeTakeFirst()
      if (review === undefined || review.patient_id !== patientId)
        throw new AppError('not-found', "This review is not in this patient's chart.")
    }
    const id = app.newId()
    await insertRecord(db, actor, 'tasks', {
      id,
      patient_id: patientId,
      review_id: reviewId,
      kind,
      text,
      due_on: dueOn,
      owner_id: ownerId,
      done_at: null,
      outcome: null,
    })
    return { id }
  },

  'tasks.handOver': async ({ db, actor, about }, { id, ownerId, dueOn }) => {
    const task = await loadOpenTask(db, id)
    about.patientId = task.patient_id
    if (ownerId !== null) await loadUser(db, ownerId)
    await changeRecord(db, actor, 'tasks', id, null, { owner_id: ownerId, due_on: dueOn })
    return { id }
  },

  'tasks.done': async ({ db, actor, about }, { id, outcome }) => {
    const task = await loadOpenTask(db, id)
    about.patientId = task.patient_id
    await changeRecord(db, actor, 'tasks', id, null, { done_at: actor.at, outcome })
    return { id }
  },
}
