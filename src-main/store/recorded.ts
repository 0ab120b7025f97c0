// The only way to write clinical tables: every insert, change and voiding leaves who, when, before and after
// in the journal, in the caller's transaction. Not: who may do it (api), and not the audit trail of calls.

import type { Kysely, Transaction } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import { AppError, invariant } from '../contract/errors.ts'
import { insertMany, type LooseSchema, loosely } from './insert-many.ts'
import type { FillRow, Kept, Schema } from './schema.ts'

/** Who writes, and when: `users.id`, or the name of a task of the program. */
export interface Actor {
  readonly userId: string
  readonly at: Instant
}

/** Tables whose rows are kept for ever and voided with a reason. */
export type RecordTable = {
  [T in keyof Schema]: Schema[T] extends Kept ? T : never
}[keyof Schema]

/** A new row without the columns that are filled in here. Every other column is said, unknown ones as null. */
export type NewRecord<T extends RecordTable> = Readonly<Omit<Schema[T], Exclude<keyof Kept, 'id'>>>

/**
 * Kept without a journal entry or a new revision: where the cursor is, and the seconds that the program counts by itself
 * every quarter of a minute. What a person says of them is recorded.
 */
const unrecorded: ReadonlySet<string> = new Set(['reviews.last_field', 'work_minutes.seconds'])

/** Columns to change. */
export type Patch<T extends RecordTable> = Readonly<Partial<Omit<Schema[T], keyof Kept>>>

/** What became of a change. */
export interface Changed {
  readonly revision: number
  /** False when the row already said so: nothing was written. */
  readonly isChanged: boolean
}

/** Inserts one row with its journal entry. Answers its revision, which is 1. */
export async function insertRecord<T extends RecordTable>(
  trx: Transaction<Schema>,
  actor: Actor,
  table: T,
  row: NewRecord<T>,
): Promise<Changed> {
  await insertRecords(trx, actor, table, [row])
  return { revision: 1, isChanged: true }
}

/** Inserts many rows with their journal entries, a few hundred in a statement: for imports. */
export async function insertRecords<T extends RecordTable>(
  trx: Transaction<Schema>,
  actor: Actor,
  table: T,
  rows: readonly NewRecord<T>[],
): Promise<void> {
  await insertMany(
    trx,
    table,
    rows.map((row) => ({
      ...row,
      revision: 1,
      created_at: actor.at,
      created_by: actor.userId,
      voided_at: null,
      voided_by: null,
      void_reason: null,
    })),
  )
  await insertMany(
    trx,
    'journal',
    rows.map((row) => entry(actor, table, row, 'insert', null, { ...row })),
  )
}

/** Inserts fills, which are their own record. Rows whose `row_key` is known are left out; answers how many were new. */
export async function insertFills(
  trx: Transaction<Schema>,
  rows: readonly FillRow[],
): Promise<number> {
  return insertMany(trx, 'fills', rows, 'row_key')
}

/**
 * Changes columns of one row and journals what differs. `expectedRevision` null takes the row as it is;
 * otherwise `conflict` when somebody changed it meanwhile. `not-found` when there is no such row,
 * `conflict` when it was voided or belongs to a signed review.
 */
export async function changeRecord<T extends RecordTable>(
  trx: Transaction<Schema>,
  actor: Actor,
  table: T,
  id: string,
  expectedRevision: number | null,
  patch: Patch<T>,
): Promise<Changed> {
  const row = await current(trx, table, id, expectedRevision)
  const changes = Object.entries(patch).filter(
    ([column, value]) => value !== undefined && value !== row[column],
  )
  if (changes.length === 0) return { revision: row.revision, isChanged: false }
  const after = Object.fromEntries(changes)
  if (changes.every(([column]) => unrecorded.has(`${table}.${column}`))) {
    await updateRow(trx, table, id, after)
    return { revision: row.revision, isChanged: true }
  }
  const before = Object.fromEntries(changes.map(([column]) => [column, row[column]]))
  const revision = row.revision + 1
  await updateRow(trx, table, id, { ...after, revision })
  await insertMany(trx, 'journal', [entry(actor, table, row, 'change', before, after)])
  return { revision, isChanged: true }
}

/** Takes one row out of use, with a reason; it stays readable. */
export async function voidRecord<T extends RecordTable>(
  trx: Transaction<Schema>,
  actor: Actor,
  table: T,
  id: string,
  reason: string,
): Promise<Changed> {
  invariant(reason.trim() !== '', 'a voiding has a reason')
  const row = await current(trx, table, id, null)
  const before = { voided_at: null, voided_by: null, void_reason: null }
  const after = { voided_at: actor.at, voided_by: actor.userId, void_reason: reason }
  const revision = row.revision + 1
  await updateRow(trx, table, id, { ...after, revision })
  await insertMany(trx, 'journal', [entry(actor, table, row, 'void', before, after)])
  return { revision, isChanged: true }
}

/** One step in the life of a row. */
export interface HistoryEntry {
  readonly at: string
  readonly by: string
  readonly action: 'insert' | 'change' | 'void'
  /** The changed columns as they were; null for an insert. */
  readonly before: Readonly<Record<string, unknown>> | null
  /** The new row, or the changed columns as they became. */
  readonly after: Readonly<Record<string, unknown>> | null
}

/** The life of one row, oldest first; empty when the journal does not know it. */
export async function history(
  db: Kysely<Schema>,
  table: RecordTable,
  id: string,
): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('row_id', '=', id)
    .where('table_name', '=', table)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    at: row.at,
    by: row.by_user,
    action: row.action === 'insert' || row.action === 'void' ? row.action : 'change',
    before: row.before_json === null ? null : JSON.parse(row.before_json),
    after: row.after_json === null ? null : JSON.parse(row.after_json),
  }))
}

async function current(
  trx: Transaction<Schema>,
  table: RecordTable,
  id: string,
  expectedRevision: number | null,
): Promise<LooseSchema[string] & { readonly revision: number }> {
  const row = await loosely(trx)
    .selectFrom(table)
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This entry is not in the chart.')
  const revision = Number(row.revision)
  if (row.voided_at !== null) {
    throw new AppError('conflict', 'This entry was voided and cannot be changed.')
  }
  if (expectedRevision !== null && expectedRevision !== revision) {
    throw new AppError(
      'conflict',
      'Somebody else changed this entry meanwhile. Look at it again, then repeat your change.',
    )
  }
  return { ...row, revision }
}

async function updateRow(
  trx: Transaction<Schema>,
  table: string,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  await loosely(trx).updateTable(table).set(columns).where('id', '=', id).execute()
}

type Loose = Readonly<Record<string, unknown>>

function entry(
  actor: Actor,
  table: RecordTable,
  row: object,
  action: HistoryEntry['action'],
  before: Loose | null,
  after: Loose,
): Omit<Schema['journal'], 'seq'> {
  return {
    at: actor.at,
    by_user: actor.userId,
    table_name: table,
    row_id: 'id' in row ? String(row.id) : '',
    patient_id: patientOf(table, row),
    action,
    before_json: before === null ? null : JSON.stringify(before, discreetly),
    after_json: JSON.stringify(after, discreetly),
  }
}

function patientOf(table: RecordTable, row: object): string | null {
  if (table === 'patients') return 'id' in row ? String(row.id) : null
  return 'patient_id' in row && typeof row.patient_id === 'string' ? row.patient_id : null
}

/** A PDF is known by its hash, a PIN only by that it was set. */
function discreetly(column: string, value: unknown): unknown {
  if (column === 'bytes') return undefined
  return column === 'pin_hash' && value !== null ? '(set)' : value
}
