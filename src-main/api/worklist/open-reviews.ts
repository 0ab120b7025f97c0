// Reviews without a signature: those in progress or parked, each with its step, and those that wait for nothing else.

import { type SqlBool, sql } from 'kysely'
import { all, because, named, type WorkAsked, type WorkQuery, who } from './work-query.ts'

/** The fields that have plain names; of others the phase says enough. */
const fieldWords: Readonly<Record<string, string>> = {
  patientGoal: 'the patient’s goal',
  note: 'the note',
  followUpOn: 'the follow-up day',
}

/** Handed over by whoever prepared it, or parked with nothing missing but the signature. Whatever else is still in progress. */
const isToSign = sql<SqlBool>`(r.handed_over_at is not null or r.ready_at is not null)`

function unsigned({ db, ownerId }: WorkAsked) {
  return db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .leftJoin('users as u', 'u.id', 'r.created_by')
    .leftJoin('users as h', 'h.id', 'r.handed_over_by')
    .select([...named, 'r.id', 'r.kind', 'r.phase', 'r.parked_at', 'r.park_note', 'r.created_at'])
    .select(['r.last_field', 'r.handed_over_at', 'r.hand_over_note', 'r.ready_at', 'r.created_by'])
    .select(['u.name as startedBy', 'h.name as handedOverBy'])
    .where('r.signed_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .$if(ownerId !== null, (query) => query.where('r.created_by', '=', ownerId ?? ''))
    .orderBy('r.created_at')
}

/** In progress, or parked with minutes waiting; both with the place where they stand. */
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
        const isParked = row.parked_at !== null
        return {
          ...who(row),
          id: row.id,
          why: because(
            `${row.kind} ${isParked ? 'stopped' : 'in progress'} at ${row.phase}${field === undefined ? '' : `, ${field}`}`,
            row.park_note,
          ),
          next: isParked ? 'Resume at the same field' : 'Go on at the same field',
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
            ? because(`${row.kind} parked with nothing missing but the signature`, row.park_note)
            : because(
                `${row.kind} prepared by ${row.handedOverBy ?? 'somebody who left'}`,
                row.hand_over_note,
              ),
        next: 'Read it through and sign',
        opens: 'review',
        reviewId: row.id,
        since: row.handed_over_at ?? row.ready_at ?? row.created_at,
        ownerId: row.created_by,
        ownerName: row.startedBy,
      })),
    )
  },
}
