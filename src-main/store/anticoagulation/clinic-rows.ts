// Reads the rows of the anticoagulation clinic. Written through recorded.ts only.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type {
  AnticoagulationEnrolmentRow,
  AnticoagulationEventRow,
  AnticoagulationVisitRow,
} from './anticoagulation-tables.ts'

type Read = Kysely<Schema>

/** The course that is not ended; null when the patient is not enrolled. */
export async function openEnrolment(
  db: Read,
  patientId: string,
): Promise<AnticoagulationEnrolmentRow | null> {
  const row = await db
    .selectFrom('anticoagulation_enrolments')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('ended_on', 'is', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** One course by its id; null when there is none. */
export async function enrolmentById(
  db: Read,
  id: string,
): Promise<AnticoagulationEnrolmentRow | null> {
  const row = await db
    .selectFrom('anticoagulation_enrolments')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Visits of a course, newest first. */
export async function visitsOf(
  db: Read,
  enrolmentId: string,
): Promise<readonly AnticoagulationVisitRow[]> {
  return db
    .selectFrom('anticoagulation_visits')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .where('voided_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
}

/** Events of a course, newest first. */
export async function eventsOf(
  db: Read,
  enrolmentId: string,
): Promise<readonly AnticoagulationEventRow[]> {
  return db
    .selectFrom('anticoagulation_events')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .where('voided_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
}

/** One visit by its id; null when there is none. */
export async function visitById(db: Read, id: string): Promise<AnticoagulationVisitRow | null> {
  const row = await db
    .selectFrom('anticoagulation_visits')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** What a visit keeps of the dose in `dose_json`. */
export interface KeptDose {
  /** Milligrams from Sunday to Saturday. */
  readonly weekMg: readonly number[]
  readonly holdDays: number
}

/** JSON that this program wrote. */
export function keptJson<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T)
}
