// The technician lane: what was prepared, accepting it, handing the review over. Not: where a review was left (place.ts).

import { AppError } from '../contract/errors.ts'
import type { laneCalls } from '../contract/lane.ts'
import type { loadUser } from '../store/people.ts'
import { changeRecord, insertRecords } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'
import { preparedEntries } from './prepared.ts'
import { openReview } from './reviews.ts'

type LaneArea = Pick<
  typeof laneCalls,
  'lane.read' | 'lane.accept' | 'lane.handOver' | 'lane.takeBack'
>

export const laneHandlers: Handlers<LaneArea> = {
  'lane.read': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    const { handed_over_at: at, handed_over_by, hand_over_note: note } = review
    return {
      entries: await preparedEntries(context.db, review),
      handedOver:
        at === null || handed_over_by === null
          ? null
          : { at, by: await nameOf(context.db, handed_over_by), note },
    }
  },

  'lane.accept': async (context, { reviewId, entries }) => {
    const review = await openReview(context, reviewId)
    const { db, actor, app } = context
    const waiting = await preparedEntries(db, review)
    const key = (one: { table: string; rowId: string; revision: number }) =>
      `${one.table} ${one.rowId} ${one.revision}`
    const known = new Set(waiting.map(key))
    if (!entries.every((entry) => known.has(key(entry))))
      throw new AppError(
        'conflict',
        'An entry was changed meanwhile, or is accepted already. Look at it again.',
      )
    await insertRecords(
      db,
      actor,
      'acceptances',
      entries.map(({ table, rowId, revision }) => ({
        id: app.newId(),
        patient_id: review.patient_id,
        review_id: reviewId,
        table_name: table,
        row_id: rowId,
        row_revision: revision,
      })),
    )
    return { accepted: entries.length }
  },

  'lane.handOver': async (context, { reviewId, note }) => {
    await openReview(context, reviewId)
    const { db, actor } = context
    const { revision } = await changeRecord(db, actor, 'reviews', reviewId, null, {
      handed_over_at: actor.at,
      handed_over_by: actor.userId,
      hand_over_note: note,
      parked_at: null,
      ready_at: null,
    })
    return { revision }
  },

  'lane.takeBack': async (context, { reviewId }) => {
    const review = await openReview(context, reviewId)
    if (review.handed_over_at === null)
      throw new AppError('conflict', 'Nobody has handed this review over.')
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      handed_over_at: null,
      handed_over_by: null,
      hand_over_note: null,
    })
    return { revision }
  },
}

async function nameOf(db: Parameters<typeof loadUser>[0], id: string): Promise<string> {
  const user = await db.selectFrom('users').select('name').where('id', '=', id).executeTakeFirst()
  return user?.name ?? 'unknown'
}
