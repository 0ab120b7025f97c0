// Inserts many rows with few statements: the SQL of a full batch is made once and run again with other values.

import { CompiledQuery, type Kysely } from 'kysely'
import { invariant } from '../contract/errors.ts'
import type { Schema } from './schema.ts'

/** The tables when only the name decides which one it is. */
export type LooseSchema = Record<string, Record<string, unknown>>

/** The same connection without column types, for code that takes a table's name as a value. */
export function loosely(db: Kysely<Schema>): Kysely<LooseSchema> {
  // The row types are checked where these functions are called; Kysely cannot follow a union of 30 tables.
  return db as unknown as Kysely<LooseSchema>
}

const ROWS_PER_STATEMENT = 25

/**
 * Inserts rows that all have the same columns. With `unlessKnown`, a unique column, rows whose value is
 * already there are left out. Answers how many rows were written.
 */
export async function insertMany(
  db: Kysely<Schema>,
  table: keyof Schema,
  rows: readonly object[],
  unlessKnown?: string,
): Promise<number> {
  const [first] = rows
  if (first === undefined) return 0
  const columns = Object.keys(first)
  let written = 0
  let full: string | null = null
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_PER_STATEMENT)
    let text: string
    if (batch.length === ROWS_PER_STATEMENT) {
      full ??= insertSql(db, table, columns, batch.length, unlessKnown)
      text = full
    } else {
      text = insertSql(db, table, columns, batch.length, unlessKnown)
    }
    const result = await db.executeQuery(CompiledQuery.raw(text, valuesOf(batch, columns)))
    written += Number(result.numAffectedRows ?? 0)
  }
  return written
}

function insertSql(
  db: Kysely<Schema>,
  table: string,
  columns: readonly string[],
  count: number,
  unlessKnown: string | undefined,
): string {
  const row = Object.fromEntries(columns.map((column) => [column, '']))
  const insert = loosely(db)
    .insertInto(table)
    .values(Array.from({ length: count }, () => row))
  return unlessKnown === undefined
    ? insert.compile().sql
    : insert.onConflict((conflict) => conflict.column(unlessKnown).doNothing()).compile().sql
}

function valuesOf(rows: readonly object[], columns: readonly string[]): unknown[] {
  const values: unknown[] = []
  for (const row of rows) {
    const byColumn = new Map<string, unknown>(Object.entries(row))
    for (const column of columns) {
      const value = byColumn.get(column)
      invariant(value !== undefined, `every row says its ${column}`)
      values.push(value)
    }
  }
  return values
}
