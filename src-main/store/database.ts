// Opens the encrypted chart and hands out Kysely. The only importer of the driver. Not: migrations, who holds keys.

import { Kysely, SqliteDialect } from 'kysely'
import Database from 'sqlite3'
import { invariant } from '../contract/errors.ts'
import { damageReport, prepareConnection, rawKeyOf, sqlcipher } from './dialects/sqlite.ts'
import type { Schema } from './schema.ts'
import { StatementCache } from './statement-cache.ts'
import { inStorageWords } from './storage-error.ts'

/** The driver's own connection, for the benchmark only. */
export type RawDatabase = Database.Database

export interface OpenChart {
  readonly path: string
  readonly db: Kysely<Schema>
  /** Reads every page; true when nothing is damaged. */
  readonly integrityCheck: () => boolean
  /** Writes a compact copy with the same key; the target must not exist. */
  readonly copyTo: (target: string) => void
  /** Number of the newest migration in the chart. */
  readonly schemaVersion: () => number
  /** How long the next statements wait for another program's lock, in milliseconds. */
  readonly waitForOthers: (ms: number) => void
  readonly close: () => void
  /** The driver's connection: raw prepared statements for the benchmark, damage for tests. */
  readonly raw: RawDatabase
}

export interface OpenOptions {
  /** Opens without writing a byte of the chart. */
  readonly readonly?: boolean
  /** Fails when there is no file, instead of making an empty one. */
  readonly mustExist?: boolean
  /** How long to wait for another program's lock, in milliseconds; 5000 unless told. */
  readonly busyTimeoutMs?: number
}

const KEY_BYTES = 32

/**
 * Opens a chart file with its 256-bit key. `key` null opens without encryption: benchmarks and tests only
 * (`:memory:` works). Failures are `storage`. Several calls on one chart are queued: one transaction at a time.
 */
export function openChart(
  path: string,
  key: Uint8Array | null,
  options: OpenOptions = {},
): OpenChart {
  invariant(key === null || key.length === KEY_BYTES, 'a chart key has 256 bits')
  const isReadonly = options.readonly ?? false
  const raw = inStorageWords(
    () =>
      new Database(path, {
        readonly: isReadonly,
        fileMustExist: options.mustExist ?? isReadonly,
        timeout: options.busyTimeoutMs ?? 5000,
      }),
  )
  try {
    inStorageWords(() => {
      if (key !== null) {
        for (const pragma of sqlcipher) raw.pragma(pragma)
        const rawKey = rawKeyOf(key)
        raw.key(rawKey)
        rawKey.fill(0)
      }
      // The first read proves the key.
      raw.prepare('select count(*) from sqlite_schema').get()
      for (const pragma of prepareConnection(isReadonly)) raw.pragma(pragma)
    })
  } catch (error) {
    raw.close()
    throw error
  }
  const statements = new StatementCache(raw, {
    beginWith: isReadonly ? 'begin' : 'begin immediate',
  })
  return {
    path,
    db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: statements }) }),
    integrityCheck: () => isUndamaged(raw),
    copyTo: (target) => {
      inStorageWords(() => raw.prepare('vacuum into ?').run(target))
    },
    schemaVersion: () => inStorageWords(() => Number(raw.pragma('user_version', { simple: true }))),
    waitForOthers: (ms) => {
      inStorageWords(() => raw.pragma(`busy_timeout = ${ms}`))
    },
    close: () => inStorageWords(() => statements.close()),
    raw,
  }
}

/** Damage so bad that SQLite stops reading is damage too, not a failure of the check. */
function isUndamaged(raw: RawDatabase): boolean {
  try {
    return damageReport.every((check) => check.isFine(raw.pragma(check.pragma)))
  } catch (error) {
    if (
      error instanceof Database.SqliteError &&
      /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code)
    ) {
      return false
    }
    throw error
  }
}
