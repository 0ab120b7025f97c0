// SOAP notes and snippets over the wire: edits replace a part until it is put back; snippets belong to somebody.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client, InputOf } from '../../../src-main/contract/client.ts'
import type { SoapPart } from '../../../src-main/contract/notes.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

let client: Client
let reviewId: string
let ownerId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  const store = await openStoreWithAda(test)
  ownerId = store.ownerId
  await addList(client, store.patientId)
  reviewId = (await startReview(client, store.patientId)).id
})

async function part(name: SoapPart) {
  const found = (await client.notes.read({ reviewId })).parts.find((one) => one.part === name)
  if (found === undefined) throw new Error('Broken promise: a note has four parts')
  return found
}

describe('a SOAP note', () => {
  it('follows the data, keeps an edited part, and follows the data again when it is put back', async () => {
    expect((await part('subjective')).text).toContain('Goal of the patient: not recorded')
    await client.reviews.saveField({ reviewId, field: 'patientGoal', value: 'To walk again' })
    expect((await part('subjective')).text).toContain('“To walk again”')
    await client.notes.save({ reviewId, part: 'plan', text: 'Call on Monday' })
    expect(await part('plan')).toMatchObject({ text: 'Call on Monday', isEdited: true })
    expect((await client.notes.read({ reviewId })).plainText).toContain('PLAN\nCall on Monday')
    await client.notes.save({ reviewId, part: 'assessment', text: '' })
    expect(await part('assessment')).toMatchObject({ text: '', isEdited: true })
    await client.notes.save({ reviewId, part: 'plan', text: null })
    const plan = await part('plan')
    expect(plan).toMatchObject({ text: plan.generated, isEdited: false })
  })

  it('is read but not written by a technician, and closed by the signature', async () => {
    const save = () => client.notes.save({ reviewId, part: 'plan', text: 'Mine' })
    await makeReady(client, reviewId)
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(save(), 'not-allowed')
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await failure(save(), 'not-allowed')
    expect((await client.notes.read({ reviewId })).parts).toHaveLength(4)
  })
})

describe('a snippet', () => {
  const bp: InputOf<'snippets.save'> = {
    isStores: true,
    kind: 'any',
    shortcut: 'BP',
    title: 'Pressure',
    text: 'Log it, {patient.first}',
  }
  const list = async () => (await client.snippets.list({})).snippets

  it('keeps every wording, and takes an earlier one back', async () => {
    const { id } = await client.snippets.save(bp)
    await client.snippets.save({ ...bp, id, text: 'Log it twice' })
    const versions = await client.snippets.versions({ id })
    expect(versions.map((one) => one.text)).toEqual(['Log it twice', 'Log it, {patient.first}'])
    await client.snippets.save({ ...bp, id, text: versions[1]?.text ?? '' })
    expect(await list()).toMatchObject([{ shortcut: 'bp', text: bp.text, isStores: true }])
    await client.snippets.void({ id, reason: 'Nobody uses it' })
    expect(await list()).toEqual([])
  })

  it('has a shortcut of its own, among the store’s and among one’s own', async () => {
    await client.snippets.save(bp)
    const { fields } = await failure(client.snippets.save(bp), 'invalid-input')
    expect(fields).toEqual({ shortcut: 'Taken already' })
    await client.snippets.save({ ...bp, isStores: false, title: 'Mine' })
    expect((await list()).map((one) => one.title)).toEqual(['Mine', 'Pressure'])
  })

  it('is seen by nobody else when it is one’s own; the store’s are not changed by a technician', async () => {
    const mine = await client.snippets.save({ ...bp, isStores: false })
    const store = await client.snippets.save(bp)
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    expect((await list()).map((one) => one.id)).toEqual([store.id])
    await failure(client.snippets.save({ ...bp, id: store.id, title: 'Other' }), 'not-allowed')
    await failure(client.snippets.void({ id: store.id, reason: 'I say so' }), 'not-allowed')
    await failure(client.snippets.versions({ id: mine.id }), 'not-found')
    await client.snippets.save({ ...bp, isStores: false, title: 'The technician’s' })
    expect((await list())[0]).toMatchObject({ title: 'The technician’s', isStores: false })
  })
})
