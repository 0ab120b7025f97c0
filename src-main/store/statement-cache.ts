// Keeps prepared statements between Kysely's queries and turns the driver's failures into words.
// Kysely prepares every query anew, which costs more than running a short one.

import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { inStorageWords } from './storage-error.ts'

interface DriverStatement {
  readonly reader: boolean
  all(parameters: unknown[]): unknown[]
  run(parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(parameters: unknown[]): IterableIterator<unknown>
}

interface Driver {
  prepare(sql: string): DriverStatement
  close(): unknown
}

const MOST_STATEMENTS = 300
const cacheable = /^\s*(select|insert|update|delete|with)\b/i

/** The database as Kysely wants it. */
export class StatementCache implements SqliteDatabase {
  readonly #driver: Driver
  readonly #beginWith: string
  readonly #statements = new Map<string, SqliteStatement>()

  constructor(driver: Driver, options: { readonly beginWith: string }) {
    this.#driver = driver
    this.#beginWith = options.beginWith
  }

  prepare(sql: string): SqliteStatement {
    // A write transaction takes its lock at once: one that starts by reading could fail without waiting.
    if (sql === 'begin') return this.#make(this.#beginWith)
    if (!cacheable.test(sql)) return this.#make(sql)
    const kept = this.#statements.get(sql)
    if (kept !== undefined) return kept
    const made = this.#make(sql)
    if (this.#statements.size >= MOST_STATEMENTS) this.#forgetOldest()
    this.#statements.set(sql, made)
    return made
  }

  close(): void {
    this.#statements.clear()
    this.#driver.close()
  }

  #forgetOldest(): void {
    const oldest = this.#statements.keys().next()
    if (!oldest.done) this.#statements.delete(oldest.value)
  }

  #make(sql: string): SqliteStatement {
    const driver = inStorageWords(() => this.#driver.prepare(sql))
    return {
      reader: driver.reader,
      all: (parameters) => inStorageWords(() => driver.all([...parameters])),
      run: (parameters) => inStorageWords(() => driver.run([...parameters])),
      iterate: (parameters) => inWords(driver.iterate([...parameters])),
    }
  }
}

function* inWords(rows: IterableIterator<unknown>): IterableIterator<unknown> {
  try {
    for (;;) {
      const next = inStorageWords(() => rows.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    rows.return?.()
  }
}
