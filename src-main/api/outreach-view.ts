// Turns offers, contacts, consents, appointments and tasks of one patient into what the chart shows.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { failedDays } from '../clinical/outreach/attempts.ts'
import { liveScript, voicemailScript } from '../clinical/outreach/phone-script.ts'
import { type Speaker, speakerOf } from '../clinical/outreach/speaker.ts'
import { invariant } from '../contract/errors.ts'
import type { ConsentView, ContactView, OfferView, OutreachView } from '../contract/outreach.ts'
import { asBoolean, asDay } from '../store/load-chart.ts'
import { attemptOf } from '../store/outreach.ts'
import type { Schema } from '../store/schema.ts'
import { appointmentsOf } from './appointment-view.ts'
import { readPharmacy } from './document-input.ts'
import { programNames } from './programs/all-programs.ts'
import { tasksOf } from './tasks.ts'

type Read = Kysely<Schema>

/** Who speaks for a patient, with what is needed to call them. */
export async function speakerOfPatient(db: Read, patientId: string) {
  const row = await db
    .selectFrom('patients')
    .select([
      'first_name',
      'last_name',
      'phone',
      'representative_json',
      'is_cognitively_impaired',
      'is_long_term_care',
    ])
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow()
  const speaker: Speaker = speakerOf({
    isCognitivelyImpaired: asBoolean(row.is_cognitively_impaired),
    // Written by this program from the contract's schema; CHECK (json_valid).
    representative: row.representative_json === null ? null : JSON.parse(row.representative_json),
  })
  return { row, speaker }
}

export async function outreachView(
  db: Read,
  patientId: string,
  today: Day,
  callerName: string | null,
): Promise<OutreachView> {
  const { row, speaker } = await speakerOfPatient(db, patientId)
  const pharmacy = await readPharmacy(db)
  const name = `${row.first_name} ${row.last_name}`
  const isOther = speaker.kind === 'representative'
  const call = {
    askFor: isOther ? speaker.name : name,
    about: isOther ? name : null,
    caller: callerName ?? 'the pharmacy',
    pharmacy: pharmacy.name,
    pharmacyPhone: pharmacy.phone,
    hours: pharmacy.hours,
  }
  const contacts = await contactViews(db, patientId)
  return {
    offers: await offerViews(db, patientId, contacts),
    contacts,
    consents: await consentViews(db, patientId, today),
    appointments: await appointmentsOf(db, patientId),
    tasks: await tasksOf(db, patientId),
    speaker,
    isLongTermCare: asBoolean(row.is_long_term_care),
    phone: isOther ? speaker.phone : row.phone,
    script: { voicemail: voicemailScript(call), live: liveScript(call) },
  }
}

async function offerViews(
  db: Read,
  patientId: string,
  contacts: readonly ContactView[],
): Promise<readonly OfferView[]> {
  const rows = await db
    .selectFrom('offers as o')
    .leftJoin('users as u', 'u.id', 'o.owner_id')
    .selectAll('o')
    .select('u.name as ownerName')
    .where('o.patient_id', '=', patientId)
    .where('o.voided_at', 'is', null)
    .orderBy('o.offered_on', 'desc')
    .orderBy('o.created_at', 'desc')
    .execute()
  const nameOf = await programNames(db)
  return rows.map((row) => ({
    id: row.id,
    program: row.program,
    programName: nameOf(row.program),
    kind: row.kind,
    offeredOn: knownDay(row.offered_on),
    dueOn: asDay(row.due_on),
    ownerName: row.ownerName,
    state: row.state,
    closedOn: asDay(row.closed_on),
    closeCode: row.close_code,
    closeNote: row.close_note,
    representative: row.representative,
    failedDays: failedDays(
      contacts.filter((one) => one.offerId === row.id),
      row.reopened_at,
    ),
  }))
}

async function contactViews(db: Read, patientId: string): Promise<readonly ContactView[]> {
  const rows = await db
    .selectFrom('contacts as c')
    .leftJoin('users as u', 'u.id', 'c.created_by')
    .selectAll('c')
    .select('u.name as by')
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .orderBy('c.at', 'desc')
    .execute()
  return rows.flatMap((row): ContactView[] =>
    attemptOf(row).map(({ onDay, at, outcome }) => ({
      id: row.id,
      offerId: row.offer_id,
      purpose: row.purpose,
      at,
      onDay,
      channel: row.channel,
      outcome,
      note: row.note,
      by: row.by,
      representative: row.representative,
    })),
  )
}

async function consentViews(
  db: Read,
  patientId: string,
  today: Day,
): Promise<readonly ConsentView[]> {
  const rows = await db
    .selectFrom('consents as c')
    .leftJoin('users as u', 'u.id', 'c.created_by')
    .selectAll('c')
    .select('u.name as by')
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .orderBy('c.on_day', 'desc')
    .orderBy('c.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    scope: row.scope,
    givenBy: row.given_by,
    method: row.method,
    code: row.code,
    note: row.note,
    onDay: knownDay(row.on_day),
    untilDay: asDay(row.until_day),
    by: row.by,
    isStanding: row.until_day === null || row.until_day >= today,
  }))
}

/** A day of a CHECKed column that is never null. */
export function knownDay(text: string): Day {
  const day = asDay(text)
  invariant(day !== null, 'the column is a calendar day')
  return day
}
