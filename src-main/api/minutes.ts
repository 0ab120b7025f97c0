// Working time of a review: seconds that the page counted, by person, phase and day; corrections with a reason.

import { AppError } from '../contract/errors.ts'
import type { minutesCalls, WorkPhase } from '../contract/minutes.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'

export const minutesHandlers: Handlers<typeof minutesCalls> = {
  'minutes.read': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    const rows = await context.db
      .selectFrom('work_minutes as w')
      .leftJoin('users as u', 'u.id', 'w.user_id')
      .select(['w.id', 'w.revision', 'w.user_id', 'u.name', 'w.phase', 'w.on_day', 'w.seconds'])
      .select(['w.corrected_seconds', 'w.correction_reason'])
      .where('w.review_id', '=', reviewId)
      .where('w.voided_at', 'is', null)
      .orderBy('w.created_at')
      .orderBy('w.id')
      .execute()
    return {
      rows: rows.map((row) => ({
        id: row.id,
        revision: row.revision,
        userId: row.user_id,
        userName: row.name ?? 'unknown',
        // The contract's schema admits only these words.
        phase: row.phase as WorkPhase,
        onDay: row.on_day,
        seconds: row.seconds,
        correctedSeconds: row.corrected_seconds,
        reason: row.correction_reason,
      })),
      totalSeconds: rows.reduce((sum, row) => sum + (row.corrected_seconds ?? row.seconds), 0),
    }
  },

  'minutes.add': async (context, { reviewId, phase, seconds }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    const { db, actor, app } = context
    const on_day = app.today()
    // A corrected row stays as corrected: what is worked later is counted beside it.
    const row = await db
      .selectFrom('work_minutes')
      .select(['id', 'seconds'])
      .where('review_id', '=', reviewId)
      .where('user_id', '=', actor.userId)
      .where('phase', '=', phase)
      .where('on_day', '=', on_day)
      .where('corrected_seconds', 'is', null)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (row !== undefined)
      await changeRecord(db, actor, 'work_minutes', row.id, null, {
        seconds: row.seconds + seconds,
      })
    else
      await insertRecord(db, actor, 'work_minutes', {
        id: app.newId(),
        patient_id: review.patient_id,
        review_id: reviewId,
        consult_id: null,
        follow_up_id: null,
        user_id: actor.userId,
        phase,
        on_day,
        seconds,
        corrected_seconds: null,
        correction_reason: null,
      })
    return { ok: true }
  },

  'minutes.correct': async (context, { id, revision, minutes, reason }) => {
    const { db, actor, session } = context
    const row = await db
      .selectFrom('work_minutes')
      .select(['patient_id', 'user_id'])
      .where('id', '=', id)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (row === undefined) throw new AppError('not-found', 'This time is not in the chart.')
    mustBeOpened(context, row.patient_id)
    if (row.user_id !== actor.userId && session.user?.maySign !== true)
      throw new AppError('not-allowed', 'Only a pharmacist corrects the time of somebody else.')
    const changed = await changeRecord(db, actor, 'work_minutes', id, revision, {
      corrected_seconds: minutes * 60,
      correction_reason: reason,
    })
    return { revision: changed.revision }
  },
}
