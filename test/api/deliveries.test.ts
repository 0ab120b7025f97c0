// The delivery of a packet over the wire: it needs an issued packet, stands once, and can be taken back.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let reviewId: string

const on = (today: string) => Object.assign(test.app, { today: () => day(today) })
const packet = async () => (await client.deliveries.list({ patientId }))[0]
const waiting = async () =>
  (await client.worklist.today({})).rows.filter((row) => row.kind === 'packet-due')
const record = (onDay: string) =>
  client.deliveries.record({
    patientId,
    reviewId,
    onDay: day(onDay),
    how: 'mail',
    givenTo: 'patient',
  })

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
  await makeReady(client, reviewId)
})

describe('the delivery of a packet', () => {
  it('waits for the signature, then for the paper', async () => {
    await failure(record('2026-11-23'), 'not-allowed')
    expect(await packet()).toBeUndefined()
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await failure(record('2026-11-23'), 'conflict')
    expect(await packet()).toMatchObject({ reviewId, issuedAt: null, delivery: null })
    expect(await waiting()).toMatchObject([{ next: 'Issue and print the packet (F9)' }])
  })

  it('ends the clock on its day, and runs it again when it is taken back', async () => {
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await client.documents.issue({ reviewId, template: 'cms-packet', prescriberId: null })
    on('2026-12-08')
    expect(await waiting()).toMatchObject([
      {
        opens: 'review',
        part: 'implement',
        dueOn: '2026-12-07',
        isOverdue: true,
        why: 'CMR held on 2026-11-23 · the packet is made, its delivery is not recorded · day 15 of 14',
      },
    ])
    expect((await packet())?.clock).toMatchObject({ state: 'over', days: 15 })
    const { id } = await record('2026-12-07')
    expect(await packet()).toMatchObject({
      clock: { state: 'in-time', days: 14 },
      delivery: {
        id,
        onDay: '2026-12-07',
        how: 'mail',
        givenTo: 'patient',
        by: expect.any(String),
      },
    })
    expect(await waiting()).toEqual([])
    await failure(record('2026-12-08'), 'conflict')
    await client.deliveries.void({ patientId, id, reason: 'The post brought it back' })
    expect(await packet()).toMatchObject({ clock: { state: 'over' }, delivery: null })
    expect(await waiting()).toHaveLength(1)
    await failure(client.deliveries.void({ patientId, id, reason: 'Twice' }), 'not-found')
    const steps = await client.history.read({ patientId, table: 'packet_deliveries', id })
    expect(steps.map((step) => step.action)).toEqual(['insert', 'void'])
  })

  it('is neither before the paper nor still to come', async () => {
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await client.documents.issue({ reviewId, template: 'cms-packet', prescriberId: null })
    await failure(record('2026-11-22'), 'invalid-input')
    await failure(record('2026-11-24'), 'invalid-input')
    await record('2026-11-23')
  })

  it('is not that of a call about it: an attempt to reach delivers nothing', async () => {
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await client.documents.issue({ reviewId, template: 'cms-packet', prescriberId: null })
    await client.contacts.add({ patientId, purpose: 'packet', channel: 'mail', outcome: 'reached' })
    expect(await waiting()).toHaveLength(1)
  })
})
