// Which of the open reviews wait for a signature alone, and which are still in progress.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { testApp } from '../../helpers/test-app.ts'

let client: Client
let reviewId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  const { patientId } = await openStoreWithAda(test)
  await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
})

const stands = async () => {
  const { rows } = await client.worklist.today({})
  return rows
    .filter((row) => row.reviewId === reviewId)
    .map(({ kind, why, next }) => [kind, why, next])
}
const park = (note: string | null = null) => client.reviews.park({ reviewId, field: null, note })
const toImplement = () => client.reviews.setPhase({ reviewId, phase: 'implement' })

describe('a review at Implement', () => {
  it('is in progress while somebody is at it, however complete it is', async () => {
    await makeReady(client, reviewId)
    await toImplement()
    expect(await stands()).toEqual([
      ['parked', 'CMR in progress at implement', 'Go on at the same field'],
    ])
  })

  it('is parked there while anything is missing', async () => {
    await toImplement()
    await park('She rings back')
    expect(await stands()).toEqual([
      ['parked', 'CMR stopped at implement · She rings back', 'Resume at the same field'],
    ])
  })

  it('waits for a signature once it was parked with nothing missing, until somebody goes on', async () => {
    await makeReady(client, reviewId)
    await park()
    expect(await stands()).toMatchObject([['parked', 'CMR stopped at collect', expect.anything()]])
    await client.reviews.resume({ reviewId })
    await toImplement()
    await park('Dr. Madeup was told')
    expect(await stands()).toEqual([
      [
        'to-sign',
        'CMR parked with nothing missing but the signature · Dr. Madeup was told',
        'Read it through and sign',
      ],
    ])
    await client.reviews.resume({ reviewId })
    expect(await stands()).toMatchObject([['parked', expect.anything(), expect.anything()]])
  })
})

it('a review that was handed over waits for a signature at any step, until it is taken back', async () => {
  await client.lane.handOver({ reviewId, note: 'Bottles seen' })
  expect(await stands()).toEqual([
    ['to-sign', 'CMR prepared by Owen Ownerley · Bottles seen', 'Read it through and sign'],
  ])
  await client.lane.takeBack({ reviewId })
  expect(await stands()).toMatchObject([
    ['parked', 'CMR in progress at collect', expect.anything()],
  ])
})
