// Reads an encounter by its id: a signed review, a follow-up of one, or an offer that came to nothing.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import { loadRows } from '../../store/load-chart.ts'
import { type PatientTable, rowsOfPatient } from '../../store/patients.ts'
import { listPrescribers, readSetting } from '../../store/people.ts'
import { loadReviewRows, reviewOf } from '../../store/reviews.ts'
import type { Schema } from '../../store/schema.ts'
import { disposalNotices } from '../papers/disposal.ts'
import { eventsOf } from '../problem-events.ts'
import { signedRecordOf } from '../signed-record.ts'
import type { EncounterRows } from './encounter-rows.ts'
import { followUpEncounter } from './follow-up-encounter.ts'
import { offerEncounter } from './offer-encounter.ts'
import { type VisitKind, visitEncounter, visitTables } from './visit-encounter.ts'

// Keys of that very object.
const visitKinds = Object.keys(visitTables) as VisitKind[]

/** Which it is, and whose. */
export interface EncounterSource {
  readonly kind: 'review' | 'follow-up' | 'offer' | VisitKind
  readonly patientId: string
  /** The review that it is or that it follows. */
  readonly reviewId: string | null
}

/** Finds an encounter; `not-found` when there is none of this id. */
export async function encounterSource(
  db: Kysely<Schema>,
  encounterId: string,
): Promise<EncounterSource> {
  const find = (table: 'reviews' | 'follow_ups' | 'offers' | (typeof visitTables)[VisitKind]) =>
    db
      // The tables share the columns that are named here.
      .selectFrom(table as 'reviews')
      .select('patient_id')
      .where('id', '=', encounterId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
  const review = await find('reviews')
  if (review) return { kind: 'review', patientId: review.patient_id, reviewId: encounterId }
  const followUp = await db
    .selectFrom('follow_ups')
    .select(['patient_id', 'review_id'])
    .where('id', '=', encounterId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (followUp)
    return { kind: 'follow-up', patientId: followUp.patient_id, reviewId: followUp.review_id }
  const offer = await find('offers')
  if (offer) return { kind: 'offer', patientId: offer.patient_id, reviewId: null }
  for (const kind of visitKinds) {
    const visit = await find(visitTables[kind])
    if (visit) return { kind, patientId: visit.patient_id, reviewId: null }
  }
  throw new AppError('not-found', 'This encounter is no longer in the chart.')
}

/** Everything of one encounter. `not-found` when it is not there, `not-allowed` while a review is not signed. */
export async function loadEncounter(
  db: Kysely<Schema>,
  encounterId: string,
): Promise<EncounterRows> {
  const source = await encounterSource(db, encounterId)
  switch (source.kind) {
    case 'review':
      return reviewEncounter(db, encounterId)
    case 'follow-up':
      return followUpEncounter(
        db,
        encounterId,
        await reviewEncounter(db, source.reviewId ?? encounterId),
        await saidRows(db, encounterId),
      )
    case 'offer':
      return offerEncounter(db, encounterId, await patientRows(db, source.patientId, encounterId))
    case 'inr-visit':
    case 'vaccination':
    case 'screening':
    case 'session':
      return visitEncounter(
        db,
        source.kind,
        encounterId,
        await patientRows(db, source.patientId, encounterId),
      )
  }
}

const saidRows = (db: Kysely<Schema>, encounterId: string) =>
  db
    .selectFrom('claim_facts')
    .selectAll()
    .where('encounter_id', '=', encounterId)
    .where('voided_at', 'is', null)
    .execute()

/** What is kept of the patient and the store, whichever encounter it is. */
async function patientRows(db: Kysely<Schema>, patientId: string, encounterId: string) {
  const ofPatient = <T extends PatientTable>(table: T) => rowsOfPatient(db, table, patientId)
  return {
    now: await loadRows(db, patientId),
    consents: await ofPatient('consents'),
    offers: await ofPatient('offers'),
    contacts: await ofPatient('contacts'),
    goals: await ofPatient('goals'),
    goalOutcomes: await ofPatient('goal_outcomes'),
    signedReviews: await db
      .selectFrom('reviews')
      .select(['id', 'kind', 'held_on'])
      .where('patient_id', '=', patientId)
      .where('signed_at', 'is not', null)
      .where('voided_at', 'is', null)
      .orderBy('held_on')
      .execute(),
    optOuts: await ofPatient('opt_outs'),
    disposalDays: (await disposalNotices(db, patientId)).map(({ onDay }) => onDay).toReversed(),
    said: await saidRows(db, encounterId),
    pharmacy: await readSetting(db, 'pharmacy'),
  }
}

/** What `patientRows` reads. */
export type PatientPart = Awaited<ReturnType<typeof patientRows>>

async function reviewEncounter(db: Kysely<Schema>, reviewId: string): Promise<EncounterRows> {
  const rows = await loadReviewRows(db, reviewId)
  const signed = signedRecordOf(rows.review)
  if (signed === null)
    throw new AppError('not-allowed', 'Only a signed review is claimed: sign it first.')
  const review = reviewOf(rows)
  const ofPatient = await patientRows(db, rows.review.patient_id, reviewId)
  const { medications, patient } = ofPatient.now
  const prescriberIds = [...medications, ...rows.planItems].flatMap(
    (one) => one.prescriber_id ?? [],
  )
  const primary = patient.primary_care_id === null ? [] : [patient.primary_care_id]
  return {
    kind: review.kind,
    reviewId,
    row: rows.review,
    review,
    signed,
    problems: rows.problems,
    events: await eventsOf(
      db,
      rows.problems.map(({ id }) => id),
    ),
    ...(await lettersOf(db, reviewId)),
    minutes: await db
      .selectFrom('work_minutes')
      .select(['phase', 'seconds', 'corrected_seconds'])
      .where('review_id', '=', reviewId)
      .where('voided_at', 'is', null)
      .execute(),
    delivery:
      (await db
        .selectFrom('packet_deliveries')
        .selectAll()
        .where('review_id', '=', reviewId)
        .where('voided_at', 'is', null)
        .executeTakeFirst()) ?? null,
    prescribers: await listPrescribers(db, [...new Set([...prescriberIds, ...primary])]),
    ...ofPatient,
  }
}

/** Answers to the letters of a review, and how many were closed without one. */
async function lettersOf(
  db: Kysely<Schema>,
  reviewId: string,
): Promise<Pick<EncounterRows, 'replies' | 'closedLetters' | 'letterId'>> {
  const letters = await db
    .selectFrom('communications')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const ids = letters.map(({ id }) => id)
  if (ids.length === 0) return { replies: [], closedLetters: 0, letterId: null }
  const closed = await db
    .selectFrom('communication_events')
    .select('communication_id')
    .where('communication_id', 'in', ids)
    .where('kind', '=', 'closed')
    .where('voided_at', 'is', null)
    .execute()
  return {
    replies: await db
      .selectFrom('recommendation_replies as a')
      .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
      .select(['i.problem_id as problemId', 'a.reply', 'a.on_day as onDay'])
      .where('a.communication_id', 'in', ids)
      .where('a.voided_at', 'is', null)
      .orderBy('a.on_day')
      .orderBy('a.created_at')
      .execute(),
    closedLetters: closed.length,
    letterId: ids[0] ?? null,
  }
}
