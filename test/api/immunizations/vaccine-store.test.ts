// The store's side of vaccines over the wire: orders, cartons, lots and who got one, messages to the registry.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { answerAll, cartonCode, zosterDose } from '../../helpers/journeys/immunizations-journey.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const visit = () => client.immunizations.visit({ patientId })
const give = (more: Partial<Parameters<Client['immunizations']['give']>[0]> = {}) =>
  client.immunizations.give({ patientId, ...zosterDose, ...more })
describe('standing orders', () => {
  const save = (signedOn: string | null, validUntil: string | null, group = 'Zoster') =>
    client.vaccineStore.saveOrder({
      id: null,
      title: 'Invented order',
      group,
      text: 'Give it.',
      signedOn: signedOn === null ? null : day(signedOn),
      validUntil: validUntil === null ? null : day(validUntil),
    })
  it.each([
    ['not signed', null, null, 0],
    ['signed today', '2026-11-23', null, 1],
    ['until today', '2026-01-01', '2026-11-23', 1],
    ['until yesterday', '2026-01-01', '2026-11-22', 0],
  ])('%s', async (_, signedOn, validUntil, count) => {
    const { id } = await save(signedOn, validUntil)
    expect((await visit()).orders).toHaveLength(count)
    expect(await client.vaccineStore.orders({})).toMatchObject([{ id, isInForce: count === 1 }])
    await answerAll(client, patientId)
    if (count === 0) await failure(give({ standingOrderId: id }), 'invalid-input')
    else await give({ standingOrderId: id })
  })
  it('of another vaccine is not taken', async () => {
    const { id } = await save('2026-01-01', null, 'RSV')
    await answerAll(client, patientId)
    await failure(give({ standingOrderId: id }), 'invalid-input')
  })
})

describe('a carton', () => {
  it('says lot and expiry, and the vaccine once somebody has chosen it', async () => {
    const before = await client.immunizations.carton({ code: cartonCode })
    expect(before).toMatchObject({
      gtin: '00350000123453',
      lot: 'AB12C3',
      expires: '2027-04-30',
      cvx: null,
      lotId: null,
      usual: null,
      stop: null,
      cannotTell: ['Which vaccine is in this package is not on file: choose it once.'],
    })
    await answerAll(client, patientId)
    await give()
    expect(await client.immunizations.carton({ code: cartonCode })).toMatchObject({
      cvx: '187',
      vaccine: 'zoster recombinant',
      mvx: 'SKB',
      funding: 'private',
      usual: { ml: 0.5, route: 'C28161', site: 'LD', funding: 'private' },
      cannotTell: [],
    })
    // Another lot of the same package: the vaccine is known, the lot is not.
    const other = cartonCode.replace('10AB12C3', '10QQ77')
    expect(await client.immunizations.carton({ code: other })).toMatchObject({
      cvx: '187',
      lot: 'QQ77',
      lotId: null,
      funding: null,
    })
  })
  it.each([
    ['a UPC', '350000123456', /not the 2-D code/],
    ['a misread code', cartonCode.replace('00350000123453', '00350000123454'), /misread/],
  ])('%s is refused in words', async (_, code, words) => {
    expect((await failure(client.immunizations.carton({ code }), 'invalid-input')).message).toMatch(
      words,
    )
  })
})

describe('the stock', () => {
  const receive = () =>
    client.vaccineStore.receive({
      lot: 'AB12C3',
      cvx: '187',
      mvx: 'SKB',
      tradeName: null,
      ndc: null,
      gtin: null,
      expires: day('2027-04-30'),
      funding: 'private',
      doses: 10,
    })
  it('counts what came, was given, wasted and found', async () => {
    const { id } = await receive()
    expect((await receive()).id).toBe(id)
    await answerAll(client, patientId)
    await give()
    await client.vaccineStore.move({ lotId: id, kind: 'wasted', doses: 2, note: 'Dropped' })
    expect(await client.vaccineStore.lots({})).toMatchObject([
      { lot: 'AB12C3', received: 20, given: 1, other: -2, left: 17, isExpired: false },
    ])
    await client.vaccineStore.move({ lotId: id, kind: 'counted', doses: 16, note: null })
    expect(await client.vaccineStore.lots({})).toMatchObject([{ left: 16, other: -3 }])
    await client.vaccineStore.move({ lotId: id, kind: 'counted', doses: 16, note: null })
    expect(await client.vaccineStore.lots({})).toMatchObject([{ left: 16 }])
  })
  it('names who got a lot, however it is typed, and nobody else', async () => {
    await answerAll(client, patientId)
    await give()
    expect(await client.vaccineStore.whoGot({ lot: 'ab-12 c3' })).toMatchObject([
      { patientId, name: 'Testwell, Ada', day: '2026-11-23', isOfStock: true },
    ])
    expect(await client.vaccineStore.whoGot({ lot: 'AB12C' })).toEqual([])
  })
})

describe('the registry', () => {
  const register = () =>
    client.vaccineStore.saveRegistry({
      facility: 'TESTWELL',
      receiverApplication: 'IIS',
      receiverFacility: 'REGISTRY',
    })
  it('gets no message while something lacks, and each is named', async () => {
    expect(await client.vaccineStore.makeMessage({ patientId })).toEqual({
      id: null,
      lacks: ['the name by which the registry knows the store', 'a dose or a refusal'],
    })
  })
  it('gets today’s doses and refusals in a file, and its answer is read', async () => {
    await register()
    await answerAll(client, patientId)
    await give()
    await client.immunizations.refuse({
      patientId,
      group: 'RSV',
      cvx: '305',
      reason: 'patient',
      note: null,
    })
    const { id, lacks } = await client.vaccineStore.makeMessage({ patientId })
    expect(lacks).toEqual([])
    await client.vaccineStore.saveMessages({ ids: [id ?? ''] })
    const [file] = test.saved
    expect(file?.name).toBe(`vaccines-2026-11-23-${id}.hl7`)
    const text = Buffer.from(file?.bytes ?? []).toString('utf8')
    expect(text).toContain('|VXU^V04^VXU_V04|')
    expect(text).toContain('PID|1||')
    expect(text).toContain('Testwell^Ada')
    expect(text).toContain('|187^zoster recombinant^CVX|0.5|')
    expect(text).toContain('1999999059^Ownerley^Owen')
    expect(text).toContain('03^Patient decision^NIP002')
    const answer = await client.vaccineStore.readAnswers({
      text: `MSH|^~\\&|IIS\rMSA|AE|${id}\rERR||PID^1^11|103|W||||ZIP not known\rMSH|^~\\&|IIS\rMSA|AA|other\r`,
    })
    expect(answer).toMatchObject({
      read: [{ id, state: 'warned', answer: 'warning at PID-11: ZIP not known' }],
      unknown: ['other'],
    })
    await failure(client.vaccineStore.readAnswers({ text: 'hello' }), 'invalid-input')
  })
  it('gets many messages as one batch', async () => {
    await register()
    await answerAll(client, patientId)
    await give()
    const first = await client.vaccineStore.makeMessage({ patientId })
    const second = await client.vaccineStore.makeMessage({ patientId })
    await client.vaccineStore.saveMessages({ ids: [first.id ?? '', second.id ?? ''] })
    expect(Buffer.from(test.saved[0]?.bytes ?? []).toString('utf8')).toMatch(
      /^FHS\|.*\rBHS\|[\s\S]*\rBTS\|2\rFTS\|1\r$/,
    )
  })
})
