// Packets of many patients as one job: order, once each, failures that lose nothing, cancel, and only what is signed.

import { beforeEach, describe, expect, it } from 'vitest'
import type { PrintAnswer } from '../../../src-main/api/app.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { addPatient, openStoreWithAda, trail } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let ada: string
/** Signed reviews: of Ada first, then of Ben. */
let reviews: string[]
let sent: string[]
/** What the printer of this test says, in turn; it takes the pages where nothing is said. */
let says: PrintAnswer[]

async function signed(patientId: string): Promise<string> {
  await addList(client, patientId)
  const { id: reviewId } = await startReview(client, patientId)
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  return reviewId
}

beforeEach(async () => {
  test = testApp()
  client = test.client
  sent = []
  says = []
  Object.assign(test.app.shell, {
    print: async (title: string): Promise<PrintAnswer> => {
      const answer = says.shift() ?? { state: 'printed', message: 'Printed.' }
      if (answer.state === 'printed') sent.push(title)
      return answer
    },
  })
  ;({ patientId: ada } = await openStoreWithAda(test))
  const ben = await addPatient(client, {
    last: 'Testwell',
    first: 'Ben',
    birthDate: day('1950-01-02'),
    address: { line1: '8 Example Road', city: 'Sampleton', state: 'IA', zip: '50000' },
  })
  reviews = [await signed(ada), await signed(ben)]
})

const run = (reviewIds: readonly string[] = reviews) =>
  client.printBatch.run({ jobId: 'batch', reviewIds: [...reviewIds] })
const papers = async () =>
  (await client.printBatch.offered({ on: null })).rows.map((row) => [row.patientName, row.paper])

describe('a batch of packets', () => {
  it('makes and prints each once, though no chart is open', async () => {
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    expect(await papers()).toEqual([
      ['Testwell, Ada', 'not-made'],
      ['Testwell, Ben', 'not-made'],
    ])
    expect(await run()).toEqual({
      printed: 2,
      already: 0,
      failures: [],
      isCancelled: false,
      message: '2 packets printed.',
    })
    expect(await papers()).toEqual([
      ['Testwell, Ada', 'printed'],
      ['Testwell, Ben', 'printed'],
    ])
    expect(await run()).toMatchObject({ printed: 0, already: 2 })
    expect(sent).toHaveLength(2)
    expect((await trail(client, 6)).map((one) => [one.action, one.patientName])).toEqual(
      expect.arrayContaining([
        ['issue', 'Testwell, Ada'],
        ['print', 'Testwell, Ada'],
        ['issue', 'Testwell, Ben'],
        ['print', 'Testwell, Ben'],
      ]),
    )
  })

  it('tells progress in patients', async () => {
    await run()
    const steps = test.published
      .filter(({ topic }) => topic === 'job')
      .map(({ payload }) => [
        Reflect.get(Object(payload), 'done'),
        Reflect.get(Object(payload), 'total'),
      ])
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  it('keeps a packet that a printer refused, says why, and prints it alone the next time', async () => {
    says = [
      { state: 'printed', message: 'Printed.' },
      { state: 'failed', message: 'Out of paper.' },
    ]
    expect(await run()).toMatchObject({
      printed: 1,
      failures: [
        {
          reviewId: reviews[1],
          patientName: 'Testwell, Ben',
          why: 'Out of paper. It waits in the queue.',
        },
      ],
    })
    expect((await client.printing.queue({})).open).toMatchObject([
      { patientName: 'Testwell, Ben', state: 'failed', failure: 'Out of paper.' },
    ])
    expect(await run()).toMatchObject({ printed: 1, already: 1, failures: [] })
    expect(sent).toHaveLength(2)
    expect((await client.printing.queue({})).open).toEqual([])
  })

  it('asks a printer that failed no second time, and loses no packet behind it', async () => {
    says = [{ state: 'failed', message: 'Out of paper.' }]
    const { printed, failures } = await run()
    expect([printed, failures.length]).toEqual([0, 2])
    expect((await client.printing.queue({})).open).toHaveLength(2)
    expect(await run()).toMatchObject({ printed: 2, failures: [] })
  })

  it('stops between two papers when it is cancelled; what is left can be printed later', async () => {
    Object.assign(test.app.shell, {
      print: async (title: string): Promise<PrintAnswer> => {
        sent.push(title)
        await client.jobs.cancel({ jobId: 'batch' })
        return { state: 'printed', message: 'Printed.' }
      },
    })
    expect(await run()).toMatchObject({
      printed: 1,
      isCancelled: true,
      message: '1 packet printed. Cancelled: the rest is left.',
    })
    expect((await papers()).map(([, paper]) => paper)).toEqual(['printed', 'not-made'])
  })

  it('leaves the packet of a cancelled dialog unprinted and ends', async () => {
    says = [{ state: 'cancelled', message: 'Cancelled.' }]
    expect(await run()).toMatchObject({ printed: 0, isCancelled: true })
    expect(await run()).toMatchObject({ printed: 2, isCancelled: false })
  })

  it('prints nothing that is not signed', async () => {
    const { id } = await startReview(client, ada)
    expect(await run([id])).toMatchObject({
      printed: 0,
      failures: [{ why: expect.stringContaining('Only a signed review is printed.') }],
    })
    expect(sent).toEqual([])
  })

  it('leaves a held packet where it is and says so', async () => {
    const { id: documentId } = await client.documents.issue({
      reviewId: reviews[0] ?? '',
      template: 'cms-packet',
    })
    await client.printing.add({ documentIds: [documentId], isHeld: true })
    expect(await run()).toMatchObject({
      printed: 1,
      failures: [
        { patientName: 'Testwell, Ada', why: 'It is held in the queue. Release it there.' },
      ],
    })
  })
})

describe('who waits for a packet', () => {
  it('is nobody whose packet is delivered', async () => {
    const [reviewId = ''] = reviews
    await client.documents.issue({ reviewId, template: 'cms-packet' })
    await client.deliveries.record({
      patientId: ada,
      reviewId,
      onDay: day('2026-11-23'),
      how: 'handed-over',
      givenTo: 'patient',
      note: null,
    })
    expect((await papers()).map(([name]) => name)).toEqual(['Testwell, Ben'])
  })

  it('follows the appointments of a day, and names those without a signed packet', async () => {
    const cleo = await addPatient(client, { last: 'Testwell', first: 'Cleo' })
    const ben = (await client.printBatch.offered({ on: null })).rows[1]?.patientId ?? ''
    for (const [patientId, time] of [
      [ada, '15:00'],
      [ben, '09:30'],
      [cleo, '11:00'],
    ] as const)
      await client.appointments.book({
        patientId,
        day: day('2026-11-24'),
        time,
        minutes: 30,
        mode: 'in-person',
        purpose: 'follow-up',
      })
    const offer = await client.printBatch.offered({ on: day('2026-11-24') })
    expect(offer.rows.map(({ time, patientName }) => [time, patientName])).toEqual([
      ['09:30', 'Testwell, Ben'],
      ['15:00', 'Testwell, Ada'],
    ])
    expect(offer.without).toEqual([{ time: '11:00', patientName: 'Testwell, Cleo' }])
    expect((await client.printBatch.offered({ on: day('2026-11-25') })).rows).toEqual([])
  })
})
