// The SOAP note of a review: written by the data, kept only where a person edited it.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import {
  type SoapInput,
  type SoapNote,
  type SoapPart,
  soapNote,
  soapParts,
  soapText,
} from '../clinical/notes/soap-note.ts'
import type { LineAnswer } from '../clinical/review.ts'
import { reviewList } from '../clinical/review-list.ts'
import type { noteCalls } from '../contract/notes.ts'
import { adherenceBarriers } from '../reference/adherence-barriers.ts'
import { asDay, loadChart } from '../store/load-chart.ts'
import { listPrescribers, prescriberName } from '../store/people.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import { loadReview, loadReviewRows, reviewOf } from '../store/reviews.ts'
import type { Schema, SoapNoteRow } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened } from './patients.ts'
import { openReview } from './reviews.ts'

type SoapArea = Pick<typeof noteCalls, 'notes.read' | 'notes.save'>

function loadNote(db: Kysely<Schema>, reviewId: string): Promise<SoapNoteRow | undefined> {
  return db
    .selectFrom('soap_notes')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

async function namedBarriers(db: Kysely<Schema>, reviewId: string): Promise<SoapInput['barriers']> {
  const checks = await db
    .selectFrom('adherence_checks')
    .select(['medication_id', 'answers_json', 'note'])
    .where('review_id', '=', reviewId)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return checks.map(({ medication_id, answers_json, note }) => {
    // Written by adherence.save as code to answer.
    const answers: Readonly<Record<string, string>> = JSON.parse(answers_json)
    const named = adherenceBarriers.filter(({ code }) => answers[code] === 'yes')
    return { medicationId: medication_id, barriers: named.map((one) => one.title), note }
  })
}

async function soapInput(db: Kysely<Schema>, today: Day, reviewId: string): Promise<SoapInput> {
  const rows = await loadReviewRows(db, reviewId)
  const { review } = rows
  const on = (review.signed_at === null ? null : asDay(review.held_on)) ?? today
  const pure = reviewOf(rows)
  const [chart, prescribers, barriers] = await Promise.all([
    loadChart(db, review.patient_id, on),
    listPrescribers(db, [...new Set(pure.recommendations.map((one) => one.prescriberId))]),
    namedBarriers(db, reviewId),
  ])
  const answered = new Map(rows.lines.map((line) => [line.medication_id, line]))
  const asked = review.signed_at === null ? reviewList(chart).map((one) => one.id) : []
  return {
    review: pure,
    reason: review.reason,
    chart,
    lines: [...new Set([...asked, ...answered.keys()])].map((medicationId) => {
      const line = answered.get(medicationId)
      return {
        medicationId,
        // The contract's schema admits only these answers.
        answer: (line?.answer ?? null) as LineAnswer | null,
        reason: line?.reason ?? null,
        says: line?.says ?? null,
      }
    }),
    barriers,
    note: review.note,
    prescribers: new Map(prescribers.map((row) => [row.id, prescriberName(row)])),
  }
}

/** The note of a review as the data write it, what a person wrote in their place, and both as one. */
export async function soapOf(
  db: Kysely<Schema>,
  today: Day,
  reviewId: string,
): Promise<{
  readonly generated: SoapNote
  readonly edited: SoapNoteRow | undefined
  readonly note: SoapNote
}> {
  const generated = soapNote(await soapInput(db, today, reviewId))
  const edited = await loadNote(db, reviewId)
  const textOf = (part: SoapPart) => edited?.[part] ?? generated[part]
  const note = {
    subjective: textOf('subjective'),
    objective: textOf('objective'),
    assessment: textOf('assessment'),
    plan: textOf('plan'),
  }
  return { generated, edited, note }
}

export const noteHandlers: Handlers<SoapArea> = {
  'notes.read': async (context, { reviewId }) => {
    const { db } = context
    mustBeOpened(context, (await loadReview(db, reviewId)).patient_id)
    const { generated, edited, note } = await soapOf(db, context.app.today(), reviewId)
    return {
      parts: soapParts.map((part) => ({
        part,
        text: note[part],
        generated: generated[part],
        isEdited: edited?.[part] != null,
      })),
      plainText: soapText(note),
    }
  },

  'notes.save': async (context, { reviewId, part, text }) => {
    const { db, actor, app } = context
    const review = await openReview(context, reviewId)
    const existing = await loadNote(db, reviewId)
    if (existing !== undefined) {
      const patch = { [part]: text }
      const { revision } = await changeRecord(db, actor, 'soap_notes', existing.id, null, patch)
      return { revision }
    }
    const { revision } = await insertRecord(db, actor, 'soap_notes', {
      id: app.newId(),
      patient_id: review.patient_id,
      review_id: reviewId,
      subjective: null,
      objective: null,
      assessment: null,
      plan: null,
      [part]: text,
    })
    return { revision }
  },
}
