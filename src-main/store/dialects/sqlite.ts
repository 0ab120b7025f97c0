// What only SQLite has: pragmas, its encryption, its checks. Another database gets a file of its own beside this one.

import { type Kysely, sql } from 'kysely'

/** SQLCipher 4 settings; the key follows them. Any SQLCipher 4 tool opens the chart with the same raw key. */
export const sqlcipher: readonly string[] = ["cipher = 'sqlcipher'", 'legacy = 4']

/** Settings of one connection, after the key and before the first query. */
export function prepareConnection(isReadonly: boolean): readonly string[] {
  return [
    // Nothing that was acknowledged is lost in a power cut.
    ...(isReadonly ? ['query_only = on'] : ['journal_mode = wal', 'synchronous = full']),
    'foreign_keys = on',
    // Sorting never spills plain patient data to a temporary file.
    'temp_store = memory',
    'cell_size_check = on',
    'trusted_schema = off',
    'cache_size = -64000',
    // Hot pages are sealed once in a while instead of every thousand pages.
    'wal_autocheckpoint = 4000',
  ]
}

/** The key in the form that SQLCipher takes without deriving: x'64 hex digits'. Written byte by byte, so that it can be wiped. */
export function rawKeyOf(key: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef', 'ascii')
  const text = Buffer.alloc(key.length * 2 + 3)
  text.write("x'", 0, 'ascii')
  key.forEach((byte, i) => {
    text[2 + 2 * i] = digits[byte >> 4] ?? 0
    text[3 + 2 * i] = digits[byte & 15] ?? 0
  })
  text.write("'", text.length - 1, 'ascii')
  return text
}

/** Checks of a whole chart file, each with the answer of a sound one. */
export const damageReport: readonly {
  readonly pragma: string
  readonly isFine: (rows: unknown) => boolean
}[] = [
  // Every page's seal (HMAC), also of pages that hold no rows: an empty answer is good news.
  { pragma: 'cipher_integrity_check', isFine: (rows) => Array.isArray(rows) && rows.length === 0 },
  {
    pragma: 'integrity_check',
    isFine: (rows) => JSON.stringify(rows) === '[{"integrity_check":"ok"}]',
  },
  { pragma: 'foreign_key_check', isFine: (rows) => Array.isArray(rows) && rows.length === 0 },
]

/** How many migrations the chart has been through; 0 for an empty file. */
export async function readSchemaVersion<Db>(db: Kysely<Db>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}

/** Part of the transaction it runs in. */
export async function writeSchemaVersion<Db>(db: Kysely<Db>, version: number): Promise<void> {
  await sql`pragma user_version = ${sql.raw(String(version))}`.execute(db)
}
