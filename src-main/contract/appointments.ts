// Calls of the appointment book and the recall list. Names, times and reasons only: a chart need not be open.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, optionalLine } from './fields.ts'
import type { Saved } from './patients.ts'

export const appointmentModes = ['in-person', 'phone', 'home', 'walk-in', 'video'] as const
export type AppointmentMode = (typeof appointmentModes)[number]
export const appointmentStatuses = ['booked', 'arrived', 'missed', 'cancelled'] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]
export const appointmentPurposes = ['CMR', 'TMR', 'follow-up', 'immunization', 'other'] as const

export interface AppointmentView {
  readonly id: string
  readonly patientId: string
  readonly patientName: string
  readonly birthDate: string | null
  /** In the store's own time. */
  readonly day: Day
  /** `09:30`, in the store's own time. */
  readonly time: string
  readonly minutes: number
  readonly mode: AppointmentMode
  readonly purpose: string | null
  readonly note: string | null
  readonly status: AppointmentStatus
  readonly ownerName: string | null
  /** True when another one of the same person's overlaps it. */
  readonly overlaps: boolean
}

/** Somebody to be called again. */
export interface RecallRow {
  readonly patientId: string
  readonly patientName: string
  readonly birthDate: string | null
  readonly phone: string | null
  readonly why: string
  /** Day that it is about: of the missed appointment or the last review. */
  readonly onDay: Day
}

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as 09:30')
const minutes = z.number().int().min(5).max(480)
const when = { day: dayField, time, minutes }

export const appointmentCalls = {
  /** From the first to the last day, both included; at most 42 days. */
  'appointments.list': query<readonly AppointmentView[]>()({
    input: z.object({ from: dayField, to: dayField }),
    access: everyRole,
    audit: noAudit('names and times only; opening a chart is recorded'),
  }),
  'appointments.recall': query<readonly RecallRow[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names and reasons only; opening a chart is recorded'),
  }),
  /** A walk-in has arrived with its booking. With an offer, the offer is scheduled. */
  'appointments.book': command<Saved>()({
    input: z.object({
      patientId: id,
      ...when,
      mode: z.enum(appointmentModes),
      purpose: z.enum(appointmentPurposes),
      note: optionalLine(400),
      ownerId: id.nullable().default(null),
      offerId: id.nullable().default(null),
    }),
    access: everyRole,
    audit: entry('book', { patient: 'patientId', subject: 'id' }),
  }),
  'appointments.move': command<Saved>()({
    input: z.object({ id, ...when }),
    access: everyRole,
    audit: entry('move-appointment', { subject: 'id' }),
  }),
  /** A missed or cancelled one opens its offer again. */
  'appointments.setStatus': command<Saved>()({
    input: z.object({ id, status: z.enum(appointmentStatuses) }),
    access: everyRole,
    audit: entry('change-appointment', { subject: 'id' }),
  }),
} as const
