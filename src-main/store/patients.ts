// Patients on disk: the search box, the rows, what an import may match, and the standing rows of one patient in a table.

import { CompiledQuery, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { PatientHit, PatientInput } from '../contract/patients.ts'
import type { OfPatient } from './kept.ts'
import type { PatientRow, Schema } from './schema.ts'
import { foldName, reversedDigits, type SearchTerms } from './search-text.ts'

type Read = Kysely<Schema>

/** The character after every letter: `SMI` ≤ x < `SMI\uffff` is what an index can walk. */
const afterAll = '\uffff'

/** What a search binds; the query of each shape is compiled once with these names in place of values. */
const slot = {
  last: ':last',
  lastEnd: ':last-end',
  first: ':first',
  firstEnd: ':first-end',
  both: ':both',
  bothEnd: ':both-end',
  birthDate: ':birth-date',
  phone: ':phone',
  phoneEnd: ':phone-end',
  limit: -1,
} as const

const compiledShapes = new Map<string, CompiledQuery>()

/** At most `limit` + 1 patients that match, by last name, first name. */
export async function searchPatients(
  db: Read,
  terms: SearchTerms,
  limit: number,
): Promise<readonly PatientHit[]> {
  if (terms.last === null && terms.birthDate === null && terms.phoneReversed === null) return []
  const { rows } = await db.executeQuery<HitRow>(compileSearch(db, terms, limit))
  return rows.map(toHit)
}

/** The query of a search. It runs at every key, so each shape is compiled once and bound anew. */
export function compileSearch(db: Read, terms: SearchTerms, limit: number): CompiledQuery {
  const { last, first, birthDate, phoneReversed: phone } = terms
  const shape =
    [last, first, birthDate, phone].map((term) => term !== null).join() + terms.isEitherOrder
  let compiled = compiledShapes.get(shape)
  if (!compiled) {
    compiled = searchQuery(db, terms).compile()
    compiledShapes.set(shape, compiled)
  }
  const both = `${last} ${first}`
  const values = new Map<unknown, string | number | null>([
    [slot.last, last],
    [slot.lastEnd, `${last}${afterAll}`],
    [slot.first, first],
    [slot.firstEnd, `${first}${afterAll}`],
    [slot.both, both],
    [slot.bothEnd, `${both}${afterAll}`],
    [slot.birthDate, birthDate],
    [slot.phone, phone],
    // The sign after 9.
    [slot.phoneEnd, `${phone}:`],
    [slot.limit, limit + 1],
  ])
  const parameters = compiled.parameters.map((name) => values.get(name) ?? null)
  return CompiledQuery.raw(compiled.sql, parameters)
}

function searchQuery(
  db: Read,
  { last, first, birthDate, phoneReversed, isEitherOrder }: SearchTerms,
) {
  let query = hitColumns(db.selectFrom('patients as p')).where('p.voided_at', 'is', null)
  if (last !== null && first !== null && isEitherOrder)
    query = query.where((eb) =>
      eb.or([
        eb.and([
          ...between(eb, 'p.search_last', slot.last, slot.lastEnd),
          ...between(eb, 'p.search_first', slot.first, slot.firstEnd),
        ]),
        eb.and([
          ...between(eb, 'p.search_last', slot.first, slot.firstEnd),
          ...between(eb, 'p.search_first', slot.last, slot.lastEnd),
        ]),
        eb.and(between(eb, 'p.search_last', slot.both, slot.bothEnd)),
      ]),
    )
  else {
    if (last !== null)
      query = query.where((eb) => eb.and(between(eb, 'p.search_last', slot.last, slot.lastEnd)))
    if (first !== null)
      query = query.where((eb) => eb.and(between(eb, 'p.search_first', slot.first, slot.firstEnd)))
  }
  if (birthDate !== null) query = query.where('p.birth_date', '=', slot.birthDate)
  if (phoneReversed !== null)
    query = query.where((eb) => eb.and(between(eb, 'p.phone_digits', slot.phone, slot.phoneEnd)))
  return query.orderBy('p.search_last').orderBy('p.search_first').limit(slot.limit)
}

/** The hits for these ids, in the given order. */
export async function hitsOf(db: Read, ids: readonly string[]): Promise<readonly PatientHit[]> {
  if (ids.length === 0) return []
  const rows = await hitColumns(db.selectFrom('patients as p')).where('p.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, toHit(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Patients of this name who may be the same: the birth dates agree, or one of them is not known. */
export async function samePerson(
  db: Read,
  person: { readonly last: string; readonly first: string; readonly birthDate: Day | null },
): Promise<readonly { readonly id: string }[]> {
  const { birthDate } = person
  const sameName = db
    .selectFrom('patients')
    .select('id')
    .where('voided_at', 'is', null)
    .where('search_last', '=', foldName(person.last))
    .where('search_first', '=', foldName(person.first))
  if (birthDate === null) return await sameName.execute()
  return await sameName
    .where((eb) => eb.or([eb('birth_date', '=', birthDate), eb('birth_date', 'is', null)]))
    .execute()
}

type Columns = Omit<
  PatientRow,
  | keyof import('./schema.ts').Kept
  | 'external_id'
  | 'external_system'
  | 'died_on'
  | 'no_known_allergies_on'
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

/** What an index can walk: from the text itself to just before the next one. */
function between(
  eb: Builder,
  column: 'p.search_last' | 'p.search_first' | 'p.phone_digits',
  from: string,
  to: string,
) {
  return [eb(column, '>=', from), eb(column, '<', to)]
}

/** Tables whose rows belong to a patient and are voided, never deleted. */
export type PatientTable = {
  [T in keyof Schema]: Schema[T] extends OfPatient ? T : never
}[keyof Schema]

/** Rows that are not voided, in the order in which they were written. */
export async function rowsOfPatient<T extends PatientTable>(
  db: Read,
  table: T,
  patientId: string,
): Promise<readonly Schema[T][]> {
  const rows = await db
    // Any of these tables has the columns that are named here; the rows are those of `table` by selectAll.
    .selectFrom(table as 'consents')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows as unknown as readonly Schema[T][]
}
