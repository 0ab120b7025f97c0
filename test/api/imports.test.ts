// What comes in: upload, preview, run, cancel; the same file twice changes nothing; files that cannot be read.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { contentsOf } from '../helpers/chart-contents.ts'
import { addPatient, failure, trail } from '../helpers/people.ts'
import { openStore, type TestApp, testApp } from '../helpers/test-app.ts'
import { dispensingCsv, importFile, orderOf, upload } from '../helpers/upload.ts'

const demo = resolve(import.meta.dirname, '../../resources/demo')
const dispensing = readFileSync(join(demo, 'dispensing.csv'))
const clinical = readFileSync(join(demo, 'clinical.json'))

let test: TestApp
let client: Client
beforeEach(async () => {
  test = testApp()
  client = test.client
  await openStore(test)
})

describe("the sample pharmacy's year of fills", () => {
  it('is recognised, comes in with its bad rows named, and a second time changes nothing', async () => {
    const { preview, report } = await importFile(client, dispensing, {
      saveAsSystem: 'Sample system',
    })
    expect(preview).toMatchObject({
      format: 'dispensing-csv',
      delimiter: ',',
      savedSystem: null,
    })
    expect(preview.mapping).toMatchObject({
      dateOrder: 'MDY',
      columns: { last: 'PAT LAST', birthDate: 'DOB', drugText: 'DRUG', fillDate: 'FILL DT' },
    })
    expect(preview.sample[0]).toContain('EXAMPLETON')
    expect(report.counts).toMatchObject({ newPatients: 24, bad: 2, unchanged: 0, toDecide: 0 })
    expect(report.counts.imported).toBe(report.counts.rows - 2)
    expect(report.problems).toHaveLength(2)
    expect(preview.problems).toEqual(report.problems)
    for (const { line, column, reason } of report.problems) {
      const row = dispensing.toString('utf8').split('\n')[line - 1] ?? ''
      expect(column === 'DOB' || column === 'DRUG').toBe(true)
      expect(row).not.toBe('')
      for (const cell of row.split(',').filter((text) => text.length > 3))
        expect(reason).not.toContain(cell)
    }
    const before = await contentsOf(test)
    const second = await importFile(client, dispensing)
    expect(second.preview.savedSystem).toBe('Sample system')
    await importFile(client, dispensing, { saveAsSystem: 'Sample system' })
    expect(
      await test.app.chartFile.reader().selectFrom('mappings').select('system').execute(),
    ).toEqual([{ system: 'Sample system' }])
    expect(second.report.counts).toMatchObject({
      imported: 0,
      newPatients: 0,
      newMedications: 0,
      unchanged: report.counts.imported,
    })
    expect(await contentsOf(test)).toEqual(before)
    const record = await importFile(client, clinical)
    expect(record.preview).toMatchObject({ format: 'fhir-bundle', mapping: null })
    expect(record.preview.resources.filter((one) => one.isRead).length).toBeGreaterThan(3)
    expect(record.report.counts.imported).toBeGreaterThan(10)
    const whole = await contentsOf(test)
    const again = await importFile(client, clinical)
    expect(again.report.counts).toMatchObject({ imported: 0, newPatients: 0 })
    expect(await contentsOf(test)).toEqual(whole)
    const third = await importFile(client, dispensing)
    expect(third.report.counts.imported).toBe(0)
    expect(await contentsOf(test)).toEqual(whole)
  })

  it('reports progress on one channel, lets others read meanwhile, and can be cancelled with nothing changed', async () => {
    const ada = await addPatient(client, {
      last: 'Testwell',
      first: 'Ada',
      birthDate: day('1948-05-02'),
    })
    const before = await contentsOf(test)
    const uploadId = await upload(client, dispensing)
    const input = orderOf(await client.imports.preview({ uploadId }), 'job-7')
    const running = client.imports.run(input)
    const seen: number[] = []
    while (!test.published.some((one) => one.topic === 'job')) {
      seen.push((await client.patients.search({ text: 'exampleton' })).hits.length)
      expect((await client.patients.chart({ patientId: ada })).patient.last).toBe('Testwell')
    }
    expect(Math.max(...seen)).toBe(0)
    expect(await client.jobs.cancel({ jobId: 'job-7' })).toEqual({ wasRunning: true })
    expect(await running).toMatchObject({ importId: '', wasCancelled: true })
    expect(await contentsOf(test)).toEqual(before)
    expect(await client.jobs.cancel({ jobId: 'job-7' })).toEqual({ wasRunning: false })
    expect((await trail(client, 1))[0]).toMatchObject({ action: 'import', outcome: 'cancelled' })
    expect(test.published.find((one) => one.topic === 'job')?.payload).toMatchObject({
      jobId: 'job-7',
      title: 'Import',
      total: dispensing.length,
    })
    expect(await client.imports.run(input)).toMatchObject({ wasCancelled: false })
  })

  it('a chart left alone during an import is locked for everybody at once and closes after it', async () => {
    const uploadId = await upload(client, dispensing)
    const order = orderOf(await client.imports.preview({ uploadId }), 'job-9')
    const running = client.imports.run(order)
    while (!test.published.some((one) => one.topic === 'job')) await client.users.list({})
    let hasEnded = false
    void running.finally(() => {
      hasEnded = true
    })
    test.pass(11)
    await failure(client.patients.search({ text: 'exampleton' }), 'not-allowed')
    expect(hasEnded).toBe(false)
    expect(await client.session.state({})).toMatchObject({ user: null })
    expect((await running).wasCancelled).toBe(false)
    await client.session.lock({})
    expect(await client.session.state({})).toMatchObject({ chart: 'locked' })
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    expect((await trail(client, 3)).map((row) => [row.action, row.user])).toEqual([
      ['sign-in', 'Owen Ownerley'],
      ['lock-when-idle', 'Owen Ownerley'],
      ['import', 'Owen Ownerley'],
    ])
  })

  it('a person who locks during an import is gone at once; the import ends and names them', async () => {
    const uploadId = await upload(client, dispensing)
    const order = orderOf(await client.imports.preview({ uploadId }), 'job-8')
    const running = client.imports.run(order)
    while (!test.published.some((one) => one.topic === 'job')) await client.users.list({})
    const locked = client.session.lock({})
    await failure(client.patients.search({ text: 'exampleton' }), 'not-allowed')
    expect((await running).counts.newPatients).toBe(24)
    expect(await locked).toMatchObject({ chart: 'locked', user: null })
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    expect((await trail(client, 3)).map((row) => [row.action, row.user])).toEqual([
      ['sign-in', 'Owen Ownerley'],
      ['lock', 'Owen Ownerley'],
      ['import', 'Owen Ownerley'],
    ])
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /Excel/],
    ['a compressed file', gzipSync('a,b\n1,2\n'), /compressed/],
    ['a web page', '<!DOCTYPE html><html></html>', /web page/],
    ['JSON that is no bundle', '{"hello": "world"}', /FHIR|bundle/i],
    ['broken JSON', '{"resourceType": "Bundle", ', /./],
  ])('%s: the message says what to do', async (_, file, words) => {
    const uploadId = await upload(client, file)
    expect((await failure(client.imports.preview({ uploadId }), 'invalid-input')).message).toMatch(
      words,
    )
  })

  it('a file above the limit, an empty one, one that broke off, one that grew', async () => {
    const big = { fileName: 'big.csv', bytes: 257 * 1_048_576 }
    expect((await failure(client.imports.begin(big), 'invalid-input')).message).toMatch(
      /257 MB.*256 MB.*command line/,
    )
    await failure(client.imports.begin({ fileName: 'empty.csv', bytes: 0 }), 'invalid-input')
    const { uploadId } = await client.imports.begin({ fileName: 'half.csv', bytes: 10 })
    await client.imports.append({ uploadId, base64: Buffer.from('12345').toString('base64') })
    expect(
      (await failure(client.imports.preview({ uploadId }), 'invalid-input')).message,
    ).toContain('to its end')
    await failure(
      client.imports.append({ uploadId, base64: Buffer.from('123456').toString('base64') }),
      'invalid-input',
    )
    await failure(client.imports.preview({ uploadId: 'never-begun' }), 'not-found')
  })

  it('a run without a mapping, with a missing column or an unknown format changes nothing', async () => {
    const uploadId = await upload(client, dispensingCsv([{}]))
    const run = { uploadId, format: 'dispensing-csv', jobId: 'job-1' }
    const columns = {
      last: 'PAT LAST',
      first: 'PAT FIRST',
      birthDate: 'DOB',
      drugText: 'DRUG',
      fillDate: 'NOT THERE',
    }
    const before = await contentsOf(test)
    await failure(client.imports.run(run), 'invalid-input')
    await failure(
      client.imports.run({ ...run, mapping: { columns, dateOrder: 'MDY', nameForm: 'separate' } }),
      'invalid-input',
    )
    await failure(client.imports.run({ ...run, format: 'x-rays' }), 'invalid-input')
    expect(await contentsOf(test)).toEqual(before)
  })

  it('keeps nothing of a file after locking', async () => {
    const uploadId = await upload(client, dispensingCsv([{}]))
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    await failure(client.imports.preview({ uploadId }), 'not-found')
  })
})
