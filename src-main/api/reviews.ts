// The review up to its signature: fields that save themselves, lines, park and resume.

import type { Kysely } from 'kysely'
import { type Day, isDay } from '../clinical/dates.ts'
import { recipients, reviewModes } from '../clinical/review.ts'
import { AppError } from '../contract/errors.ts'
import type { reviewCalls, SaveableField } from '../contract/reviews.ts'
import { problemCauses } from '../reference/problem-causes.ts'
import { changeRecord, insertRecord, type Patch } from '../store/recorded.ts'
import { loadOpenReview, loadReview } from '../store/reviews.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext, WriteContext } from './context.ts'
import { markOpened, mustBeOpened } from './patients.ts'
import { referenceCode } from './reference-code.ts'
import { writeLine } from './review-lines.ts'
import { reviewView } from './review-view.ts'

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

/** Begins a review and gives its id. */
export async function beginReview(
  { db, actor, app }: WriteContext,
  patientId: string,
  {
    followUpOn = null,
    ...how
  }: Pick<ReviewRow, 'kind' | 'reason' | 'mode' | 'recipient'> & {
    readonly followUpOn?: string | null
  },
): Promise<string> {
  const id = app.newId()
  await insertRecord(db, actor, 'reviews', {
    id,
    patient_id: patientId,
    reference_code: referenceCode(app.random(5)),
    ...how,
    phase: 'collect',
    held_on: app.today(),
    patient_goal: null,
    note: null,
    follow_up_on: followUpOn,
    parked_at: null,
    park_note: null,
    last_field: null,
    signed_at: null,
    signed_by: null,
    signature_json: null,
    signed_record_json: null,
    handed_over_at: null,
    handed_over_by: null,
    hand_over_note: null,
    ready_at: null,
  })
  return id
}

export const reviewHandlers: Handlers<ReviewArea> = {
  'reviews.start': async (context, { patientId, ...how }) => {
    mustBeOpened(context, patientId)
    return reviewView(context.db, await beginReview(context, patientId, how), context.app.today())
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
    const medication = await context.db
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
    return writeLine(context, review, medicationId, { answer, reason, says })
  },

  'reviews.setPhase': async (context, { reviewId, phase }) => {
    await openReview(context, reviewId)
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      phase,
    })
    return { revision }
  },

  'reviews.park': async (context, { reviewId, field, note }) => {
    const review = await openReview(context, reviewId)
    const { revision } = await changeRecord(context.db, context.actor, 'reviews', reviewId, null, {
      parked_at: context.actor.at,
      ready_at: (await isReady(context, review)) ? context.actor.at : null,
      park_note: note,
      ...(field === null ? {} : { last_field: field }),
    })
    return { revision }
  },

  'reviews.resume': {
    open: async (context, { reviewId, confirmed }) => {
      const { db, app, session, about } = context
      const review = await loadReview(db, reviewId)
      if (!session.opened.has(review.patient_id)) {
        about.patientId = review.patient_id
        if (confirmed === null)
          throw new AppError('not-allowed', 'Confirm two identifiers to open this chart first.')
        markOpened(context, review.patient_id)
        about.openedWith = confirmed.join('+')
      }
      mustBeOpened(context, review.patient_id)
      // Waking it may have to wait for the writer; on screen it is awake from now on.
      return { ...(await reviewView(db, reviewId, app.today())), parkedAt: null }
    },
    write: async ({ db, actor }, { reviewId }) => {
      const review = await loadReview(db, reviewId)
      if (review.signed_at === null)
        await changeRecord(db, actor, 'reviews', reviewId, null, {
          parked_at: null,
          ready_at: null,
        })
    },
  },

  'reviews.focus': async (context, { reviewId, field }) => {
    await openReview(context, reviewId)
    await changeRecord(context.db, context.actor, 'reviews', reviewId, null, { last_field: field })
    return { ok: true }
  },
}

/** At its last step with nothing missing but the signature. */
async function isReady({ db, app }: WriteContext, review: ReviewRow): Promise<boolean> {
  if (review.phase !== 'implement') return false
  return (await reviewView(db, review.id, app.today())).missingToSign.length === 0
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
