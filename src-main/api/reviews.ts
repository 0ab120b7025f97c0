// The review from start to signature: fields that save themselves, lines, park and resume, sign, addenda.

import type { Kysely, Transaction } from 'kysely'
import { type Day, isDay } from '../clinical/dates.ts'
import { findingFacts, findingKey } from '../clinical/finding.ts'
import type { Signature } from '../clinical/review.ts'
import { recipients, reviewModes } from '../clinical/review.ts'
import { AppError } from '../contract/errors.ts'
import type { reviewCalls, SaveableField } from '../contract/reviews.ts'
import { problemCauses } from '../reference/problem-causes.ts'
import { loadUser } from '../store/people.ts'
import {
  type Actor,
  changeRecord,
  insertRecord,
  insertRecords,
  type Patch,
} from '../store/recorded.ts'
import { loadOpenReview, loadReview } from '../store/reviews.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { refreshEligibility } from './eligibility.ts'
import { mustBeOpened } from './patients.ts'
import { referenceCode } from './reference-code.ts'
import { reviewView } from './review-view.ts'
import { checkPin } from './session.ts'

type ReviewArea = Pick<
  typeof reviewCalls,
  | 'reviews.start'
  | 'reviews.read'
  | 'reviews.causes'
  | 'reviews.saveField'
  | 'reviews.answerLine'
  | 'reviews.setPhase'
  | 'reviews.park'
  | 'reviews.resume'
  | 'reviews.focus'
  | 'reviews.sign'
  | 'reviews.addendum'
>

/** The open review, of a chart that this session has opened. */
export async function openReview(
  context: OutsideContext & { readonly db: Kysely<Schema> },
  reviewId: string,
): Promise<ReviewRow> {
  const review = await loadOpenReview(context.db, reviewId)
  mustBeOpened(context, review.patient_id)
  return review
}

export const reviewHandlers: Handlers<ReviewArea> = {
  'reviews.start': async (context, { patientId, kind, reason, mode, recipient }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const id = app.newId()
    await insertRecord(db, actor, 'reviews', {
      id,
      patient_id: patientId,
      reference_code: referenceCode(app.random(5)),
      kind,
      reason,
      mode,
      recipient,
      phase: 'collect',
      held_on: app.today(),
      patient_goal: null,
      note: null,
      follow_up_on: null,
      parked_at: null,
      park_note: null,
      last_field: null,
      signed_at: null,
      signed_by: null,
      signature_json: null,
      signed_record_json: null,
    })
    return reviewView(db, id, app.today())
  },

  'reviews.read': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    return reviewView(context.db, reviewId, context.app.today())
  },

  'reviews.causes': async () => problemCauses.map(({ pqa, cause, dtp }) => ({ pqa, cause, dtp })),

  'reviews.saveField': async (context, { reviewId, field, value }) => {
    await openReview(context, reviewId)
    const { revision } = await changeRecord(
      context.db,
      context.actor,
      'reviews',
      reviewId,
      null,
      fieldPatch(field, value, context.app.today()),
    )
    return { revision }
  },

  'reviews.answerLine': async (context, { reviewId, medicationId, answer, reason, says }) => {
    const review = await openReview(context, reviewId)
    const { db, actor, app } = context
    const medication = await db
      .selectFrom('medications')
      .select('id')
      .where('id', '=', medicationId)
      .where('patient_id', '=', review.patient_id)
      .executeTakeFirst()
    if (!medication)
      throw new AppError('not-found', "This medication is not on the patient's list.")
    if (answer !== 'as-directed' && says === null && reason === null)
      throw new AppError('invalid-input', 'Choose a reason, or write what the patient says.', {
        fields: { reason: 'Why is it not taken as directed?' },
      })
    const existing = await db
      .selectFrom('review_lines')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('medication_id', '=', medicationId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    const columns = { answer, reason, says }
    if (existing) {
      const { revision } = await changeRecord(db, actor, 'review_lines', existing.id, null, columns)
      return { revision }
    }
    const { revision } = await insertRecord(db, actor, 'review_lines', {
      id: app.newId(),
      patient_id: review.patient_id,
      review_id: reviewId,
      medication_id: medicationId,
      ...columns,
    })
    return { revision }
  },

  'reviews.setPhase': async (context, { reviewId, phase }) => {
    await openReview(context, reviewId)
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      phase,
    })
    return { revision }
  },

  'reviews.park': async (context, { reviewId, field, note }) => {
    await openReview(context, reviewId)
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      parked_at: context.actor.at,
      park_note: note,
      ...(field === null ? {} : { last_field: field }),
    })
    return { revision }
  },

  'reviews.resume': async ({ db, app, actor, session, about }, { reviewId }) => {
    const review = await loadReview(db, reviewId)
    // The trail of this call names the review; resuming counts as opening the chart it belongs to.
    session.opened.add(review.patient_id)
    session.takenOver.delete(review.patient_id)
    about.patientId = review.patient_id
    if (review.signed_at === null)
      await changeRecord(db, actor, 'reviews', reviewId, null, { parked_at: null })
    return reviewView(db, reviewId, app.today())
  },

  'reviews.focus': async (context, { reviewId, field }) => {
    await openReview(context, reviewId)
    await changeRecord(context.db, context.actor, 'reviews', reviewId, null, { last_field: field })
    return { ok: true }
  },

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
      const user = await loadUser(db, actor.userId)
      if (user.npi === null || user.licence === null)
        throw new AppError('not-allowed', 'Only a pharmacist with NPI and licence can sign.')
      const signature: Signature = {
        name: user.name,
        credential: user.credential ?? 'Pharmacist',
        npi: user.npi,
        licence: user.licence,
        at: actor.at,
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
      await stopWhatWasStopped(db, actor, app.today(), reviewId)
      if (view.followUpOn !== null)
        await insertRecord(db, actor, 'tasks', {
          id: app.newId(),
          patient_id: view.patientId,
          review_id: reviewId,
          kind: 'follow-up',
          text: `Follow-up of the ${view.kind}`,
          due_on: view.followUpOn,
          owner_id: actor.userId,
          done_at: null,
        })
      await changeRecord(db, actor, 'reviews', reviewId, null, {
        phase: 'done',
        parked_at: null,
        signed_at: actor.at,
        signed_by: actor.userId,
        signature_json: JSON.stringify(signature),
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

/** What the patient said is stopped, ends on the list with the reason, when the review is signed. */
async function stopWhatWasStopped(
  trx: Transaction<Schema>,
  actor: Actor,
  on: Day,
  reviewId: string,
): Promise<void> {
  const stopped = await trx
    .selectFrom('review_lines')
    .innerJoin('medications', 'medications.id', 'review_lines.medication_id')
    .select(['medications.id', 'review_lines.reason', 'review_lines.says'])
    .where('review_lines.review_id', '=', reviewId)
    .where('review_lines.answer', '=', 'stopped')
    .where('review_lines.voided_at', 'is', null)
    .where('medications.voided_at', 'is', null)
    .where('medications.stop_day', 'is', null)
    .execute()
  for (const line of stopped)
    await changeRecord(trx, actor, 'medications', line.id, null, {
      stop_day: on,
      stop_reason: line.reason ?? line.says ?? 'Patient says: stopped',
    })
}

function fieldPatch(field: SaveableField, value: string | null, today: Day): Patch<'reviews'> {
  const wrong = (message: string) =>
    new AppError('invalid-input', message, { fields: { value: message } })
  switch (field) {
    case 'patientGoal':
      return { patient_goal: value }
    case 'note':
      return { note: value }
    case 'followUpOn':
      if (value !== null && !isDay(value)) throw wrong('Write a real day as YYYY-MM-DD.')
      return { follow_up_on: value }
    case 'heldOn':
      if (value === null || !isDay(value)) throw wrong('Write the day of the talk as YYYY-MM-DD.')
      if (value > today) throw wrong('A talk that is still to come cannot be recorded yet.')
      return { held_on: value }
    case 'mode':
      if (!reviewModes.some((mode) => mode === value)) throw wrong('In person, phone or video.')
      return { mode: value ?? '' }
    case 'recipient':
      if (!recipients.some((recipient) => recipient === value))
        throw wrong('Say with whom you talked.')
      return { recipient: value ?? '' }
    case 'reason':
      if (value === null) throw wrong('Say why this review is held.')
      return { reason: value }
  }
}
