// The clinic in today's work: due, overdue, missed, to sign.

import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { WorkKind } from '../../../src-main/contract/worklist.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

const today = day('2026-11-23')
let test: TestApp
let client: Client
let enrolmentId: string

const rows = async (kind: WorkKind) => {
  const { rows: all, counts } = await client.worklist.today({})
  const found = all.filter((row) => row.kind === kind)
  expect(counts[kind]).toBe(found.length)
  return found
}
const answered = { missedDoses: false, bleeding: false, clotSigns: false }
const visit = (nextTestOn: ReturnType<typeof day>, nextTestAt: 'clinic' | 'laboratory') => ({
  enrolmentId,
  answers: answered,
  inr: { value: 2.5, on: today, method: 'point-of-care' as const },
  decision: 'accepted' as const,
  weekMg: [5, 5, 5, 5, 5, 5, 5],
  nextTestOn,
  nextTestAt,
})

beforeEach(async () => {
  test = testApp()
  client = test.client
  const { patientId, prescriberId } = await openStoreWithAda(test)
  enrolmentId = (
    await client.anticoagulation.enrol({
      patientId,
      kind: 'warfarin',
      indication: 'atrial-fibrillation',
      goal: [2, 3],
      startedOn: day('2025-03-01'),
      duration: 'indefinite',
      stopOn: null,
      nomogram: 'rely-2012',
      tablets: [5],
      areHalvesAllowed: false,
      weekMg: [5, 5, 5, 5, 5, 5, 5],
      clinicDays: [],
      prescriberId,
    })
  ).id
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
    await client.anticoagulation.sign({ ...visit(addDays(today, 7), at), pin: ownerPin })
    const app = test.app as { today: () => string }
    app.today = () => addDays(today, 7)
    expect(await rows('inr-due')).toMatchObject([{ isOverdue: false }])
    app.today = () => addDays(today, 7 + late)
    const [row] = await rows('inr-due')
    expect(row?.why.replace(/\d{4}-\d\d-\d\d/, '2026-11-22')).toBe(why)
    expect(row?.isOverdue).toBe(late > 0)
  })

  it('leaves the list with a signed dose until the next test', async () => {
    await client.anticoagulation.sign({ ...visit(addDays(today, 7), 'clinic'), pin: ownerPin })
    expect(await rows('inr-due')).toEqual([])
    expect(await rows('dose-to-sign')).toEqual([])
  })

  it('waits for a signature once it is prepared, and is due no more', async () => {
    await client.anticoagulation.prepare(visit(addDays(today, 7), 'clinic'))
    expect(await rows('inr-due')).toEqual([])
    expect(await rows('dose-to-sign')).toMatchObject([
      { lane: 'pharmacist', next: 'Look at the dose and sign it' },
    ])
  })

  it('forgets a course that has ended', async () => {
    await client.anticoagulation.end({ enrolmentId, reason: 'Moved away' })
    expect(await rows('inr-due')).toEqual([])
  })
})
