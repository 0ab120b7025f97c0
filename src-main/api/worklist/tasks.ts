// Tasks that are due within a week or have no day: follow-ups of reviews, and what somebody was asked to do.

import { type SqlBool, sql } from 'kysely'
import { addDays } from '../../clinical/dates.ts'
import { counted, peopleOf, type WorkAsked, type WorkQuery } from './work-query.ts'

const aheadDays = 7

function open({ db, today, ownerId }: WorkAsked) {
  return db
    .selectFrom('tasks as t')
    .where('t.done_at', 'is', null)
    .where('t.voided_at', 'is', null)
    .where((eb) =>
      eb.or([eb('t.due_on', '<=', addDays(today, aheadDays)), eb('t.due_on', 'is', null)]),
    )
    .$if(ownerId !== null, (query) => query.where('t.owner_id', '=', ownerId))
}

function taskQuery(
  kind: 'follow-up' | 'task',
  lane: WorkQuery['lane'],
  isOfKind: ReturnType<typeof sql<SqlBool>>,
  next: string,
): WorkQuery {
  return {
    kind,
    lane,
    hasOwner: true,
    find: async (asked) => {
      const { count } = await open(asked)
        .where(isOfKind)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      const rows = await open(asked)
        .where(isOfKind)
        .leftJoin('users as u', 'u.id', 't.owner_id')
        .select([
          't.id',
          't.patient_id',
          't.kind',
          't.text',
          't.due_on',
          't.review_id',
          't.owner_id',
        ])
        .select('u.name as ownerName')
        .orderBy(sql`t.due_on is null`)
        .orderBy('t.due_on')
        .limit(asked.limit)
        .execute()
      const whoIs = await peopleOf(
        asked.db,
        rows.map((row) => row.patient_id),
      )
      return counted(
        rows.map((row) => ({
          id: row.id,
          ...whoIs(row.patient_id),
          why: row.text,
          next: row.patient_id === null ? 'D when it is done' : next,
          opens: row.review_id !== null ? 'review' : row.patient_id !== null ? 'chart' : 'nothing',
          ...(kind === 'follow-up' && row.review_id !== null ? { part: 'follow-up' } : {}),
          reviewId: row.review_id,
          dueOn: row.due_on,
          ownerId: row.owner_id,
          ownerName: row.ownerName,
        })),
        count,
      )
    },
  }
}

/** The later talk that a signed review asked for. */
export const followUps = taskQuery(
  'follow-up',
  'pharmacist',
  sql<SqlBool>`t.kind = 'follow-up'`,
  'Call the patient and record the talk (R)',
)

/** Everything else that somebody is to do. */
export const tasks = taskQuery(
  'task',
  'technician',
  sql<SqlBool>`t.kind <> 'follow-up'`,
  'Open the chart and do it',
)
