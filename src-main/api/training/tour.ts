// How far a person is in the tour, and what the trail and the chart of the practice patient say. Not: the words of the steps.

import { z } from 'zod'
import { AppError } from '../../contract/errors.ts'
import {
  pharmacistSteps,
  type TourFacts,
  type TourView,
  technicianSteps,
  tourSteps,
  type trainingCalls,
} from '../../contract/training.ts'
import { readSetting, writeSetting } from '../../store/people.ts'
import { newestOpenReview } from '../../store/reviews.ts'
import type { ReviewRow } from '../../store/schema.ts'
import { foldName } from '../../store/search-text.ts'
import type { Handlers, ReadContext } from '../context.ts'
import { preparedEntries } from '../prepared.ts'
import { decisionOf, loadReconciliation } from '../reconcile-view.ts'
import { reviewView } from '../review-view.ts'
import { toSignPerson } from './training-desk.ts'
import { practiceName } from './training-people.ts'

type TourArea = Pick<typeof trainingCalls, 'training.tour' | 'training.saveTour'>

const steps = z.array(z.enum(tourSteps))
/** As kept in the settings of the training chart, one for each person. */
const kept = z.object({ done: steps, skipped: steps, isShown: z.boolean() })
const settingOf = (personId: string) => `tour ${personId}`

export const tourHandlers: Handlers<TourArea> = {
  'training.tour': async (context): Promise<TourView | null> => {
    const { db, session } = context
    const { user } = session
    if (!session.isTraining || user === null || user.role === 'owner') return null
    const isSigning = user.maySign
    const person = isSigning ? toSignPerson() : practiceName
    const patient = await db
      .selectFrom('patients')
      .select(['id', 'birth_date', 'phone'])
      .where('search_last', '=', foldName(person.last))
      .where('search_first', '=', foldName(person.first))
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (patient === undefined) return null
    // Unreadable only when another version has written it: the tour then begins again.
    const read = kept.safeParse(await readSetting(db, settingOf(user.id)))
    const { done, skipped, isShown } = read.data ?? { done: [], skipped: [], isShown: true }
    return {
      practice: {
        id: patient.id,
        name: `${person.last}, ${person.first}`,
        birthDate: patient.birth_date ?? '',
        phone: patient.phone,
      },
      facts: await factsOf(context, patient.id, user.id, isSigning),
      steps: isSigning ? pharmacistSteps : technicianSteps,
      done,
      skipped,
      isShown,
    }
  },

  'training.saveTour': async ({ db, session, actor }, tour) => {
    if (!session.isTraining)
      throw new AppError('not-allowed', 'The tour belongs to the training pharmacy.')
    await writeSetting(db, settingOf(actor.userId), tour)
    return { ok: true }
  },
}

async function factsOf(
  context: ReadContext,
  patientId: string,
  personId: string,
  isSigning: boolean,
): Promise<TourFacts> {
  const { db } = context
  const trail = await db
    .selectFrom('audit')
    .select('call')
    .distinct()
    .where('by_user', '=', personId)
    .where('outcome', '=', 'ok')
    .$if(!isSigning, (all) =>
      // What waits in the print queue is about others.
      all.where((is) =>
        is.or([
          is('patient_id', '=', patientId),
          is('patient_id', 'is', null),
          is('call', 'like', 'printing.%'),
        ]),
      ),
    )
    .execute()
  const review = isSigning
    ? await newestReview(context, patientId)
    : await newestOpenReview(db, patientId)
  const did = trail.map(({ call }) => call)
  return review === null
    ? { did, ...noReview }
    : { did, ...(await reviewFacts(context, review, isSigning)) }
}

const noReview = {
  reviewId: null,
  hasGoal: false,
  told: 0,
  linesLeft: null,
  isParked: false,
  isHandedOver: false,
  prepared: 0,
  problems: 0,
  findingsLeft: 0,
  isSigned: false,
} as const

/** Signed or not: the tour goes on after the signature. */
async function newestReview({ db }: ReadContext, patientId: string): Promise<ReviewRow | null> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row ?? null
}

async function reviewFacts(
  { db, app }: ReadContext,
  review: ReviewRow,
  isSigning: boolean,
): Promise<Omit<TourFacts, 'did'>> {
  const list = await loadReconciliation(db, review, app.today())
  // Read as the review's own screen does: what is left there is what is left here.
  const view = isSigning ? await reviewView(db, review.id, app.today()) : null
  return {
    reviewId: review.id,
    hasGoal: (review.patient_goal ?? '').trim() !== '',
    told: list.lines.size,
    linesLeft: list.rows.filter((row) => decisionOf(row, list.decisions) === undefined).length,
    isParked: review.parked_at !== null,
    isHandedOver: review.handed_over_at !== null,
    prepared: review.signed_at === null ? (await preparedEntries(db, review)).length : 0,
    problems: view?.problems.length ?? 0,
    findingsLeft: view?.missingToSign.filter((one) => one.where === 'assess').length ?? 0,
    isSigned: review.signed_at !== null,
  }
}
