// What payers ask for by a day on today's work: when a row comes, what it says, and what takes it away.

import { beforeEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const at = (today: string) => Object.assign(test.app, { today: () => day(today) })
const rows = async () =>
  (await client.worklist.today({})).rows.filter(({ kind }) => kind === 'payer-clock')
const refuse = () =>
  client.consents.add({
    patientId,
    kind: 'refusal',
    scope: 'services',
    givenBy: 'patient',
    method: 'verbal',
    code: 'no-time',
    onDay: day('2026-11-23'),
  })

describe('a case of a platform', () => {
  const open = (dueOn: Day) =>
    client.cases.save({
      patientId,
      case: {
        program: 'mirixa',
        caseNumber: 'INVENTED-7',
        title: 'Adherence to a statin',
        openedOn: day('2026-11-01'),
        dueOn,
        state: 'New',
      },
    })

  it.each([
    ['in 15 days is not asked for yet', '2026-12-08', []],
    ['in 14 days is', '2026-12-07', ['Mirixa · Adherence to a statin (INVENTED-7) · 14 days left']],
    [
      'yesterday is over',
      '2026-11-22',
      ['Mirixa · Adherence to a statin (INVENTED-7) · 1 day over'],
    ],
  ] as const)('due %s', async (_what, dueOn, expected) => {
    await open(day(dueOn))
    const found = await rows()
    expect(found.map(({ why }) => why)).toEqual(expected)
    expect(found.map(({ isOverdue }) => isOverdue)).toEqual(
      expected.map(() => dueOn < '2026-11-23'),
    )
  })

  it('that is declined is not asked for any more', async () => {
    const { id } = await open(day('2026-11-30'))
    expect(await rows()).toHaveLength(1)
    const [one] = (await client.enrollments.read({ patientId })).cases
    if (one === undefined) throw new Error('No case')
    const { id: _, revision, closedOn: __, ...fields } = one
    await client.cases.save({ patientId, id, revision, case: { ...fields, state: 'Declined' } })
    expect(await rows()).toEqual([])
  })
})

describe('the review after a discharge, of Wisconsin Medicaid', () => {
  const unasked = 'Initial CMR/A: 0 of 1 used in 12 months here; ask the payer'
  const discharged = async (value: string) => {
    await client.payerFacts.save({ patientId, fact: 'medicaid', value: 'WI' })
    await client.payerFacts.save({ patientId, fact: 'coordination', value: 'yes' })
    await client.payerFacts.save({ patientId, fact: 'discharge', value })
  }

  it.each([
    ['6 days ago is not asked for yet', '2026-11-17', []],
    ['7 days ago is', '2026-11-16', [`discharged on 2026-11-16 · 7 days left · ${unasked}`]],
    ['15 days ago is over', '2026-11-08', [`discharged on 2026-11-08 · 1 day over · ${unasked}`]],
    ['61 days ago is let be', '2026-09-23', []],
    ['of nobody is nothing', 'none', []],
  ])('who was discharged %s', async (_what, value, expected) => {
    await discharged(value)
    expect((await rows()).map(({ why }) => why.replace('WPQC / ForwardHealth MTM · ', ''))).toEqual(
      expected,
    )
  })

  it('is not asked for from somebody who refused', async () => {
    await discharged('2026-11-16')
    expect(await rows()).toHaveLength(1)
    await refuse()
    expect(await rows()).toEqual([])
  })
})

describe('the next contact after a review', () => {
  beforeEach(async () => {
    await client.enrollments.save({
      patientId,
      enrollment: { program: 'outcomes-mtm', standing: 'listed', learnedFrom: 'Invented list' },
    })
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
  })

  it('comes seven days before it is due, and goes with a follow-up', async () => {
    at('2026-12-15')
    expect(await rows()).toEqual([])
    at('2026-12-16')
    const found = await rows()
    expect(found).toMatchObject([
      {
        why: 'OutcomesMTM · Adherence check-in, 30 days after the consultation · 7 days left',
        dueOn: '2026-12-23',
        isOverdue: false,
      },
    ])
    const reviewId = found[0]?.id.split(':')[1] ?? ''
    await client.followUps.add({
      patientId,
      reviewId,
      heldOn: day('2026-12-16'),
      mode: 'phone',
      problems: [],
      note: 'Takes it every evening now',
    })
    expect(await rows()).toEqual([])
  })

  it('is asked for 60 days long', async () => {
    at('2027-02-21')
    expect((await rows()).map(({ why }) => why.split(' · ').at(-1))).toEqual(['60 days over'])
    at('2027-02-22')
    expect(await rows()).toEqual([])
  })

  it('is not asked for once the program no longer has the patient', async () => {
    at('2026-12-16')
    const [one] = (await client.enrollments.read({ patientId })).enrollments
    await client.enrollments.void({ patientId, id: one?.id ?? '', reason: 'Left the plan' })
    expect(await rows()).toEqual([])
  })
})
