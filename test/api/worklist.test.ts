// Kinds of today's work, each with what makes a row come and go; filters by owner and lane; the printed list.

import { beforeEach, describe, expect, it } from 'vitest'
import { workQueries } from '../../src-main/api/worklist/index.ts'
import { stepOf } from '../../src-main/api/worklist/letters.ts'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { type WorkKind, workKinds } from '../../src-main/contract/worklist.ts'
import { dayListPages } from '../../src-main/documents/day-list.ts'
import { openStoreWithAda } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let ownerId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, ownerId } = await openStoreWithAda(test))
})

const at = (today: string) => Object.assign(test.app, { today: () => day(today) })
const rows = async (kind: WorkKind) =>
  (await client.worklist.today({})).rows.filter((row) => row.kind === kind)

it('has one query for each kind, in the order of the contract', () => {
  expect(workQueries.map((query) => query.kind)).toEqual(workKinds)
})

describe('rows', () => {
  it('an offer waits for its next attempt, not on the day of one', async () => {
    const { id } = await client.offers.add({ patientId, program: 'store', kind: 'CMR' })
    expect(await rows('offer')).toMatchObject([
      { why: 'CMR offered on 2026-11-23 · no attempt counts yet', opens: 'chart' },
    ])
    await client.contacts.add({
      patientId,
      offerId: id,
      purpose: 'offer',
      channel: 'phone',
      outcome: 'voicemail',
    })
    expect(await rows('offer')).toEqual([])
    at('2026-11-24')
    expect(await rows('offer')).toMatchObject([
      {
        why: 'CMR offered on 2026-11-23 · tried on 1 of 3 days · last: voicemail, 2026-11-23',
      },
    ])
  })

  it('an appointment stays until it is over', async () => {
    const { id } = await client.appointments.book({
      patientId,
      day: day('2026-11-23'),
      time: '14:00',
      minutes: 30,
      mode: 'phone',
      purpose: 'CMR',
      ownerId,
    })
    expect(await rows('appointment')).toMatchObject([
      { id, why: '14:00, phone · CMR', ownerId, opens: 'appointment' },
    ])
    await client.appointments.setStatus({ id, status: 'arrived' })
    expect(await rows('appointment')).toMatchObject([{ opens: 'chart', part: 'reviews' }])
    await client.appointments.setStatus({ id, status: 'missed' })
    expect(await rows('appointment')).toEqual([])
  })

  it('a task due in a week is there, one due later is not', async () => {
    const add = (dueOn: string) =>
      client.tasks.add({ patientId, kind: 'chase', text: dueOn, dueOn: day(dueOn) })
    await add('2026-11-30')
    await add('2026-12-01')
    await client.tasks.add({ kind: 'other', text: 'Order paper' })
    expect(await rows('task')).toMatchObject([
      { why: '2026-11-30', patientName: 'Testwell, Ada' },
      { why: 'Order paper', patientName: 'The store', opens: 'nothing' },
    ])
  })

  it('a consult opens its question, not only the chart', async () => {
    const { id } = await client.consults.start({
      patientId,
      requester: 'The daughter',
      question: 'May she take melatonin?',
    })
    expect(await rows('consult')).toMatchObject([
      { opens: 'chart', part: 'consults', entryId: id, patientId },
    ])
  })

  it('a problem older than 30 days comes without a next action, and opens the follow-up', async () => {
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    const { problems } = await client.reviews.addProblem({
      reviewId,
      title: 'Dizzy in the morning',
      pqa: 'safety',
      dtp: 'adverse-drug-reaction',
      cause: 'Undesirable effect',
      severity: 'moderate',
    })
    const problemId = problems[0]?.id ?? ''
    at('2026-12-23')
    expect(await rows('problem')).toEqual([])
    at('2026-12-24')
    const why = 'Dizzy in the morning · open for 31 days · no next action'
    expect(await rows('problem')).toMatchObject([
      {
        opens: 'review',
        part: 'follow-up',
        entryId: problemId,
        reviewId,
        why: `${why} · 29 of 60 days left to resolve it`,
      },
    ])
    const nextActionOn = day('2027-01-22')
    await client.problems.change({ patientId, problemId, priority: null, nextActionOn })
    expect(await rows('problem')).toEqual([])
    at('2027-01-23')
    expect((await rows('problem'))[0]?.why).toBe(
      'Dizzy in the morning · open for 61 days · its next action was planned for 2027-01-22 · past the 60 days in which a resolution counts',
    )
    const resolved = { status: 'resolved', onDay: day('2027-01-23') } as const
    await client.problems.addEvent({ patientId, problemId, ...resolved })
    expect(await rows('problem')).toEqual([])
  })

  it('the follow-up of a signed review opens at its last step', async () => {
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    at('2026-12-21')
    const found = await rows('follow-up')
    expect(found.length).toBeGreaterThan(0)
    expect(found).toMatchObject(found.map(() => ({ opens: 'review', part: 'follow-up', reviewId })))
  })

  it('a targeted review is due on the 91st day after the last review', async () => {
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    at('2027-02-21')
    expect(await rows('tmr-due')).toEqual([])
    at('2027-02-22')
    expect(await rows('tmr-due')).toMatchObject([
      { why: 'The last review was a CMR on 2026-11-23, 91 days ago', dueOn: '2027-02-21' },
    ])
    const { id } = await client.consents.add({
      patientId,
      kind: 'refusal',
      scope: 'services',
      givenBy: 'patient',
      method: 'phone',
      code: 'no-time',
      onDay: day('2027-02-22'),
    })
    expect(await rows('tmr-due')).toEqual([])
    await client.consents.void({ patientId, id, reason: 'Changed her mind' })
    expect(await rows('tmr-due')).toHaveLength(1)
    await client.offers.add({ patientId, program: 'store', kind: 'TMR' })
    expect(await rows('tmr-due')).toEqual([])
  })
})

describe('a letter without a reply', () => {
  const sent = '2026-11-02T15:00:00.000Z'
  it.each([
    ['not sent', null, null, '2026-11-02', 'not sent yet'],
    ['two days', sent, null, '2026-11-04', null],
    ['three days', sent, null, '2026-11-05', 'no reply for 3 days: the 3-day step'],
    ['six days', sent, null, '2026-11-08', 'no reply for 6 days: the 3-day step'],
    ['six days, rung on the third', sent, '2026-11-05', '2026-11-08', null],
    [
      'seven days, rung on the third',
      sent,
      '2026-11-05',
      '2026-11-09',
      'no reply for 7 days: the 7-day step',
    ],
    ['fourteen days', sent, '2026-11-10', '2026-11-16', 'no reply for 14 days: the 14-day step'],
    ['fourteen days, rung that day', sent, '2026-11-16', '2026-11-30', null],
  ])('%s', (_, sentAt, lastEvent, today, why) => {
    expect(stepOf(sentAt, lastEvent, null, day(today))?.why ?? null).toBe(why)
  })
})

describe('filters', () => {
  beforeEach(async () => {
    await client.offers.add({ patientId, program: 'store', kind: 'CMR', ownerId })
    await client.tasks.add({ patientId, kind: 'follow-up', text: 'Call', dueOn: day('2026-11-23') })
  })
  const kinds = async (filter: 'all' | 'mine' | 'technician' | 'pharmacist') =>
    (await client.worklist.today({ filter })).rows.map((row) => row.kind)

  it.each([
    ['all', ['follow-up', 'offer']],
    ['mine', ['offer']],
    ['technician', ['offer']],
    ['pharmacist', ['follow-up']],
  ] as const)('%s', async (filter, expected) => {
    expect(await kinds(filter)).toEqual(expected)
  })
})

describe('the printed list', () => {
  it('holds names and days, marked as confidential, and no reason', async () => {
    await client.tasks.add({
      patientId,
      kind: 'chase',
      text: 'Ask for the INR',
      dueOn: day('2026-11-23'),
    })
    let printed = ''
    Object.assign(test.app.shell, {
      print: async (title: string, bytes: Uint8Array) => {
        printed = `${title} ${bytes.length > 1000}`
        return { state: 'printed', message: 'Printed.' }
      },
    })
    expect(await client.worklist.print({})).toEqual({ message: 'Printed.' })
    expect(printed).toBe('Work of 2026-11-23 true')
  })

  it('says on every page that it is confidential, and how many it leaves out', () => {
    const [page] = dayListPages({
      on: day('2026-11-23'),
      pharmacyName: 'Testwell Pharmacy',
      printedBy: 'Tess Techworth',
      printedAt: '15:04',
      groups: [
        {
          title: 'Tasks',
          count: 3,
          rows: [
            { name: 'Testwell, Ada', birthDate: day('1948-05-02'), owner: null, dueOn: null },
            { name: 'Late, Lou', birthDate: null, owner: null, dueOn: day('2026-11-22') },
          ],
        },
      ],
    })
    expect(JSON.stringify(page?.header(1, 1))).toContain('Confidential')
    expect(JSON.stringify(page?.footer(1, 2))).toContain('Page 1 of 2')
    expect(JSON.stringify(page?.content)).toContain('and 1 more on screen')
    expect(JSON.stringify(page?.content)).toContain('05/02/1948')
    expect(JSON.stringify(page?.content)).toContain('11/22/2026 overdue')
    expect(JSON.stringify(page?.content)).toContain('not recorded')
  })
})
