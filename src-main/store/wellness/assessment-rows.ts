// Reads answered questionnaires. Written through recorded.ts only.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { AssessmentRow } from './wellness-tables.ts'

type Read = Kysely<Schema>

/** One by its id; null when there is none. */
export async function assessmentById(db: Read, id: string): Promise<AssessmentRow | null> {
  const row = await db
    .selectFrom('assessments')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** All of one patient, newest first. */
export async function assessmentsOf(
  db: Read,
  patientId: string,
): Promise<readonly AssessmentRow[]> {
  return db
    .selectFrom('assessments')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
}
