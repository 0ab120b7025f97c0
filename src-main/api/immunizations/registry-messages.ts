// Messages to an immunization registry from what is stored: today's doses and refusals of one patient. Not: their text
// (interchange/hl7).

import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Day, Instant } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import type { RegistryMessageView, RegistryNames } from '../../contract/vaccine-store.ts'
import type { Acknowledgement } from '../../interchange/hl7/acknowledgement.ts'
import type { VxuDose, VxuFacts, VxuPatient, VxuRefusal } from '../../interchange/hl7/vxu-facts.ts'
import { readSetting } from '../../store/people.ts'
import type {
  ImmunizationRow,
  PatientRow,
  RegistryMessageRow,
  Schema,
  VaccineRefusalRow,
} from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { statementsOf, visitOfDay } from './visit-rows.ts'

/** Name of the setting. */
export const registrySetting = 'immunizationRegistry'

const registryNames = z.object({
  facility: z.string(),
  receiverApplication: z.string().nullable(),
  receiverFacility: z.string().nullable(),
})

/** As the store agreed with the registry; a blank facility while it did not. */
export async function readRegistry(db: Kysely<Schema>): Promise<RegistryNames> {
  const read = registryNames.safeParse(await readSetting(db, registrySetting))
  return read.data ?? { facility: '', receiverApplication: null, receiverFacility: null }
}

/** `20261123150000+0000`: the guide asks for the zone. */
export function stampOf(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-T:]/g, '')}+0000`
}

/** Sender and receiver as a message names them. */
export function partiesOf(names: RegistryNames): Pick<VxuFacts, 'sender' | 'receiver'> {
  const { facility, receiverApplication, receiverFacility } = names
  return {
    sender: { facility, application: 'PESTLE' },
    receiver:
      receiverFacility === null && receiverApplication === null
        ? null
        : { facility: receiverFacility ?? '', application: receiverApplication ?? '' },
  }
}

/** What the message of this day is made of. Doses that somebody else gave are not told again. */
export async function factsOf(
  db: Kysely<Schema>,
  patientId: string,
  on: Day,
  controlId: string,
  at: Instant,
): Promise<VxuFacts> {
  const patient = await db
    .selectFrom('patients')
    .selectAll()
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow()
  const doses = await db
    .selectFrom('immunizations')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('on_day', '=', on)
    .where('source', '=', 'given')
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const refusals = await db
    .selectFrom('vaccine_refusals')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('on_day', '=', on)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const npis = new Map(
    (await db.selectFrom('users').select(['id', 'npi']).execute()).map(({ id, npi }) => [id, npi]),
  )
  const visit = await visitOfDay(db, patientId, on)
  const sharing = visit?.registry_sharing ?? null
  return {
    controlId,
    at: stampOf(at),
    ...partiesOf(await readRegistry(db)),
    patient: patientOf(patient, sharing === null ? null : sharing === 'yes'),
    entries: [
      ...doses.map((row) => doseOf(row, npis.get(row.given_by_id ?? '') ?? null)),
      ...refusals.map(refusalOf),
    ],
  }
}

const addressSchema = z.object({
  line1: z.string(),
  city: z.string(),
  state: z.string(),
  zip: z.string(),
})

function patientOf(row: PatientRow, isSharing: boolean | null): VxuPatient {
  const address = addressSchema.safeParse(
    row.address_json === null ? null : JSON.parse(row.address_json),
  ).data
  const sex = row.sex
  return {
    id: row.id,
    last: row.last_name,
    first: row.first_name,
    middle: row.middle_name,
    birthDate: row.birth_date === null ? null : knownDay(row.birth_date),
    sex: sex === 'female' || sex === 'male' || sex === 'other' ? sex : null,
    street: address?.line1 ?? null,
    city: address?.city ?? null,
    state: address?.state ?? null,
    zip: address?.zip ?? null,
    phone: row.phone_digits,
    isSharing,
  }
}

function doseOf(row: ImmunizationRow, npi: string | null): VxuDose {
  const cvx = row.cvx
  return {
    kind: 'given',
    id: row.id,
    day: knownDay(row.on_day),
    cvx,
    name: row.text,
    ml: row.dose_ml,
    lot: row.lot,
    expires: row.expires_on === null ? null : knownDay(row.expires_on),
    mvx: row.mvx,
    route: row.route,
    site: row.site,
    funding: row.funding,
    givenBy: row.given_by === null ? null : { name: row.given_by, npi },
    statements:
      cvx === null
        ? []
        : statementsOf(row).map(({ editionOn, givenOn }) => ({ cvx, editionOn, givenOn })),
  }
}

function refusalOf(row: VaccineRefusalRow): VxuRefusal {
  return {
    kind: 'refused',
    id: row.id,
    day: knownDay(row.on_day),
    cvx: row.cvx,
    name: row.cvx === null ? row.vaccine_group : (cdsi().vaccineNames.get(row.cvx) ?? row.cvx),
    reason: row.reason,
  }
}

/** A message without what it holds. */
export function messageView(row: RegistryMessageRow): RegistryMessageView {
  return {
    id: row.id,
    controlId: row.control_id,
    onDay: knownDay(row.on_day),
    state: row.state,
    answer: row.answer,
  }
}

/** The errors of an answer, one in a line. */
export function answerWords({ errors }: Acknowledgement): string | null {
  if (errors.length === 0) return null
  return errors
    .map(
      ({ severity, place, text }) => `${severity}${place === null ? '' : ` at ${place}`}: ${text}`,
    )
    .join('\n')
}
