// Signed reviews of patients whom a program pays for, without a claim that somebody marked as made.

import { type SqlBool, sql } from 'kysely'
import { addDays } from '../../clinical/dates.ts'
import { claimDays } from '../claims/claim-lists.ts'
import { programName } from '../outreach-view.ts'
import { counted, isInChart, peopleOf, type WorkAsked, type WorkQuery } from './work-query.ts'

/** A program `e` that likely has the patient of the review `r`, and no claim of it yet. */
const isUnclaimed = sql<SqlBool>`e.patient_id = r.patient_id and e.answer = 'yes' and not exists (select 1 from claims as c
  where c.encounter_id = r.id and c.program = e.program and c.state <> 'discarded' and c.voided_at is null)`

export const claims: WorkQuery = {
  kind: 'claim',
  lane: 'technician',
  hasOwner: false,
  find: async (asked) => {
    const found = await due(asked)
      .select(['r.id', 'r.patient_id', 'r.kind', 'r.held_on'])
      .select(
        sql<string>`(select min(e.program) from eligibilities as e where ${isUnclaimed})`.as(
          'program',
        ),
      )
      .orderBy('r.held_on')
      .limit(asked.countLimit)
      .execute()
    const rows = found.slice(0, asked.limit)
    const whoIs = await peopleOf(
      asked.db,
      rows.map((row) => row.patient_id),
    )
    return counted(
      rows.map((row) => ({
        ...whoIs(row.patient_id),
        id: row.id,
        why: `${row.kind} of ${row.held_on}, ${programName(row.program)}`,
        next: 'Make the claim; D when it is made elsewhere',
        opens: 'claim',
        reviewId: row.id,
        ownerId: null,
        ownerName: null,
      })),
      found.length,
    )
  },
}

function due({ db, today }: WorkAsked) {
  return (
    db
      .selectFrom('reviews as r')
      // The plus keeps to the index by day: the oldest come first, and counting ends early.
      .where(sql<SqlBool>`+r.kind in ('CMR', 'TMR')`)
      .where('r.held_on', '>=', addDays(today, -claimDays))
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where(isInChart('r.patient_id', 'or dead'))
      .where(sql<SqlBool>`exists (select 1 from eligibilities as e where ${isUnclaimed})`)
      .where(
        sql<SqlBool>`not exists (select 1 from tasks as t where t.review_id = r.id and t.kind = 'claim'
        and t.done_at is not null and t.voided_at is null)`,
      )
  )
}
