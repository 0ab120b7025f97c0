// Reads everything that is stored about one signed review and that a program may ask for. Not: what it means for a claim
// (encounter-facts-of.ts).

import type { Kysely } from 'kysely'
import type { Review } from '../../clinical/review.ts'
import { AppError } from '../../contract/errors.ts'
import { type ChartRows, loadRows } from '../../store/load-chart.ts'
import { listPrescribers, readSetting } from '../../store/people.ts'
import { loadReviewRows, type ReviewRows, reviewOf } from '../../store/reviews.ts'
import type { Schema } from '../../store/schema.ts'
import { eventsOf, type KeptEvent } from '../problem-events.ts'
import { type SignedRecord, signedRecordOf } from '../signed-record.ts'

export interface EncounterRows {
  readonly row: Schema['reviews']
  readonly review: Review
  /** What was signed. */
  readonly signed: SignedRecord
  /** The patient's rows as they stand now: what was added since counts, so that a gap can be mended. */
  readonly now: ChartRows
  readonly problems: readonly Schema['problems'][]
  readonly events: readonly KeptEvent[]
  readonly replies: readonly {
    readonly problemId: string | null
    readonly reply: Schema['recommendation_replies']['reply']
    readonly onDay: string
  }[]
  /** Letters of the review that were closed without a reply. */
  readonly closedLetters: number
  readonly minutes: readonly Pick<
    Schema['work_minutes'],
    'phase' | 'seconds' | 'corrected_seconds'
  >[]
  readonly consents: readonly Schema['consents'][]
  readonly delivery: Schema['packet_deliveries'] | null
  readonly offers: readonly Schema['offers'][]
  readonly contacts: readonly Schema['contacts'][]
  readonly goals: readonly Schema['goals'][]
  readonly goalOutcomes: readonly Schema['goal_outcomes'][]
  /** Every signed review of the patient. */
  readonly signedReviews: readonly {
    readonly id: string
    readonly kind: string
    readonly held_on: string
  }[]
  readonly optOuts: readonly Schema['opt_outs'][]
  readonly disposalNotices: readonly Schema['disposal_notices'][]
  readonly prescribers: readonly Schema['prescribers'][]
  readonly said: readonly Schema['claim_facts'][]
  /** The pharmacy as set up; null when it never was. */
  readonly pharmacy: unknown
}

type PatientTable =
  | 'consents'
  | 'offers'
  | 'contacts'
  | 'goals'
  | 'goal_outcomes'
  | 'opt_outs'
  | 'disposal_notices'

/** Everything of one signed review. `not-found` when it is not there, `not-allowed` while it is not signed. */
export async function loadEncounter(
  db: Kysely<Schema>,
  encounterId: string,
): Promise<EncounterRows> {
  const rows = await loadReviewRows(db, encounterId)
  const signed = signedRecordOf(rows.review)
  if (signed === null)
    throw new AppError('not-allowed', 'Only a signed review is claimed: sign it first.')
  const patientId = rows.review.patient_id
  const ofPatient = <T extends PatientTable>(table: T) =>
    db
      // The tables share the columns that are named here; the rows are those of `table` by selectAll.
      .selectFrom(table as 'consents')
      .selectAll()
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute() as unknown as Promise<readonly Schema[T][]>
  const letters = await db
    .selectFrom('communications')
    .select(['id', 'replied_at'])
    .where('review_id', '=', encounterId)
    .where('voided_at', 'is', null)
    .execute()
  const letterIds = letters.map(({ id }) => id)
  const [now, events, replies, closed, minutes, delivery, signedReviews, said] = await Promise.all([
    loadRows(db, patientId),
    eventsOf(
      db,
      rows.problems.map(({ id }) => id),
    ),
    letterIds.length === 0
      ? []
      : db
          .selectFrom('recommendation_replies as a')
          .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
          .select(['i.problem_id as problemId', 'a.reply', 'a.on_day as onDay'])
          .where('a.communication_id', 'in', letterIds)
          .where('a.voided_at', 'is', null)
          .orderBy('a.on_day')
          .orderBy('a.created_at')
          .execute(),
    letterIds.length === 0
      ? []
      : db
          .selectFrom('communication_events')
          .select('communication_id')
          .where('communication_id', 'in', letterIds)
          .where('kind', '=', 'closed')
          .where('voided_at', 'is', null)
          .execute(),
    db
      .selectFrom('work_minutes')
      .select(['phase', 'seconds', 'corrected_seconds'])
      .where('review_id', '=', encounterId)
      .where('voided_at', 'is', null)
      .execute(),
    db
      .selectFrom('packet_deliveries')
      .selectAll()
      .where('review_id', '=', encounterId)
      .where('voided_at', 'is', null)
      .executeTakeFirst(),
    db
      .selectFrom('reviews')
      .select(['id', 'kind', 'held_on'])
      .where('patient_id', '=', patientId)
      .where('signed_at', 'is not', null)
      .where('voided_at', 'is', null)
      .orderBy('held_on')
      .execute(),
    db
      .selectFrom('claim_facts')
      .selectAll()
      .where('encounter_id', '=', encounterId)
      .where('voided_at', 'is', null)
      .execute(),
  ])
  return {
    row: rows.review,
    review: reviewOf(rows),
    signed,
    now,
    problems: rows.problems,
    events,
    replies,
    closedLetters: closed.length,
    minutes,
    consents: await ofPatient('consents'),
    delivery: delivery ?? null,
    offers: await ofPatient('offers'),
    contacts: await ofPatient('contacts'),
    goals: await ofPatient('goals'),
    goalOutcomes: await ofPatient('goal_outcomes'),
    signedReviews,
    optOuts: await ofPatient('opt_outs'),
    disposalNotices: await ofPatient('disposal_notices'),
    prescribers: await prescribersOf(db, rows, now),
    said,
    pharmacy: await readSetting(db, 'pharmacy'),
  }
}

/** Whoever prescribes to the patient or was written to. */
function prescribersOf(
  db: Kysely<Schema>,
  { planItems }: ReviewRows,
  { medications, patient }: ChartRows,
): Promise<readonly Schema['prescribers'][]> {
  const ids = [...medications, ...planItems].flatMap(({ prescriber_id: one }) => one ?? [])
  const primary = patient.primary_care_id === null ? [] : [patient.primary_care_id]
  return listPrescribers(db, [...new Set([...ids, ...primary])])
}
