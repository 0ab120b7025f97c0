// What payers said of patients, and the terms that the store wrote: rows as programs see them. Not: who qualifies.

import type { Kysely } from 'kysely'
import type { StoreTerm } from '../../programs/engine/terms.ts'
import { type KnownFacts, nothingKnown } from '../../programs/known-facts.ts'
import { asDay } from '../../store/load-chart.ts'
import type {
  PayerFactRow,
  ProgramEnrollmentRow,
  ProgramTermRow,
  Schema,
} from '../../store/schema.ts'

/** The store's own terms in force, by id of the program. */
export type StoreTerms = ReadonlyMap<string, readonly StoreTerm[]>

/** Every term of the store that was not taken back. */
export async function storeTerms(db: Kysely<Schema>): Promise<StoreTerms> {
  const rows = await db
    .selectFrom('program_terms')
    .selectAll()
    .where('voided_at', 'is', null)
    .execute()
  const byProgram = Map.groupBy(rows, (row) => row.program)
  return new Map([...byProgram].map(([program, terms]) => [program, terms.flatMap(rowToTerm)]))
}

/** Empty for a row without a real first day, which the table's CHECK keeps out. */
export function rowToTerm(row: ProgramTermRow): readonly StoreTerm[] {
  const from = asDay(row.from_day)
  if (from === null) return []
  return [
    { key: row.term_key, value: termValue(row), from, until: asDay(row.until_day), note: row.note },
  ]
}

/** The value of a term: a number, a text, or null. */
export function termValue({ value_json }: Pick<ProgramTermRow, 'value_json'>): StoreTerm['value'] {
  const value: unknown = JSON.parse(value_json)
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** What is known of each of these patients beside the chart; nobody is left out. Keep `ids` below some hundred. */
export async function knownFactsOf(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownFacts>> {
  const [enrollments, facts] = await Promise.all([
    db
      .selectFrom('program_enrollments')
      .selectAll()
      .where('patient_id', 'in', ids)
      .where('voided_at', 'is', null)
      .execute(),
    db
      .selectFrom('payer_facts')
      .selectAll()
      .where('patient_id', 'in', ids)
      .where('voided_at', 'is', null)
      .execute(),
  ])
  const listed = Map.groupBy(enrollments, (row) => row.patient_id)
  const said = Map.groupBy(facts, (row) => row.patient_id)
  return new Map(ids.map((id) => [id, knownFacts(listed.get(id) ?? [], said.get(id) ?? [])]))
}

function knownFacts(
  enrollments: readonly ProgramEnrollmentRow[],
  facts: readonly PayerFactRow[],
): KnownFacts {
  if (enrollments.length === 0 && facts.length === 0) return nothingKnown
  const said = new Map(facts.map((row) => [row.fact, row.value]))
  const yesNo = (fact: PayerFactRow['fact']) => {
    const value = said.get(fact)
    return value === undefined ? null : value === 'yes'
  }
  const discharge = said.get('discharge') ?? null
  return {
    listings: Object.fromEntries(
      enrollments.map((row) => [
        row.program,
        {
          isListed: row.standing !== 'not-listed',
          from: asDay(row.from_day),
          until: asDay(row.until_day),
        },
      ]),
    ),
    medicaid: said.get('medicaid') ?? null,
    dischargedOn: discharge === 'none' ? 'none' : asDay(discharge),
    needsCoordination: yesNo('coordination'),
    needsLiteracyHelp: yesNo('literacy'),
    isReferredByPrescriber: yesNo('referral'),
    isInHospice: yesNo('hospice'),
  }
}
