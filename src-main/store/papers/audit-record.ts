// What the chart recorded about one patient in a period, as rows for the audit packet. Reads only.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** First and last day, both within. */
export interface Period {
  readonly from: string
  readonly to: string
  /** Instants of the same borders in the store's own time: from the first to before the second. */
  readonly fromInstant: string
  readonly beforeInstant: string
}

export async function reviewsWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  return db
    .selectFrom('reviews as r')
    .leftJoin('users as u', 'u.id', 'r.signed_by')
    .select([
      'r.id',
      'r.kind',
      'r.mode',
      'r.held_on',
      'r.reference_code',
      'r.signed_at',
      'u.name as signedBy',
    ])
    .where('r.patient_id', '=', patientId)
    .where('r.voided_at', 'is', null)
    .where('r.held_on', '>=', from)
    .where('r.held_on', '<=', to)
    .orderBy('r.held_on')
    .execute()
}

export async function minutesWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  return db
    .selectFrom('work_minutes as m')
    .leftJoin('users as u', 'u.id', 'm.user_id')
    .select([
      'm.on_day',
      'm.phase',
      'm.seconds',
      'm.corrected_seconds',
      'm.correction_reason',
      'u.name as by',
    ])
    .where('m.patient_id', '=', patientId)
    .where('m.voided_at', 'is', null)
    .where('m.on_day', '>=', from)
    .where('m.on_day', '<=', to)
    .orderBy('m.on_day')
    .execute()
}

export async function lettersWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  const events = await db
    .selectFrom('communication_events as e')
    .innerJoin('communications as c', 'c.id', 'e.communication_id')
    .leftJoin('prescribers as p', 'p.id', 'c.prescriber_id')
    .leftJoin('users as u', 'u.id', 'e.created_by')
    .select([
      'e.on_day',
      'e.kind',
      'e.channel',
      'e.note',
      'c.reference_code',
      'p.last_name',
      'u.name as by',
    ])
    .where('e.patient_id', '=', patientId)
    .where('e.voided_at', 'is', null)
    .where('e.on_day', '>=', from)
    .where('e.on_day', '<=', to)
    .orderBy('e.on_day')
    .execute()
  const replies = await db
    .selectFrom('recommendation_replies as r')
    .innerJoin('communications as c', 'c.id', 'r.communication_id')
    .leftJoin('users as u', 'u.id', 'r.created_by')
    .select(['r.on_day', 'r.reply', 'r.reason', 'c.reference_code', 'u.name as by'])
    .where('r.patient_id', '=', patientId)
    .where('r.voided_at', 'is', null)
    .where('r.on_day', '>=', from)
    .where('r.on_day', '<=', to)
    .orderBy('r.on_day')
    .execute()
  return { events, replies }
}

export async function consultsWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  return db
    .selectFrom('consults as c')
    .leftJoin('users as u', 'u.id', 'c.signed_by')
    .select([
      'c.asked_on',
      'c.reference_code',
      'c.requester',
      'c.question',
      'c.answer',
      'c.signed_at',
      'u.name as by',
    ])
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .where('c.asked_on', '>=', from)
    .where('c.asked_on', '<=', to)
    .orderBy('c.asked_on')
    .execute()
}

export async function contactsWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  const contacts = await db
    .selectFrom('contacts as c')
    .leftJoin('users as u', 'u.id', 'c.created_by')
    .select(['c.on_day', 'c.at', 'c.purpose', 'c.channel', 'c.outcome', 'c.note', 'u.name as by'])
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .where('c.on_day', '>=', from)
    .where('c.on_day', '<=', to)
    .execute()
  const offers = await db
    .selectFrom('offers as o')
    .leftJoin('users as u', 'u.id', 'o.created_by')
    .select([
      'o.offered_on',
      'o.kind',
      'o.program',
      'o.state',
      'o.closed_on',
      'o.close_code',
      'u.name as by',
    ])
    .where('o.patient_id', '=', patientId)
    .where('o.voided_at', 'is', null)
    .where('o.offered_on', '>=', from)
    .where('o.offered_on', '<=', to)
    .execute()
  const consents = await db
    .selectFrom('consents as c')
    .leftJoin('users as u', 'u.id', 'c.created_by')
    .select(['c.on_day', 'c.kind', 'c.scope', 'c.given_by', 'c.method', 'c.note', 'u.name as by'])
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .where('c.on_day', '>=', from)
    .where('c.on_day', '<=', to)
    .execute()
  return { contacts, offers, consents }
}

export async function deliveriesWithin(
  db: Kysely<Schema>,
  patientId: string,
  { from, to }: Period,
) {
  const packets = await db
    .selectFrom('packet_deliveries as d')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .select(['d.on_day', 'd.how', 'd.given_to', 'd.note', 'u.name as by'])
    .where('d.patient_id', '=', patientId)
    .where('d.voided_at', 'is', null)
    .where('d.on_day', '>=', from)
    .where('d.on_day', '<=', to)
    .execute()
  const notices = await db
    .selectFrom('disposal_notices as d')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .select(['d.on_day', 'd.how', 'u.name as by'])
    .where('d.patient_id', '=', patientId)
    .where('d.voided_at', 'is', null)
    .where('d.on_day', '>=', from)
    .where('d.on_day', '<=', to)
    .execute()
  return { packets, notices }
}

/** Changes of the record and of whom they are, by day, table and kind: counted, because each word of them is in the chart. */
export async function changesWithin(
  db: Kysely<Schema>,
  patientId: string,
  { fromInstant, beforeInstant }: Period,
) {
  return db
    .selectFrom('journal as j')
    .leftJoin('users as u', 'u.id', 'j.by_user')
    .select(['j.at', 'j.table_name', 'j.action', 'j.by_user', 'u.name as by'])
    .where('j.patient_id', '=', patientId)
    .where('j.at', '>=', fromInstant)
    .where('j.at', '<', beforeInstant)
    .orderBy('j.seq')
    .execute()
}

export async function trailWithin(
  db: Kysely<Schema>,
  patientId: string,
  { fromInstant, beforeInstant }: Period,
) {
  return db
    .selectFrom('audit')
    .select(['at', 'user_name', 'action', 'call', 'outcome'])
    .where('patient_id', '=', patientId)
    .where('at', '>=', fromInstant)
    .where('at', '<', beforeInstant)
    .orderBy('seq')
    .execute()
}

/** Every paper that was issued, with its facts. */
export async function papersWithin(db: Kysely<Schema>, patientId: string, { from, to }: Period) {
  return db
    .selectFrom('documents as d')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .select([
      'd.id',
      'd.template',
      'd.template_version',
      'd.title',
      'd.facts_json',
      'd.created_day',
      'd.pages',
      'd.sha256',
      'u.name as by',
    ])
    .where('d.patient_id', '=', patientId)
    .where('d.voided_at', 'is', null)
    .where('d.created_day', '>=', from)
    .where('d.created_day', '<=', to)
    .orderBy('d.created_at')
    .execute()
}
