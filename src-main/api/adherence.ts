// Adherence of one drug within a review: days covered, and the barriers that the patient named.

import type { Kysely } from 'kysely'
import { drugAdherence } from '../clinical/adherence/drug-adherence.ts'
import type { adherenceCalls } from '../contract/adherence.ts'
import { AppError } from '../contract/errors.ts'
import { adherenceBarriers } from '../reference/adherence-barriers.ts'
import { ESTIMATE_LABEL } from '../reference/adherence-measures.ts'
import { cite } from '../reference/source.ts'
import { asDay, loadChart } from '../store/load-chart.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { AdherenceCheckRow, Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'
import { openReview } from './reviews.ts'

function loadCheck(
  db: Kysely<Schema>,
  reviewId: string,
  medicationId: string,
): Promise<AdherenceCheckRow | undefined> {
  return db
    .selectFrom('adherence_checks')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('medication_id', '=', medicationId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

const unlisted = () => new AppError('not-found', "This medication is not on the patient's list.")

export const adherenceHandlers: Handlers<typeof adherenceCalls> = {
  'adherence.read': async (context, { reviewId, medicationId }) => {
    const { db, app } = context
    const review = await loadReview(db, reviewId)
    mustBeOpened(context, review.patient_id)
    const on = (review.signed_at === null ? null : asDay(review.held_on)) ?? app.today()
    const chart = await loadChart(db, review.patient_id, on)
    const medication = chart.medications?.find((one) => one.id === medicationId)
    if (medication === undefined) throw unlisted()
    const check = await loadCheck(db, reviewId, medicationId)
    // Written below as code to answer.
    const answers: Readonly<Record<string, 'yes' | 'no'>> = JSON.parse(check?.answers_json ?? '{}')
    return {
      medicationText: medication.text,
      days: drugAdherence(chart, medication),
      estimateLabel: ESTIMATE_LABEL,
      barriers: adherenceBarriers.map(({ source: _, ...barrier }) => ({
        ...barrier,
        answer: answers[barrier.code] ?? null,
      })),
      note: check?.note ?? null,
      citation: cite('doucette-2012').citation,
    }
  },

  'adherence.save': async (context, { reviewId, medicationId, answers, note }) => {
    const { db, actor, app } = context
    const review = await openReview(context, reviewId)
    const medication = await db
      .selectFrom('medications')
      .select('id')
      .where('id', '=', medicationId)
      .where('patient_id', '=', review.patient_id)
      .executeTakeFirst()
    if (medication === undefined) throw unlisted()
    const columns = {
      answers_json: JSON.stringify(
        Object.fromEntries(answers.map(({ code, answer }) => [code, answer])),
      ),
      note,
    }
    const check = await loadCheck(db, reviewId, medicationId)
    if (check !== undefined) {
      const { revision } = await changeRecord(
        db,
        actor,
        'adherence_checks',
        check.id,
        null,
        columns,
      )
      return { revision }
    }
    const { revision } = await insertRecord(db, actor, 'adherence_checks', {
      id: app.newId(),
      patient_id: review.patient_id,
      review_id: reviewId,
      medication_id: medicationId,
      on_day: app.today(),
      ...columns,
    })
    return { revision }
  },
}
