// Pharmacotherapy consults: question, answer with sources, signature, addenda.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../src-main/contract/client.ts'
import { addPerson, failure, openStoreWithAda, technicianPin, trail } from '../helpers/people.ts'
import { ownerPin, testApp } from '../helpers/test-app.ts'

let client: Client
let patientId: string
let consultId: string

const question = 'Which anticoagulant fits a clearance of 28 mL/min?'

beforeEach(async () => {
  const test = testApp()
  client = test.client
  const store = await openStoreWithAda(test)
  patientId = store.patientId
  consultId = (
    await client.consults.start({
      patientId,
      requester: 'Nora Madeup, MD',
      requesterId: store.prescriberId,
      question,
    })
  ).id
})

const read = async () => {
  const [consult] = await client.consults.list({ patientId })
  if (consult === undefined) throw new Error('there is one consult')
  return consult
}
const answer = async (text: string | null, sources: readonly string[]) =>
  client.consults.save({
    consultId,
    revision: (await read()).revision,
    question,
    answer: text,
    sources: [...sources],
  })

describe('a consult', () => {
  it('begins as an open question with a code of its own and says what it lacks', async () => {
    const consult = await read()
    expect(consult).toMatchObject({ question, answer: null, sources: [], signature: null })
    expect(consult.referenceCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(consult.missingToSign.map((one) => one.where)).toEqual(['answer', 'sources'])
    expect((await trail(client, 1))[0]).toMatchObject({
      action: 'start-consult',
      patientName: 'Testwell, Ada',
    })
  })

  it.each([
    ['without an answer', null, ['US label of apixaban, section 2.1'], ['answer']],
    ['without a source', 'Apixaban 5 mg twice a day.', [], ['sources']],
  ] as const)('is not signed %s', async (_, text, sources, lacks) => {
    await answer(text, sources)
    const { missing } = await failure(
      client.consults.sign({ consultId, pin: ownerPin }),
      'incomplete',
    )
    expect(missing?.map((one) => one.where)).toEqual(lacks)
  })

  it('is locked by the signature, and then only added to', async () => {
    await answer('Apixaban 5 mg twice a day.', ['US label of apixaban, section 2.1'])
    await failure(client.consults.addendum({ consultId, text: 'Too early' }), 'not-allowed')
    await failure(client.consults.sign({ consultId, pin: '0000' }), 'not-allowed')
    const signed = await client.consults.sign({ consultId, pin: ownerPin })
    expect(signed.signature).toMatchObject({ name: 'Owen Ownerley' })
    await failure(answer('Something else', ['a label']), 'not-allowed')
    await failure(client.consults.sign({ consultId, pin: ownerPin }), 'not-allowed')
    await client.consults.addendum({ consultId, text: 'Prescriber agreed by phone.' })
    expect((await read()).addenda).toMatchObject([
      { by: 'Owen Ownerley', text: 'Prescriber agreed by phone.' },
    ])
  })

  it('keeps the first words when two people write at once', async () => {
    const { revision } = await read()
    await answer('First answer', ['a label'])
    await failure(
      client.consults.save({ consultId, revision, question, answer: 'Second answer', sources: [] }),
      'conflict',
    )
    expect((await read()).answer).toBe('First answer')
  })

  it('is asked by a technician and answered by others', async () => {
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await client.consults.start({ patientId, requester: 'The daughter', question: 'May she fly?' })
    expect(await client.consults.list({ patientId })).toHaveLength(2)
    await failure(answer('No', ['a label']), 'not-allowed')
    await failure(client.consults.sign({ consultId, pin: technicianPin }), 'not-allowed')
  })
})
