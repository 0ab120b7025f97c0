// The shape of one kind of work: one query, one place. What the kinds have in common is here; each kind is one file.

import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { WorkKind, WorkRow } from '../../contract/worklist.ts'
import type { Schema } from '../../store/schema.ts'

/** What a kind is asked with. */
export interface WorkAsked {
  readonly db: Kysely<Schema>
  readonly today: Day
  /** Only what this user owns; null: everything. */
  readonly ownerId: string | null
  /** Rows that are listed at most. */
  readonly limit: number
  /** As far as rows are counted; one more stands for "more than that". */
  readonly countLimit: number
}

/** A row without what follows from its kind and the day. */
export type Found = Omit<
  WorkRow,
  'kind' | 'lane' | 'isOverdue' | 'since' | 'dueOn' | 'part' | 'entryId'
> & {
  readonly since?: string
  readonly dueOn?: string | null
  readonly part?: string
  readonly entryId?: string
}

export interface FoundWork {
  readonly rows: readonly Found[]
  readonly count: number
}

export interface WorkQuery {
  readonly kind: WorkKind
  /** Who can do it: a technician, or only a pharmacist. */
  readonly lane: 'technician' | 'pharmacist'
  /** False when nobody owns such rows: "mine" then has none. */
  readonly hasOwner: boolean
  readonly find: (asked: WorkAsked) => Promise<FoundWork>
}

/** Columns of the patient `p` that every row names. */
export const named = ['p.id as patientId', 'p.last_name', 'p.first_name', 'p.birth_date'] as const

/** What a row of `named` holds. */
export interface Named {
  readonly patientId: string
  readonly last_name: string
  readonly first_name: string
  readonly birth_date: string | null
}

/** The patient of a row as the queue names them. */
export function who(row: Named): Pick<Found, 'patientId' | 'patientName' | 'birthDate'> {
  return {
    patientId: row.patientId,
    patientName: `${row.last_name}, ${row.first_name}`,
    birthDate: row.birth_date,
  }
}

/** Names the patients of the rows that are listed; one of no patient is "The store". Asked last: a name costs a page to unseal. */
export async function peopleOf(
  db: Kysely<Schema>,
  patientIds: readonly (string | null)[],
): Promise<(patientId: string | null) => Pick<Found, 'patientId' | 'patientName' | 'birthDate'>> {
  const rows = await db
    .selectFrom('patients as p')
    .select(named)
    .where(sql<SqlBool>`p.id in (select value from json_each(${JSON.stringify(patientIds)}))`)
    .execute()
  const known = new Map<string | null, Named>(rows.map((row) => [row.patientId, row]))
  return (patientId) => {
    const row = known.get(patientId)
    return row === undefined
      ? { patientId: null, patientName: 'The store', birthDate: null }
      : who(row)
  }
}

/** True when the patient in `column` is in the chart: not voided, and `alive` when that matters. */
export function isInChart(column: string, alive: 'alive' | 'or dead') {
  const gone =
    alive === 'alive'
      ? sql`(voided_at is not null or died_on is not null)`
      : // The first half is what the index of those who are gone holds.
        sql`(voided_at is not null or died_on is not null) and voided_at is not null`
  return sql<SqlBool>`${sql.ref(column)} not in (select id from patients where ${gone})`
}

/**
 * True when the patient in `column` has no standing refusal of the services, nor of `program` (a column) when one is
 * named.
 */
export function refusesNothing(today: Day, column: string, program: string | null) {
  const scope =
    program === null
      ? sql`c.scope = 'services'`
      : sql`(c.scope = 'services' or c.scope = ${sql.ref(program)})`
  return sql<SqlBool>`not exists (select 1 from consents as c where c.patient_id = ${sql.ref(column)} and c.kind = 'refusal'
    and ${scope} and c.voided_at is null and (c.until_day is null or c.until_day >= ${today}))`
}

/** All rows of a kind of which there are never many. */
export function all(rows: readonly Found[]): FoundWork {
  return { rows, count: rows.length }
}

/** Listed rows of a kind that was counted by itself. */
export function counted(rows: readonly Found[], count: number | string | bigint): FoundWork {
  return { rows, count: Number(count) }
}

/** Parts of a reason; what is null is left out. */
export function because(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
