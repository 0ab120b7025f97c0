// Working time: counted by person, phase and day; corrected with a reason; no touch of the keyboard.

import { describe, expect, it } from 'vitest'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../../helpers/people.ts'
import { startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

async function opened() {
  const test = testApp()
  const store = await openStoreWithAda(test)
  const review = await startReview(test.client, store.patientId)
  return { ...store, test, client: test.client, reviewId: review.id }
}

describe('working time', () => {
  it('adds up by person and phase', async () => {
    const { client, reviewId, ownerId } = await opened()
    await client.minutes.add({ reviewId, phase: 'collect', seconds: 15 })
    await client.minutes.add({ reviewId, phase: 'collect', seconds: 60 })
    await client.minutes.add({ reviewId, phase: 'plan', seconds: 1 })
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await client.minutes.add({ reviewId, phase: 'collect', seconds: 30 })
    const { rows, totalSeconds } = await client.minutes.read({ reviewId })
    expect(rows.map((row) => [row.userId, row.phase, row.seconds])).toEqual([
      [ownerId, 'collect', 75],
      [ownerId, 'plan', 1],
      [personId, 'collect', 30],
    ])
    expect(totalSeconds).toBe(106)
  })

  it.each([0, -5, 61, 1.5])('does not count %s seconds in one call', async (seconds) => {
    const { client, reviewId } = await opened()
    await failure(client.minutes.add({ reviewId, phase: 'collect', seconds }), 'invalid-input')
  })

  it('is corrected with a reason; what is worked later counts beside it', async () => {
    const { client, reviewId } = await opened()
    await client.minutes.add({ reviewId, phase: 'assess', seconds: 40 })
    const [row] = (await client.minutes.read({ reviewId })).rows
    const change = { id: row?.id ?? '', revision: row?.revision ?? 0, minutes: 12 }
    await failure(client.minutes.correct({ ...change, reason: '' }), 'invalid-input')
    await client.minutes.correct({ ...change, reason: 'On the phone with the clinic' })
    await failure(client.minutes.correct({ ...change, reason: 'Seen twice' }), 'conflict')
    await client.minutes.add({ reviewId, phase: 'assess', seconds: 20 })
    const { rows, totalSeconds } = await client.minutes.read({ reviewId })
    expect(rows.map((one) => [one.seconds, one.correctedSeconds, one.reason])).toEqual([
      [40, 720, 'On the phone with the clinic'],
      [20, null, null],
    ])
    expect(totalSeconds).toBe(740)
  })

  it('of somebody else is corrected by a pharmacist only', async () => {
    const { client, reviewId, ownerId } = await opened()
    await client.minutes.add({ reviewId, phase: 'assess', seconds: 40 })
    const [row] = (await client.minutes.read({ reviewId })).rows
    const change = { id: row?.id ?? '', revision: 1, minutes: 2, reason: 'A guess' }
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(client.minutes.correct(change), 'not-allowed')
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    await client.minutes.correct(change)
  })

  it('does not keep the chart from locking itself', async () => {
    const { test, client, reviewId } = await opened()
    test.pass(6)
    await client.minutes.add({ reviewId, phase: 'collect', seconds: 15 })
    test.pass(5)
    expect((await client.session.state({})).user).toBeNull()
  })
})
