import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ChartFile } from '../../src-main/security/chart-file.ts'
import { appendAudit } from '../../src-main/store/audit-trail.ts'
import { openChart } from '../../src-main/store/database.ts'
import { migrations } from '../../src-main/store/migrate.ts'
import { chartFileAt, countingRandom, newChart, olive, passphrase } from '../helpers/chart-file.ts'
import { atMinute, temporaryFolder } from '../helpers/stored-chart.ts'

const storage = { failure: { kind: 'storage' } }

test.each([
  ['cut off', (text: string) => text.slice(0, 100), /damaged/],
  ['empty', () => '', /damaged/],
  ['of a forged cost', (t: string) => t.replace('"passes": 1', '"passes": 4000000'), /damaged/],
  ['newer', (t: string) => t.replace('"version": 1', '"version": 2'), /newer Pestle/],
])('a key file that is %s is refused in words and left alone', async (_how, change, words) => {
  const { file, keyPath } = await newChart()
  await file.lock()
  const changed = change(readFileSync(keyPath, 'utf8'))
  writeFileSync(keyPath, changed)
  await expect(file.open(olive.id, passphrase)).rejects.toMatchObject(storage)
  await expect(file.people()).rejects.toThrow(words)
  expect(readFileSync(keyPath, 'utf8')).toBe(changed)
})

test('a missing key file is named', async () => {
  const { file, keyPath } = await newChart()
  await file.lock()
  rmSync(keyPath)
  await expect(file.open(olive.id, passphrase)).rejects.toThrow(/key file.*is missing/)
})

test('a chart that was damaged or cut off is refused in words and left alone', async () => {
  const { file, path } = await newChart()
  await file.lock()
  const whole = readFileSync(path)
  const flipped = Buffer.from(whole)
  flipped.fill(0xa5, 40, 60)
  for (const broken of [flipped, whole.subarray(0, 1000), Buffer.from('not a chart'.repeat(500))]) {
    writeFileSync(path, broken)
    await expect(file.open(olive.id, passphrase)).rejects.toMatchObject(storage)
    expect(readFileSync(path).equals(broken)).toBe(true)
  }
  writeFileSync(path, whole)
  await file.open(olive.id, passphrase)
})

test('the check finds a sound chart sound, and damage on disk under an open chart', async () => {
  const { file, path } = await newChart()
  await appendAudit(file.db(), {
    at: atMinute(1),
    by_user: olive.id,
    user_name: olive.name,
    call: 'setup.create',
    action: 'create',
    patient_id: null,
    subject_id: null,
    outcome: 'ok',
  })
  expect(await file.check()).toMatchObject({
    integrity: 'ok',
    audit: { entries: 1, isIntact: true },
    schemaVersion: migrations.length,
  })
  await file.lock()
  await file.open(olive.id, passphrase)
  truncateSync(path, 4096 * 30)
  expect(await file.check()).toMatchObject({ integrity: 'damaged', audit: { isIntact: false } })
})

test('a chart of a newer Pestle is refused with every byte as it was, its write-ahead log too', async () => {
  const { folder, file, path } = await newChart()
  const copied = join(folder, 'newer.pestle')
  // Pages that are still in the log only, as after a power cut.
  const keyed = keyOf(file)
  keyed.raw.pragma('wal_autocheckpoint = 0')
  keyed.raw.pragma('user_version = 99')
  keyed.raw.exec("INSERT INTO settings VALUES ('later', '1')")
  for (const end of ['', '-wal', '.keys.json']) cpSync(`${path}${end}`, `${copied}${end}`)
  const bytes = () => ['', '-wal', '.keys.json'].map((end) => readFileSync(`${copied}${end}`))
  const before = bytes()
  expect(before[1]?.length).toBeGreaterThan(0)
  const newer = chartFileAt(copied)
  await expect(newer.open(olive.id, passphrase)).rejects.toThrow(/newer Pestle/)
  expect(bytes().map((now, i) => now.equals(before[i] ?? Buffer.alloc(0)))).toEqual([
    true,
    true,
    true,
  ])
})

/** A second connection to an open chart; its key is the first thing that the tests' random gave. */
function keyOf(file: ChartFile) {
  const chart = openChart(file.path, countingRandom()(32))
  onTestFinished(() => chart.close())
  return chart
}

test('a folder that is a file says so', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const file = chartFileAt(join(folder, 'file', 'chart.pestle'))
  await expect(file.create(olive, passphrase)).rejects.toMatchObject(storage)
})

const seteuid = process.geteuid?.() === 0 ? process.seteuid : undefined
const isRoot = process.geteuid?.() === 0

test.skipIf(process.platform === 'win32' || (isRoot && seteuid === undefined))(
  'a read-only folder says so and leaves nothing behind (skipped where root cannot put its rights down)',
  async () => {
    const { folder, file, path } = await newChart()
    await file.lock()
    chmodSync(path, 0o444)
    chmodSync(`${path}.keys.json`, 0o444)
    chmodSync(folder, 0o555)
    const before = readdirSync(folder)
    // Root may write anywhere: the rights of an ordinary account, for the length of the attempts.
    if (isRoot) seteuid?.call(process, 65_534)
    try {
      const another = chartFileAt(join(folder, 'another.pestle'))
      await expect(another.create(olive, passphrase)).rejects.toMatchObject(storage)
      await expect(file.open(olive.id, passphrase)).rejects.toMatchObject(storage)
      await expect(file.open(olive.id, passphrase)).rejects.toThrow(/read-only|cannot be written/)
    } finally {
      if (isRoot) seteuid?.call(process, 0)
      chmodSync(folder, 0o755)
    }
    expect(readdirSync(folder)).toEqual(before)
  },
)
