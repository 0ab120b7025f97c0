// Reviews without a signature: those that stopped somewhere, and those that wait for a pharmacist to sign.

import { type SqlBool, sql } from 'kysely'
import { all, because, named, type WorkAsked, type WorkQuery, who } from './work-query.ts'

/** The fields that have plain names; of others the phase says enough. */
const fieldWords: Readonly<Record<string, string>> = {
  patientGoal: 'the patient’s goal',
  note: 'the note',
  followUpOn: 'the follow-up day',
}

/** Prepared by a technician and handed over, or gone through and not parked. */
const isToSign = sql<SqlBool>`(r.handed_over_at is not null or (r.phase = 'implement' and r.parked_at is null))`

function unsigned({ db, ownerId }: WorkAsked) {
  return db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .leftJoin('users as u', 'u.id', 'r.created_by')
    .leftJoin('users as h', 'h.id', 'r.handed_over_by')
    .select([...named, 'r.id', 'r.kind', 'r.phase', 'r.parked_at', 'r.park_note', 'r.created_at'])
    .select(['r.last_field', 'r.handed_over_at', 'r.hand_over_note', 'r.created_by'])
    .select(['u.name as startedBy', 'h.name as handedOverBy'])
    .where('r.signed_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .$if(ownerId !== null, (query) => query.where('r.created_by', '=', ownerId ?? ''))
    .orderBy('r.created_at')
}

/** Parked with minutes waiting and the place where they stopped. */
export const parkedReviews: WorkQuery = {
  kind: 'parked',
  lane: 'technician',
  hasOwner: true,
  find: async (asked) => {
    const rows = await unsigned(asked)
      .where((eb) => eb.not(isToSign))
      .execute()
    return all(
      rows.map((row) => {
        const field = row.last_field === null ? undefined : fieldWords[row.last_field]
        return {
          ...who(row),
          id: row.id,
          why: because(
            `${row.kind} stopped at ${row.phase}${field === undefined ? '' : `, ${field}`}`,
            row.parked_at === null ? 'left without parking' : null,
            row.park_note,
          ),
          next: 'Resume at the same field',
          opens: 'review',
          reviewId: row.id,
          since: row.parked_at ?? row.created_at,
          ownerId: row.created_by,
          ownerName: row.startedBy,
        }
      }),
    )
  },
}

/** Waiting for a signature. */
export const reviewsToSign: WorkQuery = {
  kind: 'to-sign',
  lane: 'pharmacist',
  hasOwner: true,
  find: async (asked) => {
    const rows = await unsigned(asked).where(isToSign).execute()
    return all(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        why:
          row.handed_over_at === null
            ? because(`${row.kind} stopped at ${row.phase}`, 'left without parking')
            : because(
                `${row.kind} prepared by ${row.handedOverBy ?? 'somebody who left'}`,
                row.hand_over_note,
              ),
        next: row.handed_over_at === null ? 'Finish it and sign' : 'Read it through and sign',
        opens: 'review',
        reviewId: row.id,
        since: row.handed_over_at ?? row.created_at,
        ownerId: row.created_by,
        ownerName: row.startedBy,
      })),
    )
  },
}
