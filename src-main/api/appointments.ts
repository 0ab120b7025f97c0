// The appointment book: booked, moved, arrived, missed, cancelled. A booking schedules its offer, a lost one opens it again.

import type { Transaction } from 'kysely'
import { daysBetween } from '../clinical/dates.ts'
import type { AppointmentStatus, appointmentCalls } from '../contract/appointments.ts'
import { AppError } from '../contract/errors.ts'
import { loadAppointment, loadOffer } from '../store/outreach.ts'
import { type Actor, changeRecord, insertRecord } from '../store/recorded.ts'
import type { AppointmentRow, Schema } from '../store/schema.ts'
import { appointmentsBetween, recallRows } from './appointment-view.ts'
import type { Handlers } from './context.ts'
import { instantAt } from './local-time.ts'

/** Six weeks: a month as calendars show it. */
const mostDays = 42

export const appointmentHandlers: Handlers<typeof appointmentCalls> = {
  'appointments.list': async ({ db }, { from, to }) => {
    const days = daysBetween(from, to)
    if (days < 0 || days >= mostDays)
      throw new AppError('invalid-input', 'The book shows at most six weeks at once.')
    return appointmentsBetween(db, from, to)
  },

  'appointments.recall': ({ db, app }) => recallRows(db, app.today()),

  'appointments.book': async ({ db, actor, app }, input) => {
    const patient = await db
      .selectFrom('patients')
      .select('id')
      .where('id', '=', input.patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (!patient) throw new AppError('not-found', 'This patient is not in the chart.')
    if (input.offerId !== null) {
      const offer = await loadOffer(db, input.patientId, input.offerId)
      if (offer.state !== 'open' && offer.state !== 'scheduled')
        throw new AppError('conflict', 'This offer is closed. Reopen it first.')
      await changeRecord(db, actor, 'offers', offer.id, null, { state: 'scheduled' })
    }
    const id = app.newId()
    await insertRecord(db, actor, 'appointments', {
      id,
      patient_id: input.patientId,
      starts_at: instantAt(input.day, input.time),
      minutes: input.minutes,
      mode: input.mode,
      note: input.note,
      status: input.mode === 'walk-in' ? 'arrived' : 'booked',
      owner_id: input.ownerId,
      purpose: input.purpose,
      offer_id: input.offerId,
    })
    return { id }
  },

  'appointments.move': async ({ db, actor, about }, { id, day, time, minutes }) => {
    const row = await loadAppointment(db, id)
    about.patientId = row.patient_id
    if (row.status === 'arrived')
      throw new AppError('conflict', 'Who has arrived cannot be moved. Book a new one.')
    await changeRecord(db, actor, 'appointments', id, null, {
      starts_at: instantAt(day, time),
      minutes,
      status: 'booked',
    })
    await followOffer(db, actor, row, 'booked')
    return { id }
  },

  'appointments.setStatus': async ({ db, actor, about }, { id, status }) => {
    const row = await loadAppointment(db, id)
    about.patientId = row.patient_id
    await changeRecord(db, actor, 'appointments', id, null, { status })
    await followOffer(db, actor, row, status)
    return { id }
  },
}

async function followOffer(
  db: Transaction<Schema>,
  actor: Actor,
  row: AppointmentRow,
  status: AppointmentStatus,
): Promise<void> {
  if (row.offer_id === null) return
  const offer = await loadOffer(db, row.patient_id, row.offer_id)
  const isLost = status === 'missed' || status === 'cancelled'
  if (offer.state === 'scheduled' && isLost)
    await changeRecord(db, actor, 'offers', offer.id, null, { state: 'open' })
  if (offer.state === 'open' && !isLost)
    await changeRecord(db, actor, 'offers', offer.id, null, { state: 'scheduled' })
}
