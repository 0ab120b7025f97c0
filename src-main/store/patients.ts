// Patients on disk: the search box, the rows, and what an import may match.

import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { PatientHit, PatientInput } from '../contract/patients.ts'
import type { PatientRow, Schema } from './schema.ts'
import { foldName, reversedDigits, type SearchTerms } from './search-text.ts'

type Read = Kysely<Schema>

/** The character after every letter: `SMI` ≤ x < `SMI\uffff` is what an index can walk. */
const afterAll = '\uffff'

/** At most `limit` + 1 patients that match, by last name, first name, birth date. */
export async function searchPatients(
  db: Read,
  terms: SearchTerms,
  limit: number,
): Promise<readonly PatientHit[]> {
  if (terms.last === null && terms.birthDate === null && terms.phoneReversed === null) return []
  let query = hitColumns(db.selectFrom('patients as p')).where('p.voided_at', 'is', null)
  const { last, first, birthDate, phoneReversed } = terms
  if (last !== null && first !== null && terms.isEitherOrder)
    query = query.where((eb) =>
      eb.or([
        eb.and([...prefix(eb, 'p.search_last', last), ...prefix(eb, 'p.search_first', first)]),
        eb.and([...prefix(eb, 'p.search_last', first), ...prefix(eb, 'p.search_first', last)]),
        eb.and(prefix(eb, 'p.search_last', `${last} ${first}`)),
      ]),
    )
  else {
    if (last !== null) query = query.where((eb) => eb.and(prefix(eb, 'p.search_last', last)))
    if (first !== null) query = query.where((eb) => eb.and(prefix(eb, 'p.search_first', first)))
  }
  if (birthDate !== null) query = query.where('p.birth_date', '=', birthDate)
  if (phoneReversed !== null)
    query = query
      .where('p.phone_digits', '>=', phoneReversed)
      .where('p.phone_digits', '<', `${phoneReversed}:`)
  const rows = await query
    .orderBy('p.search_last')
    .orderBy('p.search_first')
    .limit(limit + 1)
    .execute()
  return rows.map(toHit)
}

/** The hits for these ids, in the given order. */
export async function hitsOf(db: Read, ids: readonly string[]): Promise<readonly PatientHit[]> {
  if (ids.length === 0) return []
  const rows = await hitColumns(db.selectFrom('patients as p')).where('p.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, toHit(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Patients with this name and birth date; an unknown birth date matches only an unknown one. */
export async function samePerson(
  db: Read,
  person: { readonly last: string; readonly first: string; readonly birthDate: Day | null },
): Promise<readonly { readonly id: string }[]> {
  return await db
    .selectFrom('patients')
    .select('id')
    .where('voided_at', 'is', null)
    .where('search_last', '=', foldName(person.last))
    .where('search_first', '=', foldName(person.first))
    .where('birth_date', person.birthDate === null ? 'is' : '=', person.birthDate)
    .execute()
}

type Columns = Omit<
  PatientRow,
  keyof import('./schema.ts').Kept | 'external_id' | 'no_known_allergies_on'
>

/** The columns of a patient written by hand. Unsaid stays null. */
export function patientColumns(patient: Required<PatientInput>): Columns {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  const bit = (value: boolean | null) => (value === null ? null : value ? 1 : 0)
  return {
    last_name: patient.last,
    first_name: patient.first,
    middle_name: patient.middle ?? null,
    search_last: foldName(patient.last),
    search_first: foldName(patient.first),
    phone_digits: reversedDigits(patient.phone ?? null),
    birth_date: patient.birthDate ?? null,
    sex: patient.sex ?? null,
    language: patient.language ?? null,
    phone: patient.phone ?? null,
    address_json: json(patient.address ?? null),
    emergency_contact_json: json(patient.emergencyContact ?? null),
    primary_care_id: patient.primaryCareId ?? null,
    caregiver_json: json(patient.caregiver ?? null),
    representative_json: json(patient.representative ?? null),
    is_cognitively_impaired: bit(patient.isCognitivelyImpaired ?? null),
    is_long_term_care: bit(patient.isLongTermCare ?? null),
    is_at_risk_beneficiary: bit(patient.isAtRiskBeneficiary ?? null),
  }
}

type HitRow = {
  id: string
  last_name: string
  first_name: string
  birth_date: string | null
  phone: string | null
  address_json: string | null
  same_name: number
}

function hitColumns<O>(
  from: SelectQueryBuilder<Schema & { p: PatientRow }, 'p', O>,
): SelectQueryBuilder<Schema & { p: PatientRow }, 'p', O & HitRow> {
  // The selection below lists exactly the columns of HitRow.
  return from.select((eb) => [
    'p.id',
    'p.last_name',
    'p.first_name',
    'p.birth_date',
    'p.phone',
    'p.address_json',
    eb
      .exists(
        eb
          .selectFrom('patients as q')
          .select('q.id')
          .whereRef('q.search_last', '=', 'p.search_last')
          .whereRef('q.search_first', '=', 'p.search_first')
          .whereRef('q.id', '<>', 'p.id')
          .where('q.voided_at', 'is', null),
      )
      .as('same_name'),
  ]) as unknown as SelectQueryBuilder<Schema & { p: PatientRow }, 'p', O & HitRow>
}

function toHit(row: HitRow): PatientHit {
  const address: unknown = row.address_json === null ? null : JSON.parse(row.address_json)
  const line1: unknown =
    typeof address === 'object' && address !== null ? Reflect.get(address, 'line1') : null
  return {
    id: row.id,
    last: row.last_name,
    first: row.first_name,
    // The column's CHECK lets only days in.
    birthDate: row.birth_date as Day | null,
    phone: row.phone,
    addressLine: typeof line1 === 'string' ? line1 : null,
    hasSameName: row.same_name === 1,
  }
}

type Builder = import('kysely').ExpressionBuilder<Schema & { p: PatientRow }, 'p'>

function prefix(eb: Builder, column: 'p.search_last' | 'p.search_first', text: string) {
  return [eb(column, '>=', text), eb(column, '<', text + afterAll)]
}
