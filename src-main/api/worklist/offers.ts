// Offers that are open and were not tried today: the next attempt is due.

import { type SqlBool, sql } from 'kysely'
import { attemptsOnDays, failedDays } from '../../clinical/outreach/attempts.ts'
import { attemptOf } from '../../store/outreach.ts'
import { because, counted, peopleOf, type WorkAsked, type WorkQuery } from './work-query.ts'

export const offers: WorkQuery = {
  kind: 'offer',
  lane: 'technician',
  hasOwner: true,
  find: async (asked) => {
    const { db } = asked
    const { count } = await due(asked)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const rows = await due(asked)
      .leftJoin('users as u', 'u.id', 'o.owner_id')
      .select(['o.id', 'o.patient_id', 'o.kind', 'o.offered_on', 'o.due_on', 'o.owner_id'])
      .select(['o.reopened_at', 'o.representative', 'u.name as ownerName'])
      .orderBy(sql`o.due_on is null`)
      .orderBy('o.due_on')
      .orderBy('o.offered_on')
      .limit(asked.limit)
      .execute()
    if (rows.length === 0) return counted([], count)
    const contacts = await db
      .selectFrom('contacts')
      .select(['offer_id', 'at', 'on_day', 'outcome'])
      .where(
        'offer_id',
        'in',
        rows.map((row) => row.id),
      )
      .where('voided_at', 'is', null)
      .orderBy('at')
      .execute()
    const whoIs = await peopleOf(
      asked.db,
      rows.map((row) => row.patient_id),
    )
    const ofOffer = Map.groupBy(contacts, (row) => row.offer_id)
    return counted(
      rows.map((row) => {
        const tries = ofOffer.get(row.id) ?? []
        const days = failedDays(tries.flatMap(attemptOf), row.reopened_at)
        const last = tries.at(-1)
        return {
          ...whoIs(row.patient_id),
          id: row.id,
          why: because(
            `${row.kind} offered on ${row.offered_on}`,
            days.length === 0
              ? 'no attempt counts yet'
              : `tried on ${days.length} of ${attemptsOnDays} days`,
            last === undefined
              ? null
              : `last: ${last.outcome.replaceAll('-', ' ')}, ${last.on_day}`,
            row.representative === null ? null : `ask for ${row.representative}`,
          ),
          next: 'Open the chart and call (L)',
          opens: 'chart' as const,
          part: 'outreach',
          reviewId: null,
          dueOn: row.due_on,
          ownerId: row.owner_id,
          ownerName: row.ownerName,
        }
      }),
      count,
    )
  },
}

function due({ db, today, ownerId }: WorkAsked) {
  return (
    db
      .selectFrom('offers as o')
      // As the index of open offers has it.
      .where(sql<SqlBool>`o.state in ('open', 'scheduled')`)
      .where('o.voided_at', 'is', null)
      .where('o.state', '=', 'open')
      .where(
        sql<SqlBool>`not exists (select 1 from contacts as c where c.offer_id = o.id and c.on_day = ${today} and c.voided_at is null)`,
      )
      .$if(ownerId !== null, (query) => query.where('o.owner_id', '=', ownerId))
  )
}
