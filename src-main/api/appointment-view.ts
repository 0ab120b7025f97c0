// What the appointment book and the recall list show.

import { type Kysely, type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../clinical/dates.ts'
import {
  type AppointmentView,
  appointmentModes,
  appointmentStatuses,
  type RecallRow,
} from '../contract/appointments.ts'
import { asDay } from '../store/load-chart.ts'
import type { Schema } from '../store/schema.ts'
import { instantAt, localTimeOf } from './local-time.ts'

type Read = Kysely<Schema>

const read = (db: Read) =>
  db
    .selectFrom('appointments as a')
    .innerJoin('patients as p', 'p.id', 'a.patient_id')
    .leftJoin('users as u', 'u.id', 'a.owner_id')
    .selectAll('a')
    .select(['p.last_name', 'p.first_name', 'p.birth_date', 'u.name as ownerName'])
    .where('a.voided_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number]

/** From the first to the last day, both included, in order of time. */
export async function appointmentsBetween(
  db: Read,
  from: Day,
  to: Day,
): Promise<readonly AppointmentView[]> {
  const rows = await read(db)
    .where('a.starts_at', '>=', instantAt(from, '00:00'))
    .where('a.starts_at', '<', instantAt(addDays(to, 1), '00:00'))
    .orderBy('a.starts_at')
    .execute()
  return rows.map((row) => view(row, rows))
}

/** All of one patient, newest first. */
export async function appointmentsOf(
  db: Read,
  patientId: string,
): Promise<readonly AppointmentView[]> {
  const rows = await read(db)
    .where('a.patient_id', '=', patientId)
    .orderBy('a.starts_at', 'desc')
    .execute()
  return rows.map((row) => view(row, rows))
}

function view(row: Row, all: readonly Row[]): AppointmentView {
  return {
    id: row.id,
    patientId: row.patient_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    birthDate: row.birth_date,
    ...localTimeOf(row.starts_at),
    minutes: row.minutes,
    // Free columns that this program alone writes; an unknown word of a later one shows as the plainest.
    mode: appointmentModes.find((one) => one === row.mode) ?? 'in-person',
    status: appointmentStatuses.find((one) => one === row.status) ?? 'booked',
    purpose: row.purpose,
    note: row.note,
    ownerName: row.ownerName,
    overlaps: isStanding(row) && all.some((other) => isStanding(other) && overlap(row, other)),
  }
}

const isStanding = (row: Row) => row.status === 'booked' || row.status === 'arrived'
const endOf = (row: Row) => Date.parse(row.starts_at) + row.minutes * 60_000

function overlap(one: Row, other: Row): boolean {
  return (
    one.id !== other.id &&
    one.owner_id === other.owner_id &&
    Date.parse(one.starts_at) < endOf(other) &&
    Date.parse(other.starts_at) < endOf(one)
  )
}

/** A missed appointment is followed up for this long. */
const missedDays = 60
/** The yearly review is due again; a month ahead there is time to book. */
const yearlyDays = 335
const mostRecalls = 200

/** Who is to be called again and has nothing booked: missed appointments, then yearly reviews that come due. */
export async function recallRows(db: Read, today: Day): Promise<readonly RecallRow[]> {
  const missed = await db
    .selectFrom('appointments as a')
    .innerJoin('patients as p', 'p.id', 'a.patient_id')
    .select(['a.patient_id', 'p.last_name', 'p.first_name', 'p.birth_date', 'p.phone'])
    .select(['a.starts_at'])
    .where('a.status', '=', 'missed')
    .where('a.starts_at', '>=', instantAt(addDays(today, -missedDays), '00:00'))
    .where('a.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where('p.died_on', 'is', null)
    .where((eb) => eb.not(eb.exists(later(db).where(sql<SqlBool>`l.starts_at > a.starts_at`))))
    .orderBy('a.starts_at')
    .limit(mostRecalls)
    .execute()
  const yearly = await db
    .selectFrom('reviews as a')
    .innerJoin('patients as p', 'p.id', 'a.patient_id')
    .select(['a.patient_id', 'p.last_name', 'p.first_name', 'p.birth_date', 'p.phone'])
    .select('a.held_on')
    .where('a.kind', '=', 'CMR')
    .where('a.signed_at', 'is not', null)
    .where('a.voided_at', 'is', null)
    .where('a.held_on', '<=', addDays(today, -yearlyDays))
    .where('a.held_on', '>=', addDays(today, -2 * yearlyDays))
    .where('p.voided_at', 'is', null)
    .where('p.died_on', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reviews as n')
            .select('n.id')
            .whereRef('n.patient_id', '=', 'a.patient_id')
            .whereRef('n.held_on', '>', 'a.held_on')
            .where('n.kind', '=', 'CMR')
            .where('n.voided_at', 'is', null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(eb.exists(later(db).where('l.starts_at', '>=', instantAt(today, '00:00')))),
    )
    .orderBy('a.held_on')
    .limit(mostRecalls)
    .execute()
  const line = (
    row: (typeof missed)[number] | (typeof yearly)[number],
    why: string,
    onDay: Day | null,
  ): RecallRow[] =>
    onDay === null
      ? []
      : [
          {
            patientId: row.patient_id,
            patientName: `${row.last_name}, ${row.first_name}`,
            birthDate: row.birth_date,
            phone: row.phone,
            why,
            onDay,
          },
        ]
  return [
    ...missed.flatMap((row) =>
      line(row, 'Missed an appointment and has no new one', localTimeOf(row.starts_at).day),
    ),
    ...yearly.flatMap((row) =>
      line(row, 'The yearly review comes due; nothing is booked', asDay(row.held_on)),
    ),
  ]
}

/** Another appointment of the patient of row `a` that stands. */
function later(db: Read) {
  return db
    .selectFrom('appointments as l')
    .select('l.id')
    .where(sql<SqlBool>`l.patient_id = a.patient_id`)
    .where('l.status', 'in', ['booked', 'arrived'])
    .where('l.voided_at', 'is', null)
}
