// The answer to one line of a review: written once, changed in place, taken back.

import { changeRecord, insertRecord, voidRecord } from '../store/recorded.ts'
import type { ReviewLineRow, ReviewRow } from '../store/schema.ts'
import type { WriteContext } from './context.ts'

/** What is kept of an answer. */
export type LineColumns = Pick<ReviewLineRow, 'answer' | 'reason' | 'says'>

/** Writes the answer to a line and gives its revision. */
export async function writeLine(
  { db, actor, app }: WriteContext,
  review: ReviewRow,
  medicationId: string,
  columns: LineColumns,
): Promise<{ readonly revision: number }> {
  const existing = await standingLine(db, review.id, medicationId)
  if (existing) {
    const { revision } = await changeRecord(db, actor, 'review_lines', existing.id, null, columns)
    return { revision }
  }
  const { revision } = await insertRecord(db, actor, 'review_lines', {
    id: app.newId(),
    patient_id: review.patient_id,
    review_id: review.id,
    medication_id: medicationId,
    ...columns,
  })
  return { revision }
}

/** Takes an answer back; nothing when there is none. */
export async function voidLine(
  { db, actor }: WriteContext,
  review: ReviewRow,
  medicationId: string,
  reason: string,
): Promise<void> {
  const existing = await standingLine(db, review.id, medicationId)
  if (existing) await voidRecord(db, actor, 'review_lines', existing.id, reason)
}

function standingLine(db: WriteContext['db'], reviewId: string, medicationId: string) {
  return db
    .selectFrom('review_lines')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('medication_id', '=', medicationId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}
