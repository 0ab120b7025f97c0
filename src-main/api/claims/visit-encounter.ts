// Visits that are no review as encounters of their own: an INR visit, a vaccination, a measured person of a screening event,
// and a signed session of a course.

import type { Kysely } from 'kysely'
import type { Day, Instant } from '../../clinical/dates.ts'
import type { Signature } from '../../clinical/review.ts'
import { AppError } from '../../contract/errors.ts'
import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import { asDay, chartOf } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { serviceOf } from '../services/known-services.ts'
import type { EncounterRows } from './encounter-rows.ts'
import type { PatientPart } from './load-encounter.ts'

type Read = Kysely<Schema>

/** In the words of `claims.encounter_kind`, with the table that keeps each. */
export const visitTables = {
  'inr-visit': 'anticoagulation_visits',
  vaccination: 'vaccine_visits',
  screening: 'event_people',
  session: 'service_visits',
} as const
export type VisitKind = keyof typeof visitTables

/** What a visit says of itself. */
interface Visit {
  readonly patientId: string
  readonly createdAt: string
  readonly heldOn: Day
  readonly reason: string | null
  readonly signedBy: string | null
  readonly signature: Signature | null
  readonly nextOn: Day | null
}

const kinds: Readonly<Record<VisitKind, EncounterKind>> = {
  'inr-visit': 'anticoagulation',
  vaccination: 'vaccination',
  screening: 'screening',
  session: 'coaching',
}

/** `not-allowed` while nobody has signed it, given a dose or measured anything. */
export async function visitEncounter(
  db: Read,
  kind: VisitKind,
  id: string,
  ofPatient: PatientPart,
): Promise<EncounterRows> {
  const visit = await readVisit(db, kind, id)
  const { heldOn, signature } = visit
  return {
    ...ofPatient,
    kind: kinds[kind],
    reviewId: null,
    row: {
      id,
      patient_id: visit.patientId,
      reason: visit.reason,
      created_at: visit.createdAt,
      held_on: heldOn,
      signed_by: signature === null ? null : visit.signedBy,
    },
    review: {
      id,
      referenceCode: '',
      kind: 'TMR',
      // Blood, a dose and a measure are taken in person; how a session was held is not recorded.
      mode: kind === 'session' ? null : 'in-person',
      recipient: 'patient',
      heldOn,
      patientGoal: null,
      problems: [],
      todo: [],
      recommendations: [],
      followUpOn: visit.nextOn,
      signature,
    },
    signed: { on: heldOn, chart: chartOf(ofPatient.now, heldOn) },
    problems: [],
    events: [],
    replies: [],
    closedLetters: 0,
    letterId: null,
    minutes: [],
    delivery: null,
    prescribers: [],
  }
}

function readVisit(db: Read, kind: VisitKind, id: string): Promise<Visit> {
  switch (kind) {
    case 'inr-visit':
      return inrVisit(db, id)
    case 'vaccination':
      return vaccination(db, id)
    case 'screening':
      return screening(db, id)
    case 'session':
      return session(db, id)
  }
}

const notDone = (what: string) => new AppError('not-allowed', what)

async function inrVisit(db: Read, id: string): Promise<Visit> {
  const row = await db
    .selectFrom('anticoagulation_visits')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (row.signature_json === null || row.signed_at === null)
    throw notDone('Only a signed dose is claimed: a pharmacist signs it first.')
  return {
    patientId: row.patient_id,
    createdAt: row.created_at,
    heldOn: knownDay(row.on_day),
    reason: row.inr === null ? 'Anticoagulation visit' : `Anticoagulation visit, INR ${row.inr}`,
    signedBy: row.signed_by,
    // Written by this program.
    signature: JSON.parse(row.signature_json) as Signature,
    nextOn: asDay(row.next_test_on),
  }
}

async function vaccination(db: Read, id: string): Promise<Visit> {
  const row = await db
    .selectFrom('vaccine_visits')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const doses = await db
    .selectFrom('immunizations')
    .select(['text', 'trade_name', 'given_by_id', 'created_at'])
    .where('visit_id', '=', id)
    .where('source', '=', 'given')
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const [first] = doses
  if (first === undefined) throw notDone('No dose was given at this visit.')
  return {
    patientId: row.patient_id,
    createdAt: row.created_at,
    heldOn: knownDay(row.on_day),
    reason: doses.map((one) => one.trade_name ?? one.text).join('; '),
    signedBy: first.given_by_id,
    signature: await signatureOfUser(db, first.given_by_id, first.created_at),
    nextOn: null,
  }
}

async function screening(db: Read, id: string): Promise<Visit> {
  const row = await db
    .selectFrom('event_people as p')
    .innerJoin('screening_events as e', 'e.id', 'p.event_id')
    .select(['p.patient_id', 'p.created_at', 'p.created_by', 'p.measures_json'])
    .select(['e.on_day', 'e.name'])
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  if (row.measures_json === null) throw notDone('Nothing was measured of this person.')
  return {
    patientId: row.patient_id,
    createdAt: row.created_at,
    heldOn: knownDay(row.on_day),
    reason: row.name,
    signedBy: row.created_by,
    signature: await signatureOfUser(db, row.created_by, row.created_at),
    nextOn: null,
  }
}

async function session(db: Read, id: string): Promise<Visit> {
  const row = await db
    .selectFrom('service_visits')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (row.signed_at === null || row.outcome !== 'held' || row.held_on === null)
    throw notDone('Only a session that was held and signed is claimed.')
  const service = await serviceOf(db, row)
  return {
    patientId: row.patient_id,
    createdAt: row.created_at,
    heldOn: knownDay(row.held_on),
    reason: `${service.title}, session ${row.session}`,
    signedBy: row.signed_by,
    signature: await signatureOfUser(db, row.signed_by, row.signed_at),
    nextOn: null,
  }
}

/** Of whoever may sign; null for anybody else. */
async function signatureOfUser(
  db: Read,
  userId: string | null,
  at: string,
): Promise<Signature | null> {
  if (userId === null) return null
  const user = await db
    .selectFrom('users')
    .select(['name', 'credential', 'npi', 'licence'])
    .where('id', '=', userId)
    .executeTakeFirst()
  if (user === undefined || user.npi === null || user.licence === null) return null
  return {
    name: user.name,
    credential: user.credential ?? 'Pharmacist',
    npi: user.npi,
    licence: user.licence,
    // Written by this program.
    at: at as Instant,
  }
}
