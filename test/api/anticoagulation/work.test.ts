// The clinic in today's work: due, overdue, missed, to sign.

import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { WorkKind } from '../../../src-main/contract/worklist.ts'
import { wholeWorkOf } from '../../helpers/house/whole-work.ts'
import type { TestApp } from '../../helpers/test-app.ts'
import { type Enrolled, enrolledStore, five, today } from './enrolled.ts'

let store: Enrolled
let test: TestApp
let client: Client

const rows = async (kind: WorkKind) => {
  const { rows: all, counts } = await wholeWorkOf(client)
  const found = all.filter((row) => row.kind === kind)
  expect(counts[kind]).toBe(found.length)
  return found
}
/** A visit of 2.5, which changes nothing. */
const visit = (nextTestOn: Day, nextTestAt: 'clinic' | 'laboratory') =>
  store.visit(2.5, five, { nextTestOn, nextTestAt })

beforeEach(async () => {
  store = await enrolledStore()
  ;({ client, test } = store)
})

describe('the clinic in today’s work', () => {
  it('shows a new enrolment as a visit that is due', async () => {
    expect(await rows('inr-due')).toMatchObject([
      { why: 'Visit due today · warfarin', opens: 'anticoagulation', isOverdue: false },
    ])
  })

  it.each([
    ['clinic', 1, 'Visit missed on 2026-11-22 · warfarin'],
    ['laboratory', 1, 'INR overdue since 2026-11-22 · warfarin'],
    ['clinic', 0, 'Visit due today · warfarin'],
    ['laboratory', 0, 'INR due today · warfarin'],
  ] as const)('says what was missed at the %s, %i days late', async (at, late, why) => {
    await client.anticoagulation.sign(visit(addDays(today, 7), at))
    const app = test.app as { today: () => string }
    app.today = () => addDays(today, 7)
    expect(await rows('inr-due')).toMatchObject([{ isOverdue: false }])
    app.today = () => addDays(today, 7 + late)
    const [row] = await rows('inr-due')
    expect(row?.why.replace(/\d{4}-\d\d-\d\d/, '2026-11-22')).toBe(why)
    expect(row?.isOverdue).toBe(late > 0)
  })

  it('leaves the list with a signed dose until the next test', async () => {
    await client.anticoagulation.sign(visit(addDays(today, 7), 'clinic'))
    expect(await rows('inr-due')).toEqual([])
    expect(await rows('dose-to-sign')).toEqual([])
  })

  it('waits for a signature once it is prepared, and is due no more', async () => {
    const { pin: _, ...prepared } = visit(addDays(today, 7), 'clinic')
    await client.anticoagulation.prepare(prepared)
    expect(await rows('inr-due')).toEqual([])
    expect(await rows('dose-to-sign')).toMatchObject([
      { lane: 'pharmacist', next: 'Look at the dose and sign it' },
    ])
  })

  it('forgets a course that has ended', async () => {
    await client.anticoagulation.end({ enrolmentId: store.enrolmentId, reason: 'Moved away' })
    expect(await rows('inr-due')).toEqual([])
  })
})
