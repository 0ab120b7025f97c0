// Interruptions: reviews that are open, and where one of them was left. Not: parking and resuming (reviews.ts).

import type { Kysely } from 'kysely'
import type { WrittenEntry } from '../clinical/prepared-entries.ts'
import type { laneCalls, OpenReview, Place } from '../contract/lane.ts'
import type { Phase } from '../contract/reviews.ts'
import { changeRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import { type Written, writtenEntries } from '../store/written-entries.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'
import { fieldWords, reviewFieldOf } from './place-words.ts'
import { openReview } from './reviews.ts'

type PlaceArea = Pick<typeof laneCalls, 'lane.waiting' | 'lane.parkNote' | 'lane.place'>

/** Changes of the review's own row that are looked through for the last one that a person made. */
const mostLookedAt = 60

export const placeHandlers: Handlers<PlaceArea> = {
  'lane.waiting': ({ db }) => waitingReviews(db),

  'lane.parkNote': async (context, { reviewId, note }) => {
    await openReview(context, reviewId)
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      park_note: note,
    })
    return { revision }
  },

  'lane.place': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    return placeOf(context.db, review)
  },
}

async function waitingReviews(db: Kysely<Schema>): Promise<readonly OpenReview[]> {
  const rows = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .leftJoin('users as u', 'u.id', 'r.handed_over_by')
    .select(['r.id', 'r.kind', 'r.phase', 'r.parked_at', 'r.park_note', 'r.created_at'])
    .select(['r.handed_over_at', 'r.hand_over_note', 'r.ready_at', 'p.first_name', 'p.last_name'])
    .select('u.name as handedOverBy')
    .where('r.signed_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .execute()
  return rows
    .map((row) => ({
      reviewId: row.id,
      initials: initials(row.first_name, row.last_name),
      kind: row.kind,
      // The contract's schema admits only these words.
      phase: row.phase as Phase,
      since: row.parked_at ?? row.handed_over_at ?? row.created_at,
      isParked: row.parked_at !== null,
      isReady: row.ready_at !== null,
      handedOverBy: row.handed_over_at === null ? null : (row.handedOverBy ?? 'unknown'),
      note: row.handed_over_at === null ? row.park_note : row.hand_over_note,
    }))
    .toSorted(
      (a, b) =>
        Number(b.handedOverBy !== null) - Number(a.handedOverBy !== null) ||
        (a.since < b.since ? -1 : 1),
    )
}

/** "OE" of Opal Exampleton; a public counter learns no more. */
function initials(first: string, last: string): string {
  return [first, last].map((name) => name.trim().slice(0, 1).toUpperCase()).join('')
}

async function placeOf(db: Kysely<Schema>, review: ReviewRow): Promise<Place> {
  const written = await writtenEntries(db, review)
  const own = await ownChanges(db, review)
  const lastEntry = written.at(-1) ?? null
  const last = [...own.done, ...(lastEntry === null ? [] : [lastEntry])].toSorted(
    (a, b) => b.seq - a.seq,
  )[0]
  const isParkedSince = own.parked !== null && own.parked.seq > (last?.seq ?? 0)
  return {
    // The contract's schema admits only these words.
    step: review.phase as Phase,
    field: await lastField(db, review, written),
    lastDone:
      last === undefined ? null : { what: last.what, at: last.at, by: await nameOf(db, last.by) },
    parkedAt: isParkedSince ? (own.parked?.at ?? null) : null,
    note: review.park_note,
  }
}

async function lastField(
  db: Kysely<Schema>,
  { last_field, patient_id }: ReviewRow,
  written: readonly WrittenEntry[],
): Promise<string | null> {
  if (last_field === null) return null
  const medication = await db
    .selectFrom('medications')
    .select('text')
    .where('id', '=', last_field.split(':')[1] ?? '')
    .where('patient_id', '=', patient_id)
    .executeTakeFirst()
  return fieldWords(last_field, written, medication?.text ?? null)
}

type Done = Pick<Written, 'what' | 'by' | 'seq'> & { readonly at: string }

/** What people wrote into the review's own row, newest first, and when it was parked last. */
async function ownChanges(
  db: Kysely<Schema>,
  review: ReviewRow,
): Promise<{
  readonly done: readonly Done[]
  readonly parked: { readonly at: string; readonly seq: number } | null
}> {
  const rows = await db
    .selectFrom('journal')
    .select(['seq', 'at', 'by_user', 'after_json'])
    .where('row_id', '=', review.id)
    .where('table_name', '=', 'reviews')
    .where('action', '=', 'change')
    .orderBy('seq', 'desc')
    .limit(mostLookedAt)
    .execute()
  const done: Done[] = []
  let parked: { readonly at: string; readonly seq: number } | null = null
  for (const row of rows) {
    const after: Readonly<Record<string, unknown>> = JSON.parse(row.after_json ?? '{}')
    if (parked === null && typeof after.parked_at === 'string')
      parked = { at: after.parked_at, seq: row.seq }
    const what = reviewFieldOf(after)
    if (what !== null) done.push({ what, by: row.by_user, at: row.at, seq: row.seq })
  }
  return { done, parked }
}

async function nameOf(db: Kysely<Schema>, id: string): Promise<string> {
  const user = await db.selectFrom('users').select('name').where('id', '=', id).executeTakeFirst()
  return user?.name ?? id
}
