// Offers and attempts to reach over the wire: three days without reaching close an offer, and everything can be taken back.

import { beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../src-main/api/api.ts'
import { type Day, day } from '../../src-main/clinical/dates.ts'
import { type Client, createClient, type InputOf } from '../../src-main/contract/client.ts'
import { addPatient, failure, openStoreWithAda } from '../helpers/people.ts'
import { ownerPassphrase, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let ownerId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, ownerId } = await openStoreWithAda(test))
})

/** The same chart on another day. */
async function on(today: Day): Promise<Client> {
  await test.client.session.lock({})
  const api = createApi({ ...test.app, today: () => today })
  const later = createClient(api.invoke)
  await later.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
  await later.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  return later
}

const offer = () => client.offers.add({ patientId, program: 'medicare-part-d', kind: 'CMR' })
const attempt = (
  to: Client,
  offerId: string,
  outcome: InputOf<'contacts.add'>['outcome'] = 'no-answer',
) => to.contacts.add({ patientId, offerId, purpose: 'offer', channel: 'phone', outcome })
const first = async (of: Client = client) => (await of.outreach.read({ patientId })).offers[0]

describe('an offer', () => {
  it('is closed as unable to reach by the third day without reaching, and stands again when reopened', async () => {
    const { id } = await offer()
    expect(await attempt(client, id)).toMatchObject({ closedOffer: false, failedDays: 1 })
    expect(await attempt(client, id, 'voicemail')).toMatchObject({ failedDays: 1 })
    const second = await on(day('2026-11-24'))
    expect(await attempt(second, id, 'busy')).toMatchObject({ closedOffer: false, failedDays: 2 })
    const third = await on(day('2026-11-25'))
    expect(await attempt(third, id)).toMatchObject({ closedOffer: true, failedDays: 3 })
    expect(await first(third)).toMatchObject({
      state: 'unable-to-reach',
      closedOn: '2026-11-25',
      closeCode: 'three-attempts',
      closeNote: 'Tried on 2026-11-23, 2026-11-24, 2026-11-25 without reaching anybody',
    })
    await third.offers.reopen({ patientId, id, reason: 'The patient called us' })
    expect(await first(third)).toMatchObject({ state: 'open', closedOn: null, failedDays: [] })
    expect(await attempt(third, id)).toMatchObject({ closedOffer: false, failedDays: 1 })
    const steps = await third.history.read({ patientId, table: 'offers', id })
    expect(steps.map((step) => step.action)).toEqual(['insert', 'change', 'change'])
  })

  it('stands again when the third attempt was a mistake', async () => {
    const { id } = await offer()
    await attempt(client, id)
    await attempt(await on(day('2026-11-24')), id)
    const third = await on(day('2026-11-25'))
    const { id: contactId } = await attempt(third, id)
    await third.contacts.void({ patientId, id: contactId, reason: 'Another patient was called' })
    expect(await first(third)).toMatchObject({
      state: 'open',
      failedDays: [expect.anything(), expect.anything()],
    })
  })

  it('begins to count anew when somebody was reached', async () => {
    const { id } = await offer()
    await attempt(client, id)
    const second = await on(day('2026-11-24'))
    await attempt(second, id, 'reached')
    const third = await on(day('2026-11-25'))
    expect(await attempt(third, id)).toMatchObject({ closedOffer: false, failedDays: 1 })
  })

  it('is not made twice', async () => {
    await offer()
    await failure(offer(), 'conflict')
  })

  it('that is refused keeps a coded refusal, which reopening takes back', async () => {
    const { id } = await offer()
    await client.offers.close({
      patientId,
      id,
      close: { state: 'refused', code: 'no-time', givenBy: 'caregiver', method: 'phone' },
    })
    expect((await client.outreach.read({ patientId })).consents).toMatchObject([
      { kind: 'refusal', scope: 'this-service', code: 'no-time', givenBy: 'caregiver' },
    ])
    await client.offers.reopen({ patientId, id, reason: 'Has time after the holidays' })
    expect((await client.outreach.read({ patientId })).consents).toEqual([])
  })

  it('names the representative of a patient who cannot speak for themselves', async () => {
    const { patient } = await client.patients.chart({ patientId })
    const { id: _, revision, ageYears: __, hasSameName: ___, diedOn: ____, ...whole } = patient
    await client.patients.change({
      patientId,
      revision,
      patient: {
        ...whole,
        isCognitivelyImpaired: true,
        representative: { name: 'Rita Relative', phone: '515-555-0177' },
      },
    })
    const { id } = await offer()
    await attempt(client, id)
    const view = await client.outreach.read({ patientId })
    expect(view.offers[0]?.representative).toBe('Rita Relative')
    expect(view.contacts[0]?.representative).toBe('Rita Relative')
    expect(view).toMatchObject({ phone: '515-555-0177', speaker: { kind: 'representative' } })
    expect(view.script.voicemail).not.toContain('Ada')
  })
})

describe('consent and refusal', () => {
  const add = (given: Partial<InputOf<'consents.add'>>) =>
    client.consents.add({
      patientId,
      kind: 'consent',
      scope: 'services',
      givenBy: 'patient',
      method: 'written',
      onDay: day('2026-11-20'),
      ...given,
    })

  it('a refusal says why', async () => {
    const { fields } = await failure(add({ kind: 'refusal' }), 'invalid-input')
    expect(fields).toEqual({ code: 'Why? Choose one' })
  })

  it('ends with its last day', async () => {
    await add({ untilDay: day('2026-11-22') })
    await add({ scope: 'sharing', untilDay: day('2026-11-23') })
    const { consents } = await client.outreach.read({ patientId })
    expect(consents.map((one) => [one.scope, one.isStanding]).toSorted()).toEqual([
      ['services', false],
      ['sharing', true],
    ])
  })

  it('is taken back with a reason and stays in the history', async () => {
    const { id } = await add({})
    await client.consents.void({ patientId, id, reason: 'Said no by telephone' })
    expect((await client.outreach.read({ patientId })).consents).toEqual([])
    const steps = await client.history.read({ patientId, table: 'consents', id })
    expect(steps.map((step) => step.action)).toEqual(['insert', 'void'])
  })

  it("another patient's entry is not found", async () => {
    const { id } = await add({})
    const other = await addPatient(client, { last: 'Otherly', first: 'Bea' })
    await failure(client.consents.void({ patientId: other, id, reason: 'No reason' }), 'not-found')
  })
})
