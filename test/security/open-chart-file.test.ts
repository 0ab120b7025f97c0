import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ChartFile } from '../../src-main/security/chart-file.ts'
import { createChartFile } from '../../src-main/security/open-chart-file.ts'
import { appendAudit } from '../../src-main/store/audit-trail.ts'
import { openChart } from '../../src-main/store/database.ts'
import { insertRecord } from '../../src-main/store/recorded.ts'
import {
  actor,
  atMinute,
  cheapArgon,
  patientRow,
  temporaryFolder,
} from '../helpers/stored-chart.ts'

const olive = { id: 'user-1', name: 'Olive Owner', login: 'olive', role: 'owner' } as const
const rupert = { id: 'user-2', name: 'Rupert Tester', login: 'rupert', role: 'technician' } as const
const passphrase = 'mortar and pestle 7'
const notAllowed = { failure: { kind: 'not-allowed' } }
const storage = { failure: { kind: 'storage' } }
const conflict = { failure: { kind: 'conflict' } }

/** Random enough for tests and always the same. */
function countingRandom(): (count: number) => Uint8Array {
  let state = 1
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 16
    })
}

function chartFileAt(path: string): ChartFile {
  const file = createChartFile({
    path,
    clock: () => atMinute(0),
    random: countingRandom(),
    argon: cheapArgon,
  })
  onTestFinished(() => file.lock())
  return file
}

async function newChart(folder = temporaryFolder()) {
  const path = join(folder, 'chart.pestle')
  const file = chartFileAt(path)
  const { recoveryCode } = await file.create(olive, passphrase)
  return { folder, path, file, recoveryCode, keyPath: `${path}.keys.json` }
}

const addWilma = (file: ChartFile) =>
  file
    .db()
    .transaction()
    .execute((trx) => insertRecord(trx, actor, 'patients', patientRow('wilma')))

test('a place is absent, then open, then locked, then open again', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  const file = chartFileAt(path)
  expect([file.state(), await file.people()]).toEqual(['absent', []])
  await file.create(olive, passphrase)
  expect([file.state(), await file.people()]).toEqual(['open', [olive]])
  await addWilma(file)
  await file.lock()
  expect([file.state(), await file.people()]).toEqual(['locked', [olive]])
  await file.open(olive.id, passphrase)
  expect(await file.reader().selectFrom('patients').select('id').execute()).toEqual([
    { id: 'wilma' },
  ])
})

test('locking leaves two files: the whole chart and its keys, with no secret in clear', async () => {
  const { file, folder, keyPath, recoveryCode } = await newChart()
  await addWilma(file)
  await file.lock()
  expect(readdirSync(folder)).toEqual(['chart.pestle', 'chart.pestle.keys.json'])
  const keys = readFileSync(keyPath, 'utf8')
  for (const secret of [passphrase, recoveryCode, recoveryCode.replaceAll('-', '')]) {
    expect(keys).not.toContain(secret)
  }
  expect(() => file.db()).toThrow(/locked/)
  expect(() => file.reader()).toThrow(/locked/)
})

test('locking waits for the transaction that runs', async () => {
  const { file } = await newChart()
  const running = file
    .db()
    .transaction()
    .execute(async (trx) => {
      await insertRecord(trx, actor, 'patients', patientRow('wilma'))
      await new Promise((resolve) => setTimeout(resolve, 20))
      await insertRecord(trx, actor, 'patients', patientRow('fred'))
    })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await file.lock()
  await running
  await file.open(olive.id, passphrase)
  expect(await file.db().selectFrom('patients').select('id').execute()).toHaveLength(2)
})

test('reads go on while a transaction writes, and see nothing of it before its end', async () => {
  const { file } = await newChart()
  await file
    .db()
    .transaction()
    .execute(async (trx) => {
      await insertRecord(trx, actor, 'patients', patientRow('wilma'))
      expect(await file.reader().selectFrom('patients').selectAll().execute()).toEqual([])
    })
  expect(await file.reader().selectFrom('patients').selectAll().execute()).toHaveLength(1)
})

test('a wrong passphrase and an unknown person do not open the chart', async () => {
  const { file } = await newChart()
  await file.lock()
  await expect(file.open(olive.id, 'mortar and pestle 8')).rejects.toMatchObject(notAllowed)
  await expect(file.open(rupert.id, passphrase)).rejects.toMatchObject({
    failure: { kind: 'not-found' },
  })
  expect(file.state()).toBe('locked')
  await file.open(olive.id, passphrase)
})

test('while the chart is open, a wrong passphrase is refused all the same', async () => {
  const { file } = await newChart()
  await expect(file.open(olive.id, 'mortar and pestle 8')).rejects.toMatchObject(notAllowed)
  await file.open(olive.id, passphrase)
  expect(file.state()).toBe('open')
})

test('a lock that is asked for during a sign-in locks after it', async () => {
  const { file } = await newChart()
  await file.lock()
  await Promise.all([file.open(olive.id, passphrase), file.lock()])
  expect(file.state()).toBe('locked')
})

test('two sign-ins at once open the chart once', async () => {
  const { file, folder } = await newChart()
  await file.lock()
  await Promise.all([file.open(olive.id, passphrase), file.open(olive.id, passphrase)])
  await file.lock()
  expect(readdirSync(folder)).toEqual(['chart.pestle', 'chart.pestle.keys.json'])
})

test('a person who is admitted opens with their own passphrase, and no longer after they are dismissed', async () => {
  const { file } = await newChart()
  await expect(file.admit(rupert, 'short')).rejects.toMatchObject({
    failure: { kind: 'invalid-input' },
  })
  await file.admit(rupert, 'a passphrase of Rupert')
  expect(await file.people()).toEqual([olive, rupert])
  await file.lock()
  await expect(file.open(rupert.id, passphrase)).rejects.toMatchObject(notAllowed)
  await expect(file.dismiss(rupert.id)).rejects.toMatchObject(notAllowed)
  await file.open(rupert.id, 'a passphrase of Rupert')
  await file.dismiss(rupert.id)
  await expect(file.dismiss(olive.id)).rejects.toMatchObject(conflict)
  await file.lock()
  expect(await file.people()).toEqual([olive])
})

test('one person’s sealed key is of no use under another name', async () => {
  const { file, keyPath } = await newChart()
  await file.admit(rupert, 'a passphrase of Rupert')
  await file.lock()
  const keys = JSON.parse(readFileSync(keyPath, 'utf8'))
  keys.people[0].key = keys.people[1].key
  writeFileSync(keyPath, JSON.stringify(keys))
  await expect(file.open(olive.id, 'a passphrase of Rupert')).rejects.toMatchObject(notAllowed)
})

test('the recovery code gives a new passphrase and a new code; the old ones end', async () => {
  const { file, recoveryCode } = await newChart()
  await file.lock()
  const fresh = 'another mortar and pestle'
  await expect(file.recover(recoveryCode, olive.id, 'short')).rejects.toThrow(/12 characters/)
  const next = await file.recover(recoveryCode.toLowerCase(), olive.id, fresh)
  expect(file.state()).toBe('open')
  await file.lock()
  await expect(file.open(olive.id, passphrase)).rejects.toMatchObject(notAllowed)
  await expect(file.recover(recoveryCode, olive.id, fresh)).rejects.toMatchObject(notAllowed)
  await file.open(olive.id, fresh)
  await file.lock()
  await file.recover(next.recoveryCode, olive.id, passphrase)
})

test('a chart is never made over another one, nor beside a key file without its chart', async () => {
  const { file, path, folder } = await newChart()
  await expect(file.create(olive, passphrase)).rejects.toMatchObject(conflict)
  await file.lock()
  cpSync(path, join(folder, 'kept'))
  rmSync(path)
  await expect(file.create(olive, passphrase)).rejects.toThrow(/key file at this place/)
  expect(readdirSync(folder)).toContain('chart.pestle.keys.json')
})

test('a set-up that was cut off is begun again', async () => {
  const path = join(temporaryFolder(), 'chart.pestle')
  writeFileSync(`${path}.unfinished`, 'half a chart')
  writeFileSync(`${path}.keys.json`, 'its keys')
  const file = chartFileAt(path)
  await file.create(olive, passphrase)
  expect([file.state(), existsSync(`${path}.unfinished`)]).toEqual(['open', false])
})

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
    schemaVersion: 1,
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
