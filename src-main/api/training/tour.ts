// How far a person is in the tour, and what the trail and the chart of the practice patient say. Not: the words of the steps.

import { z } from 'zod'
import { AppError } from '../../contract/errors.ts'
import {
  type TourFacts,
  type TourView,
  tourSteps,
  type trainingCalls,
} from '../../contract/training.ts'
import { readSetting, writeSetting } from '../../store/people.ts'
import { newestOpenReview } from '../../store/reviews.ts'
import { foldName } from '../../store/search-text.ts'
import type { Handlers, ReadContext } from '../context.ts'
import { decisionOf, loadReconciliation } from '../reconcile-view.ts'
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
    if (!session.isTraining || user === null || user.maySign || user.role === 'owner') return null
    const patient = await db
      .selectFrom('patients')
      .select(['id', 'birth_date', 'phone'])
      .where('search_last', '=', foldName(practiceName.last))
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (patient === undefined) return null
    // Unreadable only when another version has written it: the tour then begins again.
    const read = kept.safeParse(await readSetting(db, settingOf(user.id)))
    const { done, skipped, isShown } = read.data ?? { done: [], skipped: [], isShown: true }
    return {
      practice: {
        id: patient.id,
        name: `${practiceName.last}, ${practiceName.first}`,
        birthDate: patient.birth_date ?? '',
        phone: patient.phone,
      },
      facts: await factsOf(context, patient.id, user.id),
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
  { db, app }: ReadContext,
  patientId: string,
  personId: string,
): Promise<TourFacts> {
  const trail = await db
    .selectFrom('audit')
    .select('call')
    .distinct()
    .where('by_user', '=', personId)
    .where('outcome', '=', 'ok')
    // What waits in the print queue is about others.
    .where((is) =>
      is.or([
        is('patient_id', '=', patientId),
        is('patient_id', 'is', null),
        is('call', 'like', 'printing.%'),
      ]),
    )
    .execute()
  const review = await newestOpenReview(db, patientId)
  const list = review === null ? null : await loadReconciliation(db, review, app.today())
  return {
    did: trail.map(({ call }) => call),
    reviewId: review?.id ?? null,
    hasGoal: (review?.patient_goal ?? '').trim() !== '',
    told: list?.lines.size ?? 0,
    linesLeft:
      list === null
        ? null
        : list.rows.filter((row) => decisionOf(row, list.decisions) === undefined).length,
    isParked: (review?.parked_at ?? null) !== null,
    isHandedOver: (review?.handed_over_at ?? null) !== null,
  }
}
