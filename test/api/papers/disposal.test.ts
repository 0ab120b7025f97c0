// Safe disposal over the wire: the store's sites, the sheet in the packet, and the day on which a patient was told.

import { beforeEach, describe, expect, it } from 'vitest'
import { loadEncounter } from '../../../src-main/api/claims/load-encounter.ts'
import { disposalGivenOn } from '../../../src-main/api/papers/disposal.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let reviewId: string

const today = day('2026-11-23')
const site = { name: 'Sampleton Police', where: '5 Example Square' }
const read = () => client.disposal.read({ patientId })
const given = (from: string, to: string) =>
  disposalGivenOn(test.app.chartFile.reader(), patientId, day(from), day(to))

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
  await makeReady(client, reviewId)
})

/** The day that the plan's report says; null where it lacks one. */
async function reportedDay() {
  await client.enrollments.save({
    patientId,
    enrollment: {
      program: 'medicare-part-d',
      standing: 'enrolled',
      learnedFrom: 'Invented list of the plan',
    },
  })
  const [table] = (await client.reports.open({ report: 'part-d' }))?.tables ?? []
  const at = table?.columns.findIndex(({ label }) => label === 'Safe disposal information') ?? -1
  return table?.rows[0]?.cells[at] ?? null
}

/** Signs, issues the packet and records that it was handed over. */
async function deliver(): Promise<string> {
  await client.reviews.sign({ reviewId, pin: ownerPin })
  const { id } = await client.documents.issue({ reviewId, template: 'cms-packet' })
  await client.deliveries.record({
    patientId,
    reviewId,
    onDay: today,
    how: 'handed-over',
    givenTo: 'patient',
  })
  return id
}

describe('the yearly notice', () => {
  it('is due until it is given', async () => {
    expect(await read()).toEqual({ notices: [], givenOn: null, isDue: true })
    expect(await given('2026-01-01', '2026-12-31')).toBeNull()
  })

  it('is given with a delivered packet that has the sheet in it', async () => {
    await client.disposal.saveSites({ sites: [site] })
    const id = await deliver()
    const { base64 } = await client.documents.read({ documentId: id })
    const text = pdfPages(Buffer.from(base64, 'base64')).join(' ')
    expect(text).toContain('How to Get Rid of Unused Medicines')
    expect(text).toContain('Sampleton Police')
    expect(await read()).toMatchObject({
      notices: [{ by: 'packet', how: 'handed-over', id: null }],
      givenOn: today,
      isDue: false,
    })
    expect(await given('2026-01-01', '2026-12-31')).toBe(today)
    expect(await given('2025-01-01', '2025-12-31')).toBeNull()
    expect(await client.documents.verify({ documentId: id })).toEqual({ isIdentical: true })
    // What Part D is told of the encounter.
    const rows = await loadEncounter(test.app.chartFile.reader(), reviewId)
    expect(rows.disposalDays).toEqual([today])
    expect(await reportedDay()).toBe(today)
  })

  it('is not given with a packet of a store without a list of sites', async () => {
    await deliver()
    expect((await read()).notices).toEqual([])
  })

  it('is recorded for a sheet that was given by itself, due again after a year, and taken back', async () => {
    await client.documents.issue({ reviewId, template: 'safe-disposal' })
    const { id } = await client.disposal.record({ patientId, onDay: today, how: 'mail' })
    expect(await read()).toMatchObject({ notices: [{ id, by: 'sheet', how: 'mail' }] })
    Object.assign(test.app, { today: () => day('2027-11-22') })
    expect((await read()).isDue).toBe(false)
    Object.assign(test.app, { today: () => day('2027-11-23') })
    expect((await read()).isDue).toBe(true)
    await client.disposal.void({ patientId, id, reason: 'Wrong patient' })
    expect((await read()).notices).toEqual([])
    await failure(client.disposal.void({ patientId, id, reason: 'Wrong patient' }), 'not-found')
  })

  it('is not recorded for a day to come', async () => {
    await failure(
      client.disposal.record({ patientId, onDay: day('2026-11-24'), how: 'mail' }),
      'invalid-input',
    )
  })
})

describe('the list of sites', () => {
  it('is kept as written, with what is unknown as null', async () => {
    await client.disposal.saveSites({ sites: [{ ...site, phone: ' ', hours: 'Weekdays' }] })
    expect(await client.disposal.sites({})).toEqual([{ ...site, phone: null, hours: 'Weekdays' }])
  })

  it('needs a name and an address for each', async () => {
    const { fields } = await failure(
      client.disposal.saveSites({ sites: [{ name: '', where: 'x' }] }),
      'invalid-input',
    )
    expect(Object.keys(fields ?? {})).toEqual(['sites.0.name'])
  })
})
