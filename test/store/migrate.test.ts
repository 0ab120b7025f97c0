import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openChart } from '../../src-main/store/database.ts'
import { migrate, migrations, refuseNewer } from '../../src-main/store/migrate.ts'
import { statements0001 } from '../../src-main/store/migrations/0001-first-chart.ts'
import { statements0002 } from '../../src-main/store/migrations/0002-the-desk.ts'
import { memoryChart, temporaryFolder } from '../helpers/stored-chart.ts'

const storeFolder = new URL('../../src-main/store/', import.meta.url)
const storeSource = (name: string) => readFileSync(new URL(name, storeFolder), 'utf8')

/** A chart in memory that has been through the first `version` migrations. */
async function chartAt(version: number) {
  const chart = openChart(':memory:', null)
  onTestFinished(() => chart.close())
  await migrate(chart.db, version)
  return chart
}

test('migration 1 makes the first chart out of nothing, and what is put in comes out', async () => {
  const chart = await chartAt(0)
  expect(chart.raw.prepare('select * from sqlite_schema').all()).toEqual([])
  expect(await migrate(chart.db, 1)).toBe(1)
  chart.raw.exec(`INSERT INTO settings VALUES ('pharmacy', '{"name":"Mortar Lane"}')`)
  expect(chart.raw.prepare('select * from settings').all()).toEqual([
    { name: 'pharmacy', value_json: '{"name":"Mortar Lane"}' },
  ])
})

test('every table is strict, and every table of the schema is there', async () => {
  const chart = await memoryChart()
  const tables = await sql<{ name: string; strict: number }>`
    select name, strict from pragma_table_list where type = 'table' and name not like 'sqlite_%'
    order by name`.execute(chart.db)
  expect(tables.rows.filter((table) => table.strict !== 1)).toEqual([])
  const schema = storeSource('schema.ts')
  const named = schema.slice(schema.indexOf('export interface Schema {')).matchAll(/^ {2}(\w+):/gm)
  expect(tables.rows.map(({ name }) => name)).toEqual(Array.from(named, ([, n]) => n).toSorted())
})

test('every table has the columns that its row type names', async () => {
  const chart = await memoryChart()
  const source = readdirSync(storeFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === 'kept.ts' || name.endsWith('-tables.ts'))
    .map((name) => storeSource(name.replaceAll('\\', '/')))
    .join('\n')
  const rows = new Map<string, { parent: string | undefined; columns: string[] }>()
  for (const [, name, parent, body] of source.matchAll(
    /interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}/g,
  )) {
    const columns = Array.from((body ?? '').matchAll(/^ {2}(\w+):/gm), ([, column]) => column ?? '')
    rows.set(name ?? '', { parent, columns })
  }
  const columnsOf = (type: string): string[] => {
    const row = rows.get(type)
    return row === undefined ? [] : [...(row.parent ? columnsOf(row.parent) : []), ...row.columns]
  }
  const whole = storeSource('schema.ts')
  const schema = whole.slice(whole.indexOf('export interface Schema {'))
  for (const [, table, type] of schema.matchAll(/^ {2}(\w+): (\w+)/gm)) {
    const info = await sql<{ name: string }>`
      select name from pragma_table_info(${table})`.execute(chart.db)
    expect([table, info.rows.map(({ name }) => name).toSorted()]).toEqual([
      table,
      columnsOf(type ?? '').toSorted(),
    ])
  }
})

// Charts in use were made by exactly these statements, so once a version has shipped this hash never changes:
// a change of the tables is a new migration with a hash of its own. Until the first release it follows the file.
test.each([
  [1, statements0001, 'b52fcc99d989480cc1c631a000a67748b3121352f293698e69549796d93a07c4'],
  [2, statements0002, '2233d07880d2282d84ca85b584f82c1a4e864bd71062d54b75c4643b7ecdda7c'],
])('the statements of migration %i are the ones that its hash names', (_, statements, expected) => {
  expect(createHash('sha256').update(statements.join(';\n')).digest('hex')).toBe(expected)
})

test('a chart of the first form is brought to the second with everything that is in it', async () => {
  const chart = await chartAt(1)
  chart.raw.exec(`INSERT INTO users (id, name, login, role, created_at, created_by)
    VALUES ('u', 'Olive Owner', 'olive', 'owner', '2025-11-03T09:00:00Z', 'u')`)
  expect(await migrate(chart.db)).toBe(migrations.length)
  expect(chart.raw.prepare('select name, is_intern from users').all()).toEqual([
    { name: 'Olive Owner', is_intern: 0 },
  ])
  expect(chart.raw.prepare('select * from offers').all()).toEqual([])
})

test('every table of records refuses deletes', async () => {
  const chart = await memoryChart()
  const records = chart.raw
    .prepare(
      `select t.name from sqlite_schema t join pragma_table_info(t.name) c
       where t.type = 'table' and c.name = 'void_reason' order by t.name`,
    )
    .all() as { name: string }[] // shape of the select above
  const guarded = chart.raw
    .prepare(
      "select tbl_name from sqlite_schema where type = 'trigger' and name like '%never_deleted'",
    )
    .all() as { tbl_name: string }[] // shape of the select above
  expect(records.length).toBeGreaterThan(35)
  const names = new Set(guarded.map((row) => row.tbl_name))
  expect(records.filter(({ name }) => !names.has(name))).toEqual([])
})

test('a second run of the migrations changes nothing', async () => {
  const chart = await memoryChart()
  const before = chart.raw.prepare('select * from sqlite_schema').all()
  expect(await migrate(chart.db)).toBe(migrations.length)
  expect(chart.raw.prepare('select * from sqlite_schema').all()).toEqual(before)
})

test('a migration that fails half-way leaves the chart as it was', async () => {
  const chart = await chartAt(0)
  chart.raw.exec('CREATE TABLE journal (something_else TEXT) STRICT')
  await expect(migrate(chart.db)).rejects.toThrow(/journal/)
  expect(chart.schemaVersion()).toBe(0)
  expect(chart.raw.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'journal' }])
})

test('a chart of a newer Pestle is refused, and its file keeps every byte', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const key = new Uint8Array(32).fill(3)
  const made = openChart(path, key)
  await migrate(made.db)
  made.raw.pragma(`user_version = ${migrations.length + 1}`)
  made.close()
  const before = readFileSync(path)
  const opened = openChart(path, key)
  await expect(migrate(opened.db)).rejects.toThrow(/newer Pestle.*Nothing was changed/)
  opened.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(() => refuseNewer(migrations.length)).not.toThrow()
})
