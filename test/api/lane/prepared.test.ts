// A technician or an intern prepares, a pharmacist accepts and signs; and where a review was left.

import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { allPrepared } from '../../helpers/journeys/accept-prepared.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

async function prepared(role: 'technician' | 'intern') {
  const test = testApp()
  const { client } = test
  const store = await openStoreWithAda(test)
  const medications = await addList(client, store.patientId)
  const review = await startReview(client, store.patientId)
  const reviewId = review.id
  const personId = await addPerson(client, role)
  const toPreparer = () => client.session.switchUser({ personId, pin: technicianPin })
  const toPharmacist = () => client.session.switchUser({ personId: store.ownerId, pin: ownerPin })
  return { ...store, test, client, reviewId, medications, toPreparer, toPharmacist }
}

const waiting = async (client: Client, reviewId: string) =>
  (await client.lane.read({ reviewId })).entries

describe('what a technician prepares', () => {
  it('waits for a pharmacist entry by entry, and holds the signature up with its list', async () => {
    const { client, reviewId, patientId, medications, toPreparer, toPharmacist } =
      await prepared('technician')
    await makeReady(client, reviewId)
    expect((await client.reviews.read({ reviewId })).missingToSign).toEqual([])
    expect(await waiting(client, reviewId)).toEqual([])

    await toPreparer()
    await client.reviews.answerLine({
      reviewId,
      medicationId: medications.meloxicam ?? '',
      answer: 'stopped',
      says: 'It upset my stomach',
    })
    await client.medications.add({
      patientId,
      medication: { text: 'Aspirin 81 mg tablet', kind: 'otc', source: 'patient' },
    })
    await client.reviews.saveTodo({ reviewId, topic: 'Bottles', actions: ['Bring them all.'] })
    const entries = await waiting(client, reviewId)
    expect(entries.map(({ what, where, by }) => [what, where, by])).toEqual([
      ['Meloxicam 15 mg tablet: stopped', 'collect', 'Tess Techworth'],
      ['Aspirin 81 mg tablet', 'collect', 'Tess Techworth'],
      ['To-do line: Bottles', 'plan', 'Tess Techworth'],
    ])
    await failure(client.lane.accept(await allPrepared(client, reviewId)), 'not-allowed')

    await toPharmacist()
    const { missing } = await failure(
      client.reviews.sign({ reviewId, pin: ownerPin }),
      'incomplete',
    )
    expect(missing).toContainEqual({
      what: 'Not accepted yet: To-do line: Bottles (prepared by Tess Techworth)',
      where: 'plan',
    })
    expect(await client.lane.accept(await allPrepared(client, reviewId))).toEqual({ accepted: 3 })
    expect(await waiting(client, reviewId)).toEqual([])
  })

  it('waits again when the technician changes it, and not when the pharmacist does', async () => {
    const { client, reviewId, medications, toPreparer, toPharmacist } = await prepared('technician')
    const line = { reviewId, medicationId: medications.ibuprofen ?? '' }
    await toPreparer()
    await client.reviews.answerLine({ ...line, answer: 'as-directed' })
    await toPharmacist()
    const shown = await allPrepared(client, reviewId)
    await client.lane.accept(shown)
    await toPreparer()
    await client.reviews.answerLine({ ...line, answer: 'stopped', says: 'No more' })
    expect((await waiting(client, reviewId)).map((one) => one.revision)).toEqual([2])
    await toPharmacist()
    // Accepting what was shown before would accept the new words unseen.
    await failure(client.lane.accept(shown), 'conflict')
    await client.reviews.answerLine({ ...line, answer: 'differently', says: 'Half of it' })
    expect(await waiting(client, reviewId)).toEqual([])
  })

  it('includes "no known allergies" and what was taken off the chart, and nothing from before', async () => {
    const { client, patientId, reviewId, toPreparer } = await prepared('technician')
    const { id } = await client.conditions.add({ patientId, text: 'Gout' })
    await toPreparer()
    await client.allergies.noneKnown({ patientId })
    await client.conditions.void({ patientId, id, reason: 'Another patient' })
    expect((await waiting(client, reviewId)).map((one) => one.what)).toEqual([
      'No known allergies',
      'Taken off: Condition: Gout',
    ])
    await client.medications.add({
      patientId,
      medication: { text: 'Zinc 50 mg tablet', kind: 'supplement', source: 'patient' },
    })
    const later = await startReview(client, patientId, 'TMR')
    expect(await waiting(client, later.id)).toEqual([])
  })

  it('goes to the signing list with a note, and comes off it again', async () => {
    const { client, reviewId, toPreparer } = await prepared('technician')
    await toPreparer()
    await client.lane.handOver({ reviewId, note: 'All bottles seen' })
    expect(await client.lane.waiting({})).toMatchObject([
      { reviewId, initials: 'AT', handedOverBy: 'Tess Techworth', note: 'All bottles seen' },
    ])
    expect((await client.lane.read({ reviewId })).handedOver).toMatchObject({
      by: 'Tess Techworth',
      note: 'All bottles seen',
    })
    await client.lane.takeBack({ reviewId })
    expect((await client.lane.waiting({}))[0]?.handedOverBy).toBeNull()
    await failure(client.lane.takeBack({ reviewId }), 'conflict')
  })
})

describe('what an intern decides', () => {
  it('is co-signed: accepted by a pharmacist, whose signature keeps who prepared it', async () => {
    const { client, reviewId, toPreparer, toPharmacist } = await prepared('intern')
    await toPreparer()
    await makeReady(client, reviewId)
    await client.lane.handOver({ reviewId })
    const entries = await waiting(client, reviewId)
    expect(entries.some((one) => one.what === 'Dismissed: Weighed and kept')).toBe(true)
    expect(entries.every((one) => one.by === 'Ines Internham')).toBe(true)

    await toPharmacist()
    await failure(client.reviews.sign({ reviewId, pin: ownerPin }), 'incomplete')
    await client.lane.accept(await allPrepared(client, reviewId))
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    expect(signed.signature).toMatchObject({
      name: 'Owen Ownerley',
      preparedBy: ['Ines Internham, intern'],
    })
    expect(await waiting(client, reviewId)).toEqual([])
  })

  it('leaves no name on a review that the pharmacist did alone', async () => {
    const { client, reviewId } = await prepared('intern')
    await makeReady(client, reviewId)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    expect(signed.signature).not.toHaveProperty('preparedBy')
  })
})

describe('the place where a review was left', () => {
  it('says step, field, the last thing done and when it was parked', async () => {
    const { client, reviewId, medications } = await prepared('technician')
    expect(await client.lane.place({ reviewId })).toMatchObject({ lastDone: null, parkedAt: null })
    const medicationId = medications.levothyroxine ?? ''
    await client.reviews.answerLine({ reviewId, medicationId, answer: 'as-directed' })
    await client.reviews.saveField({ reviewId, field: 'patientGoal', value: 'To walk again' })
    await client.reviews.setPhase({ reviewId, phase: 'assess' })
    await client.reviews.park({ reviewId, field: `line:${medicationId}` })
    await client.lane.parkNote({ reviewId, note: 'Doorbell' })
    await client.reviews.resume({ reviewId })
    const place = await client.lane.place({ reviewId })
    expect(place).toMatchObject({
      step: 'assess',
      field: 'Medication list, Levothyroxine 50 mcg tablet',
      lastDone: { what: 'What matters most to the patient', by: 'Owen Ownerley' },
      note: 'Doorbell',
    })
    expect(place.parkedAt).not.toBeNull()
    await client.reviews.saveField({ reviewId, field: 'note', value: 'Back again' })
    expect(await client.lane.place({ reviewId })).toMatchObject({
      lastDone: { what: 'Note for the file' },
      parkedAt: null,
    })
  })
})
