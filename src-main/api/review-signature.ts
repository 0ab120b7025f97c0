// The signature: what it waits for, what it locks, what is kept as signed for every later page; and addenda.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { findingFacts, findingKey } from '../clinical/finding.ts'
import type { Signature } from '../clinical/review.ts'
import { AppError } from '../contract/errors.ts'
import type { reviewCalls } from '../contract/reviews.ts'
import { type Actor, changeRecord, insertRecord, insertRecords } from '../store/recorded.ts'
import { loadOpenReview, loadReview } from '../store/reviews.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { gatherRecord } from './document-input.ts'
import { refreshEligibility } from './eligibility.ts'
import { mustBeOpened } from './patients.ts'
import { preparersOf } from './prepared.ts'
import { nextActionForReview } from './problem-events.ts'
import { reviewView } from './review-view.ts'
import { checkPin } from './session.ts'
import { signatureOf } from './signature-of.ts'

type SignatureArea = Pick<typeof reviewCalls, 'reviews.sign' | 'reviews.addendum'>

export const reviewSignatureHandlers: Handlers<SignatureArea> = {
  'reviews.sign': {
    // The count of wrong PINs must stay even when nothing is signed.
    check: async (context, { reviewId, pin }) => {
      const review = await loadOpenReview(context.app.chartFile.reader(), reviewId)
      mustBeOpened(context, review.patient_id)
      await checkPin(context, context.actor.userId, pin)
    },
    run: async ({ app, actor, db }, { reviewId }) => {
      const view = await reviewView(db, reviewId, app.today())
      if (view.missingToSign.length > 0)
        throw new AppError('incomplete', 'The review cannot be signed yet.', {
          missing: view.missingToSign,
        })
      const preparedBy = await preparersOf(db, await loadReview(db, reviewId))
      const signature: Signature = {
        ...(await signatureOf(db, actor)),
        ...(preparedBy.length === 0 ? {} : { preparedBy }),
      }
      await insertRecords(
        db,
        actor,
        'findings',
        view.findings.map(({ finding }) => ({
          id: app.newId(),
          patient_id: view.patientId,
          review_id: reviewId,
          finding_key: findingKey(finding),
          facts: findingFacts(finding),
          finding_json: JSON.stringify(finding),
        })),
      )
      await stopWhatWasStopped(db, actor, view.heldOn, reviewId)
      if (view.followUpOn !== null) {
        await nextActionForReview({ db, actor }, reviewId, view.followUpOn)
        await insertRecord(db, actor, 'tasks', {
          id: app.newId(),
          patient_id: view.patientId,
          review_id: reviewId,
          kind: 'follow-up',
          text: `Follow-up of the ${view.kind}`,
          due_on: view.followUpOn,
          owner_id: actor.userId,
          done_at: null,
          outcome: null,
        })
      }
      // After the stops and before the lock: what is printed later is exactly this.
      const record = await gatherRecord(db, reviewId, app.today())
      await changeRecord(db, actor, 'reviews', reviewId, null, {
        phase: 'done',
        parked_at: null,
        signed_at: actor.at,
        signed_by: actor.userId,
        signature_json: JSON.stringify(signature),
        signed_record_json: JSON.stringify(record),
      })
      await refreshEligibility(db, [view.patientId], app.today())
      return reviewView(db, reviewId, app.today())
    },
  },

  'reviews.addendum': async (context, { reviewId, text }) => {
    const { db, actor, app } = context
    const review = await loadReview(db, reviewId)
    mustBeOpened(context, review.patient_id)
    if (review.signed_at === null)
      throw new AppError('not-allowed', 'This review is not signed yet: change it directly.')
    await insertRecord(db, actor, 'addenda', {
      id: app.newId(),
      patient_id: review.patient_id,
      review_id: reviewId,
      text,
    })
    return reviewView(db, reviewId, app.today())
  },
}

/** What the patient said is stopped, ends on the list on the day of the talk, with the reason. */
async function stopWhatWasStopped(
  trx: Transaction<Schema>,
  actor: Actor,
  on: Day,
  reviewId: string,
): Promise<void> {
  const stopped = await trx
    .selectFrom('review_lines')
    .innerJoin('medications', 'medications.id', 'review_lines.medication_id')
    .select(['medications.id', 'medications.start_day', 'review_lines.reason', 'review_lines.says'])
    .where('review_lines.review_id', '=', reviewId)
    .where('review_lines.answer', '=', 'stopped')
    .where('review_lines.voided_at', 'is', null)
    .where('medications.voided_at', 'is', null)
    .where('medications.stop_day', 'is', null)
    .execute()
  for (const line of stopped)
    await changeRecord(trx, actor, 'medications', line.id, null, {
      // A drug that came after the talk cannot end before it began.
      stop_day: line.start_day !== null && line.start_day > on ? line.start_day : on,
      stop_reason: line.reason ?? line.says ?? 'Patient says: stopped',
    })
}
