import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ChartFile } from '../../src-main/security/chart-file.ts'
import { insertRecord } from '../../src-main/store/recorded.ts'
import { chartFileAt, newChart, olive, passphrase } from '../helpers/chart-file.ts'
import { actor, patientRow, temporaryFolder } from '../helpers/stored-chart.ts'

const rupert = { id: 'user-2', name: 'Rupert Tester', login: 'rupert', role: 'technician' } as const
const notAllowed = { failure: { kind: 'not-allowed' } }
const conflict = { failure: { kind: 'conflict' } }

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

test('a chart that another program is writing to says so at the sign-in, and stays locked', async () => {
  const { file, path } = await newChart()
  const other = chartFileAt(path)
  await file
    .db()
    .transaction()
    .execute(async () => {
      const opening = other.open(olive.id, passphrase)
      await expect(opening).rejects.toMatchObject({ failure: { kind: 'storage' } })
      await expect(opening).rejects.toThrow(/in use by another program/)
    })
  expect(other.state()).toBe('locked')
  await other.open(olive.id, passphrase)
})

test('a new passphrase needs the old one, and leaves everybody else and the recovery code alone', async () => {
  const { file, recoveryCode } = await newChart()
  const next = 'another mortar and pestle'
  await file.admit(rupert, 'a passphrase of Rupert')
  await expect(file.setPassphrase(olive.id, next, next)).rejects.toMatchObject(notAllowed)
  await expect(file.setPassphrase(olive.id, passphrase, 'short')).rejects.toThrow(/12 characters/)
  await file.setPassphrase(olive.id, passphrase, next)
  await file.lock()
  await expect(file.setPassphrase(olive.id, next, next)).rejects.toMatchObject(notAllowed)
  await expect(file.open(olive.id, passphrase)).rejects.toMatchObject(notAllowed)
  await file.open(rupert.id, 'a passphrase of Rupert')
  await file.open(olive.id, next)
  await file.lock()
  await file.recover(recoveryCode, olive.id, passphrase)
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
