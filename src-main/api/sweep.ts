// Answers of persons in the sweep of a review.

import { AppError } from '../contract/errors.ts'
import type { sweepCalls } from '../contract/sweep.ts'
import { changeRecord, insertRecord, voidRecord } from '../store/recorded.ts'
import type { Handlers } from './context.ts'
import { reviewView } from './review-view.ts'
import { openReview } from './reviews.ts'

export const sweepHandlers: Handlers<typeof sweepCalls> = {
  'sweep.answer': async (context, { reviewId, cells, answer, note }) => {
    const review = await openReview(context, reviewId)
    const { db, actor, app } = context
    const { sweep } = await reviewView(db, reviewId, app.today())
    const stored = await db
      .selectFrom('sweep_cells')
      .select(['id', 'row_key', 'question'])
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute()
    for (const { rowKind, rowKey, question } of cells) {
      const row = sweep.rows.find((one) => one.kind === rowKind && one.key === rowKey)
      const cell = row?.cells.find((one) => one.question === question)
      if (row === undefined || cell === undefined)
        throw new AppError('not-found', 'This row is no longer part of the review: look again.')
      if (answer !== null && answer !== 'problem' && cell.mustDecide)
        throw new AppError(
          'conflict',
          'A critical or major finding is open here: accept or dismiss it first.',
        )
      const old = stored.find((one) => one.row_key === rowKey && one.question === question)
      if (answer === null) {
        if (old) await voidRecord(db, actor, 'sweep_cells', old.id, 'Answer taken back')
      } else if (old) {
        await changeRecord(db, actor, 'sweep_cells', old.id, null, { answer, note })
      } else {
        await insertRecord(db, actor, 'sweep_cells', {
          id: app.newId(),
          patient_id: review.patient_id,
          review_id: reviewId,
          row_kind: rowKind,
          row_key: rowKey,
          question,
          answer,
          note,
        })
      }
    }
    const after = (await reviewView(db, reviewId, app.today())).sweep
    return { asked: after.asked, total: after.total }
  },
}
