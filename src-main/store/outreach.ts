// Reads offers, contacts, consents, appointments and tasks of patients. Not: what may be done with them (api).

import type { Kysely } from 'kysely'
import type { Attempt } from '../clinical/outreach/attempts.ts'
import { failedDays } from '../clinical/outreach/attempts.ts'
import { AppError } from '../contract/errors.ts'
import { asDay } from './load-chart.ts'
import type { AppointmentRow, ContactRow, OfferRow, Schema, TaskRow } from './schema.ts'

type Read = Kysely<Schema>

/** The offer, of this patient. */
export async function loadOffer(db: Read, patientId: string, id: string): Promise<OfferRow> {
  const row = await db
    .selectFrom('offers')
    .selectAll()
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This offer is not in this patient's chart.")
  return row
}

/** The contact, of this patient. */
export async function loadContact(db: Read, patientId: string, id: string): Promise<ContactRow> {
  const row = await db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This contact is not in this patient's chart.")
  return row
}

export async function loadAppointment(db: Read, id: string): Promise<AppointmentRow> {
  const row = await db
    .selectFrom('appointments')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This appointment is not in the book.')
  return row
}

/** A task that is still to be done. */
export async function loadOpenTask(db: Read, id: string): Promise<TaskRow> {
  const row = await db
    .selectFrom('tasks')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'There is no such task.')
  if (row.done_at !== null) throw new AppError('conflict', 'This task is done already.')
  return row
}

/** The different days on which an offer was tried without reaching anybody, as they count now. */
export async function failedDaysOf(
  db: Read,
  offer: Pick<OfferRow, 'id' | 'reopened_at'>,
): Promise<ReturnType<typeof failedDays>> {
  const rows = await db
    .selectFrom('contacts')
    .select(['at', 'on_day', 'outcome'])
    .where('offer_id', '=', offer.id)
    .where('voided_at', 'is', null)
    .execute()
  return failedDays(rows.flatMap(attemptOf), offer.reopened_at)
}

/** A contact as an attempt; the day is a CHECKed column. */
export function attemptOf(row: Pick<ContactRow, 'at' | 'on_day' | 'outcome'>): Attempt[] {
  const onDay = asDay(row.on_day)
  return onDay === null ? [] : [{ onDay, at: row.at, outcome: row.outcome }]
}
