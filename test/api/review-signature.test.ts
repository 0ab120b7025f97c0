// The signature: who may give it, what it ends and freezes, and that nothing but an addendum comes after.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { acceptPrepared } from '../helpers/journeys/accept-prepared.ts'
import {
  addPerson,
  failure,
  openStoreWithAda,
  pharmacistPin,
  technicianPin,
} from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string
let ownerId: string
let list: Record<string, string>
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId, ownerId } = await openStoreWithAda(test))
  list = await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
})

const read = () => client.reviews.read({ reviewId })
const duplicate = (view: ReviewView) => {
  const found = view.findings.find(
    ({ finding }) => finding.rule === 'duplication' && finding.kind === 'concern',
  )
  if (!found) throw new Error('The list should hold a duplication')
  return found
}
const accept: Extract<InputOf<'reviews.decide'>['decision'], { kind: 'accept' }> = {
  kind: 'accept',
  pqa: 'indication',
  dtp: 'unnecessary-drug-therapy',
  cause: 'Duplicate therapy',
  todo: { topic: 'Two pain tablets', actions: ['Stop ibuprofen.'] },
  recommendation: null,
}
const recommendation = {
  situation: 'Two NSAIDs',
  background: 'Age 78',
  assessment: 'Bleeding risk',
  recommendation: 'Please consider one of them',
  urgency: 'routine' as const,
}

describe('the signature', () => {
  it('takes the own PIN and counts wrong ones', async () => {
    expect((await makeReady(client, reviewId)).missingToSign).toEqual([])
    for (let round = 0; round < 5; round++)
      await failure(client.reviews.sign({ reviewId, pin: '0000' }), 'not-allowed')
    expect(
      (await failure(client.reviews.sign({ reviewId, pin: ownerPin }), 'not-allowed')).message,
    ).toContain('passphrase')
    expect((await read()).signature).toBeNull()
  })

  it("takes a pharmacist's licence: an owner without one can neither decide nor sign, a technician neither", async () => {
    await makeReady(client, reviewId)
    const { key } = duplicate(await read())
    for (const role of ['owner', 'technician'] as const) {
      const personId = await addPerson(client, role)
      await client.session.switchUser({ personId, pin: technicianPin })
      await failure(
        client.reviews.decide({ reviewId, findingKey: key, decision: accept }),
        'not-allowed',
      )
      await failure(client.reviews.sign({ reviewId, pin: technicianPin }), 'not-allowed')
      await failure(
        client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation }),
        'not-allowed',
      )
      await client.reviews.saveTodo({ reviewId, topic: 'Scale', actions: ['Weigh myself.'] })
      await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    }
    const personId = await addPerson(client, 'pharmacist')
    await client.session.switchUser({ personId, pin: pharmacistPin })
    // The to-do lines of those two.
    await acceptPrepared(client, reviewId)
    const signed = await client.reviews.sign({ reviewId, pin: pharmacistPin })
    expect(signed.signature).toMatchObject({
      name: 'Paula Pharmworth',
      npi: '1999999034',
      licence: 'TEST-2',
      credential: 'PharmD',
    })
  })

  it('a technician cannot take back a recommendation or a problem', async () => {
    const { id } = await client.reviews.saveRecommendation({
      reviewId,
      prescriberId,
      ...recommendation,
    })
    const { problems } = await client.reviews.addProblem({
      reviewId,
      title: 'x',
      pqa: 'safety',
      dtp: 'nonadherence',
      cause: 'x',
      severity: 'minor',
    })
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    for (const item of [id, problems[0]?.id ?? ''])
      await failure(
        client.reviews.removePlanItem({ reviewId, id: item, reason: 'Not mine' }),
        'not-allowed',
      )
    expect((await read()).recommendations).toHaveLength(1)
  })

  it('ends what the patient has stopped, sets the follow-up and freezes the findings', async () => {
    await client.reviews.answerLine({
      reviewId,
      medicationId: list.meloxicam ?? '',
      answer: 'stopped',
      reason: 'Stopped by prescriber',
    })
    const ready = await makeReady(client, reviewId)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    expect(signed).toMatchObject({
      phase: 'done',
      missingToSign: [],
      signature: { name: 'Owen Ownerley' },
    })
    expect(signed.findings).toEqual(ready.findings)
    const { medications, reviews } = await client.patients.chart({ patientId })
    expect(medications.find((one) => one.id === list.meloxicam)).toMatchObject({
      stop: '2026-11-23',
      stopReason: 'Stopped by prescriber',
      isActive: false,
    })
    expect(reviews).toMatchObject([
      { id: reviewId, isSigned: true, signedBy: 'Owen Ownerley', isParked: false },
    ])
    // What comes later belongs to the next review.
    await client.medications.add({
      patientId,
      medication: { text: 'Warfarin 5 mg tablet', kind: 'prescription', source: 'bottle' },
    })
    const later = await read()
    expect(later.findings).toEqual(ready.findings)
    expect(later.lines).toEqual(ready.lines)
  })

  it('locks the review: every write is refused, only an addendum is taken', async () => {
    await failure(client.reviews.addendum({ reviewId, text: 'Too early' }), 'not-allowed')
    const ready = await makeReady(client, reviewId)
    const todo = ready.todo[0]?.id ?? ''
    const { key } = duplicate(ready)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    for (const attempt of [
      client.reviews.saveField({ reviewId, field: 'note', value: 'Later' }),
      client.reviews.answerLine({
        reviewId,
        medicationId: list.meloxicam ?? '',
        answer: 'as-directed',
      }),
      client.reviews.setPhase({ reviewId, phase: 'collect' }),
      client.reviews.decide({ reviewId, findingKey: key, decision: { kind: 'undo' } }),
      client.reviews.addProblem({
        reviewId,
        title: 'x',
        pqa: 'safety',
        dtp: 'nonadherence',
        cause: 'x',
        severity: 'minor',
      }),
      client.reviews.saveTodo({ reviewId, topic: 'x', actions: ['y'] }),
      client.reviews.saveTodo({ reviewId, todoId: todo, topic: 'x', actions: ['y'] }),
      client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation }),
      client.reviews.removePlanItem({ reviewId, id: todo, reason: 'Later' }),
      client.reviews.park({ reviewId }),
      client.reviews.focus({ reviewId, field: 'note' }),
      client.reviews.sign({ reviewId, pin: ownerPin }),
    ])
      expect((await failure(attempt, 'not-allowed')).message).toContain('signed')
    expect(await read()).toEqual(signed)
    const { addenda } = await client.reviews.addendum({
      reviewId,
      text: 'Called back: dizzy no more.',
    })
    expect(addenda).toMatchObject([{ by: 'Owen Ownerley', text: 'Called back: dizzy no more.' }])
    expect(await client.reviews.resume({ reviewId })).toMatchObject({ signature: signed.signature })
  })

  it('two signatures at the same moment make one', async () => {
    await makeReady(client, reviewId)
    const both = await Promise.allSettled([
      client.reviews.sign({ reviewId, pin: ownerPin }),
      client.reviews.sign({ reviewId, pin: ownerPin }),
    ])
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
