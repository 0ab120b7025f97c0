// Takes a decision of the reconciliation back: what it added is voided, what it changed is set back as the journal
// keeps it. A line that was changed since by somebody else is not touched.

import { AppError } from '../contract/errors.ts'
import { changeRecord, history, type Patch, voidRecord } from '../store/recorded.ts'
import type { ReconciliationRow, ReviewRow } from '../store/schema.ts'
import type { WriteContext } from './context.ts'
import { voidLine } from './review-lines.ts'

/** Takes back every row under the decision's key, with the list entries and tasks of the same moment. */
export async function takeBack(
  context: WriteContext,
  review: ReviewRow,
  decision: ReconciliationRow,
  reason: string,
): Promise<void> {
  const { db, actor } = context
  // What came in place of another line stands under that line's key with a mark.
  const key = decision.line_key.replace(/^(m:.*)>$/, '$1')
  const together = await db
    .selectFrom('reconciliations')
    .selectAll()
    .where('review_id', '=', review.id)
    .where('line_key', 'in', [key, `${key}>`])
    .where('created_at', '=', decision.created_at)
    .where('voided_at', 'is', null)
    .execute()
  for (const row of together) {
    if (row.medication_id !== null) await setBack(context, review, row.medication_id, row, reason)
    await voidRecord(db, actor, 'reconciliations', row.id, reason)
  }
  const tasks = await db
    .selectFrom('tasks')
    .select('id')
    .where('review_id', '=', review.id)
    .where('kind', '=', 'chase')
    .where('created_at', '=', decision.created_at)
    .where('created_by', '=', decision.created_by)
    .where('done_at', 'is', null)
    .where('voided_at', 'is', null)
    .execute()
  for (const task of tasks) await voidRecord(db, actor, 'tasks', task.id, reason)
}

/** One entry of the list as it was before the decision. */
async function setBack(
  context: WriteContext,
  review: ReviewRow,
  medicationId: string,
  decision: ReconciliationRow,
  reason: string,
): Promise<void> {
  const { db, actor } = context
  const steps = await history(db, 'medications', medicationId)
  const own = steps.findIndex(
    ({ at, by }) => at === decision.created_at && by === decision.created_by,
  )
  const step = steps[own]
  if (step === undefined) return
  if (steps.length > own + 1)
    throw new AppError(
      'conflict',
      'This medication was changed in the chart since. Change it there, then decide again.',
    )
  if (step.action === 'insert') {
    await voidLine(context, review, medicationId, reason)
    await voidRecord(db, actor, 'medications', medicationId, reason)
  } else if (step.before !== null)
    // The journal keeps the columns of this table.
    await changeRecord(
      db,
      actor,
      'medications',
      medicationId,
      null,
      step.before as Patch<'medications'>,
    )
}
