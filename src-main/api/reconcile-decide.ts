// One decision for each medication of a reconciliation: made, coded, taken back.

import type { ReconciledRow } from '../clinical/reconciliation/reconciliation.ts'
import { AppError } from '../contract/errors.ts'
import type { reconciliationCalls } from '../contract/reconciliation.ts'
import { changeRecord } from '../store/recorded.ts'
import type { Handlers } from './context.ts'
import { refreshEligibility } from './eligibility.ts'
import { amendDecision, applyDecision } from './reconcile-apply.ts'
import { takeBack } from './reconcile-undo.ts'
import { decisionOf, loadReconciliation } from './reconcile-view.ts'
import { voidLine } from './review-lines.ts'
import { openReview } from './reviews.ts'

type Area = Pick<
  typeof reconciliationCalls,
  'reconcile.decide' | 'reconcile.code' | 'reconcile.undo'
>
export const reconcileDecisionHandlers: Handlers<Area> = {
  'reconcile.decide': async (context, { reviewId, key, decision }) => {
    const review = await openReview(context, reviewId)
    const before = await loadReconciliation(context.db, review, context.app.today())
    const row = rowOf(before.rows, key)
    const former = decisionOf(row, before.decisions)
    if (former !== undefined && (await amendDecision({ context, review, row }, former, decision)))
      return { key }
    if (former !== undefined)
      await takeBack(context, review, former, 'Decided anew in the reconciliation')
    const { rows } =
      former === undefined
        ? before
        : await loadReconciliation(context.db, review, context.app.today())
    const place = { context, review, row: rowOf(rows, keyAfter(key, former?.line_key, rows)) }
    const isListed = place.row.listed !== null
    if (decision.kind === 'add' && isListed && place.row.listed?.isActive === true)
      throw new AppError('invalid-input', 'It is on the list already: keep or change it.')
    if (decision.kind !== 'add' && decision.kind !== 'ask' && !isListed)
      throw new AppError('invalid-input', 'It is not on the list: add it, or ask about it.')
    const entryId = await applyDecision(place, decision)
    await refreshEligibility(context.db, [review.patient_id], context.app.today())
    return { key: entryId === null ? place.row.key : `m:${entryId}` }
  },

  'reconcile.code': async (context, { reviewId, key, discrepancy, cause }) => {
    const review = await openReview(context, reviewId)
    const { rows, decisions } = await loadReconciliation(context.db, review, context.app.today())
    const standing = decisionOf(rowOf(rows, key), decisions)
    if (standing === undefined)
      throw new AppError('invalid-input', 'Decide the line first, then say why it differs.')
    await changeRecord(context.db, context.actor, 'reconciliations', standing.id, null, {
      ...(discrepancy === undefined ? {} : { discrepancy }),
      ...(cause === undefined ? {} : { cause }),
    })
    return { key }
  },

  'reconcile.undo': async (context, { reviewId, key }) => {
    const review = await openReview(context, reviewId)
    const { rows, decisions } = await loadReconciliation(context.db, review, context.app.today())
    const row = rowOf(rows, key)
    const standing = decisionOf(row, decisions)
    const reason = 'Taken back in the reconciliation'
    if (standing !== undefined) await takeBack(context, review, standing, reason)
    if (row.listed !== null) await voidLine(context, review, row.listed.id, reason)
    await refreshEligibility(context.db, [review.patient_id], context.app.today())
    return { key: standing?.line_key ?? key }
  },
}

function rowOf(rows: readonly ReconciledRow[], key: string): ReconciledRow {
  const row = rows.find((one) => one.key === key)
  if (row === undefined)
    throw new AppError('not-found', 'The lists have changed: look at this line again.')
  return row
}

/** A line that a decision had put on the list stands under its former key when that is taken back. */
function keyAfter(key: string, former: string | undefined, rows: readonly ReconciledRow[]): string {
  return rows.some((row) => row.key === key) ? key : (former ?? key)
}
