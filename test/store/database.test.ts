import {
  closeSync,
  cpSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type OpenChart, openChart } from '../../src-main/store/database.ts'
import { migrate } from '../../src-main/store/migrate.ts'
import { insertRecord, insertRecords } from '../../src-main/store/recorded.ts'
import { actor, memoryChart, patientRow, temporaryFolder } from '../helpers/stored-chart.ts'

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)

async function chartWithPatient(path: string, patients = 1): Promise<OpenChart> {
  const chart = openChart(path, key)
  onTestFinished(() => chart.close())
  await migrate(chart.db)
  await chart.db.transaction().execute((trx) =>
    insertRecords(
      trx,
      actor,
      'patients',
      Array.from({ length: patients }, (_, i) => patientRow(`p${i}`, { last_name: 'Zzyzxwood' })),
    ),
  )
  return chart
}

function flipBytes(path: string, offset: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, offset)
  closeSync(file)
}

/** Damage among the first pages, which describe the tables, shows when the chart is opened. */
function isSound(path: string): boolean {
  let opened: OpenChart
  try {
    opened = openChart(path, key, { readonly: true })
  } catch (error) {
    expect(error).toMatchObject({ failure: { kind: 'storage' } })
    return false
  }
  const sound = opened.integrityCheck()
  opened.close()
  return sound
}

test('nothing on disk can be read without the key: not the header, a name, or a table', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const chart = await chartWithPatient(path)
  const onDisk = () => [readFileSync(path), readFileSync(`${path}-wal`)]
  const wal = onDisk()[1]
  expect(wal?.length).toBeGreaterThan(4096)
  chart.raw.pragma('wal_checkpoint')
  expect(chart.db).toBeDefined()
  for (const bytes of [...onDisk(), ...(wal === undefined ? [] : [wal])]) {
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
    for (const word of ['Zzyzxwood', 'patients', 'CREATE TABLE']) {
      expect(bytes.includes(word)).toBe(false)
    }
  }
})

test('without encryption the same search does find the name, so the test above can fail', async () => {
  const path = join(temporaryFolder(), 'plain.db')
  const chart = openChart(path, null)
  await migrate(chart.db)
  await chart.db
    .transaction()
    .execute((trx) =>
      insertRecord(trx, actor, 'patients', patientRow('p', { last_name: 'Zzyzxwood' })),
    )
  chart.close()
  expect(readFileSync(path).includes('Zzyzxwood')).toBe(true)
})

test('a chart is opened with write-ahead log, full flushing, foreign keys and sorting in memory', async () => {
  const chart = await chartWithPatient(join(temporaryFolder(), 'chart.pestle'))
  const value = (pragma: string) => chart.raw.pragma(pragma, { simple: true })
  expect({
    journal: value('journal_mode'),
    synchronous: value('synchronous'),
    foreignKeys: value('foreign_keys'),
    tempStore: value('temp_store'),
    cipher: value('cipher'),
  }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, tempStore: 2, cipher: 'sqlcipher' })
})

test('a key that is not the chart’s, and a file that is no chart, are refused in words', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'chart.pestle')
  await chartWithPatient(path)
  expect(() => openChart(path, otherKey)).toThrow(/cannot be read/)
  const letter = join(folder, 'letter.txt')
  writeFileSync(letter, 'Dear doctor, this is a letter and not a chart. '.repeat(200))
  expect(() => openChart(letter, key)).toThrow(/cannot be read/)
})

test('a copy has the same key and rows, and a copy never overwrites a file', async () => {
  const folder = temporaryFolder()
  const chart = await chartWithPatient(join(folder, 'chart.pestle'))
  const target = join(folder, 'copy.pestle')
  chart.copyTo(target)
  expect(readFileSync(target).includes('Zzyzxwood')).toBe(false)
  const copy = openChart(target, key, { readonly: true })
  onTestFinished(() => copy.close())
  expect(copy.integrityCheck()).toBe(true)
  expect(await copy.db.selectFrom('patients').select('last_name').execute()).toEqual([
    { last_name: 'Zzyzxwood' },
  ])
  expect(() => openChart(target, otherKey)).toThrow(/cannot be read/)
  expect(() => chart.copyTo(target)).toThrow()
})

test('flipped bytes anywhere in the file are found by the check', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'chart.pestle')
  const chart = await chartWithPatient(path, 500)
  chart.close()
  const size = readFileSync(path).length
  const found = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => {
    const damaged = join(folder, `damaged-${part}.pestle`)
    cpSync(path, damaged)
    flipBytes(damaged, Math.floor(size * part))
    return isSound(damaged)
  })
  expect(found).toEqual([false, false, false, false, false])
  expect(isSound(path)).toBe(true)
})

test('reading a damaged page says that the chart is damaged and names nobody', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const empty = await chartWithPatient(join(temporaryFolder(), 'empty.pestle'), 0)
  empty.close()
  const emptyChartBytes = readFileSync(empty.path).length
  const chart = await chartWithPatient(path, 2000)
  chart.close()
  const size = readFileSync(path).length
  for (let at = emptyChartBytes; at < size; at += 4096) flipBytes(path, at + 100)
  const damaged = openChart(path, key, { readonly: true })
  onTestFinished(() => damaged.close())
  const reading = damaged.db.selectFrom('patients').selectAll().execute()
  await expect(reading).rejects.toMatchObject({ failure: { kind: 'storage' } })
  await expect(reading).rejects.toThrow(/damaged.*restore the newest backup/)
  await expect(reading).rejects.not.toThrow(/Zzyzxwood/)
})

test('a file that was cut off is refused', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const chart = await chartWithPatient(path, 2000)
  chart.close()
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
  expect(isSound(path)).toBe(false)
  truncateSync(path, 1000)
  expect(() => openChart(path, key)).toThrow(/cannot be read/)
})

test('a full disk loses only the step that did not fit', async () => {
  const chart = await chartWithPatient(join(temporaryFolder(), 'chart.pestle'))
  const pages = Number(chart.raw.pragma('page_count', { simple: true }))
  chart.raw.pragma(`max_page_count = ${pages + 4}`)
  const many = Array.from({ length: 2000 }, (_, i) => patientRow(`q${i}`))
  const writing = chart.db
    .transaction()
    .execute((trx) => insertRecords(trx, actor, 'patients', many))
  await expect(writing).rejects.toMatchObject({ failure: { kind: 'storage' } })
  await expect(writing).rejects.toThrow(/disk is full/)
  expect(await chart.db.selectFrom('patients').select('id').execute()).toEqual([{ id: 'p0' }])
  chart.raw.pragma('max_page_count = 1073741823')
  await chart.db.transaction().execute((trx) => insertRecords(trx, actor, 'patients', many))
  expect(chart.integrityCheck()).toBe(true)
})

test('a chart that another program holds says so and stays as it was', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const chart = await chartWithPatient(path)
  const other = openChart(path, key, { busyTimeoutMs: 10 })
  onTestFinished(() => other.close())
  chart.raw.exec('BEGIN EXCLUSIVE')
  const writing = other.db
    .transaction()
    .execute((trx) => insertRecord(trx, actor, 'patients', patientRow('q')))
  await expect(writing).rejects.toMatchObject({ failure: { kind: 'storage' } })
  await expect(writing).rejects.toThrow(/in use by another program/)
  chart.raw.exec('ROLLBACK')
  await other.db
    .transaction()
    .execute((trx) => insertRecord(trx, actor, 'patients', patientRow('q')))
})

test('a path through a file, or into a folder that is not there, says that the chart cannot be opened', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const path of [
    join(file, 'chart.pestle'),
    join(folder, 'nowhere', 'chart.pestle'),
    folder,
  ]) {
    expect(() => openChart(path, key)).toThrow(/cannot be opened.*Check the path/)
  }
})

test('a chart opened for reading refuses to write', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  await chartWithPatient(path)
  const reader = openChart(path, key, { readonly: true })
  onTestFinished(() => reader.close())
  await expect(
    reader.db.insertInto('settings').values({ name: 'x', value_json: '1' }).execute(),
  ).rejects.toThrow(/read-only/)
})

test('queries after locking are not allowed, in words', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const chart = await chartWithPatient(path)
  chart.close()
  await expect(chart.db.selectFrom('patients').selectAll().execute()).rejects.toMatchObject({
    failure: { kind: 'not-allowed' },
  })
})

test('two transactions that are asked for at once run one after the other', async () => {
  const chart = await memoryChart()
  const addNext = () =>
    chart.db.transaction().execute(async (trx) => {
      const known = await trx.selectFrom('settings').select('name').execute()
      const name = `setting ${known.length + 1}`
      await trx.insertInto('settings').values({ name, value_json: 'true' }).execute()
    })
  await Promise.all([addNext(), addNext(), addNext()])
  expect(await chart.db.selectFrom('settings').select('name').execute()).toHaveLength(3)
})

test('a transaction that reads first and writes later cannot be overtaken by another program', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const chart = await chartWithPatient(path)
  const other = openChart(path, key, { busyTimeoutMs: 10 })
  onTestFinished(() => other.close())
  const add = (name: string) => ({ name, value_json: 'true' })
  await chart.db.transaction().execute(async (trx) => {
    await trx.selectFrom('settings').selectAll().execute()
    const overtaking = other.db.insertInto('settings').values(add('theirs')).execute()
    await expect(overtaking).rejects.toThrow(/in use by another program/)
    await trx.insertInto('settings').values(add('ours')).execute()
  })
  expect(await other.db.selectFrom('settings').select('name').execute()).toEqual([{ name: 'ours' }])
})

test('a stream that is left half-way does not block the next run of the same query', async () => {
  const chart = await memoryChart()
  const two = [patientRow('a'), patientRow('b')]
  await chart.db.transaction().execute((trx) => insertRecords(trx, actor, 'patients', two))
  const ids = chart.db.selectFrom('patients').select('id').orderBy('id')
  for await (const row of ids.stream()) {
    expect(row).toEqual({ id: 'a' })
    break
  }
  expect(await ids.execute()).toEqual([{ id: 'a' }, { id: 'b' }])
})
