// Opting out of a program and declining a review: who is still offered one, what the chart says, how it is taken back.

import { beforeEach, describe, expect, it } from 'vitest'
import { refreshEligibility } from '../../src-main/api/eligibility.ts'
import { optOutViews } from '../../src-main/api/opt-outs.ts'
import { todaysWork } from '../../src-main/api/worklist/todays-work.ts'
import { type Day, day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import type { OptOutKind } from '../../src-main/contract/programs.ts'
import { addPatient, failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

/** A patient whom Part D offers a review, by the drug management program. */
beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await client.coverage.set({ patientId, coverage: { plan: 'Sample Part D', isPartD: true } })
  const { patient } = await client.patients.chart({ patientId })
  await client.patients.change({
    patientId,
    revision: patient.revision,
    patient: {
      last: 'Testwell',
      first: 'Ada',
      birthDate: patient.birthDate,
      isAtRiskBeneficiary: true,
    },
  })
})

const add = (kind: OptOutKind, onDay = day('2026-11-20')) =>
  client.optOuts.add({
    patientId,
    program: 'medicare-part-d',
    kind,
    reason: 'Sees a pharmacist elsewhere',
    onDay,
  })
const optOuts = async () => (await client.patients.chart({ patientId })).optOuts
/** Eligibility is worked out on that day first: an older answer is not offered. */
const isOffered = async (on: Day) => {
  await refreshEligibility(test.app.chartFile.db(), [patientId], on)
  const { rows, counts } = await todaysWork(test.app.chartFile.reader(), on)
  const isListed = rows.some((row) => row.kind === 'eligible' && row.patientId === patientId)
  expect(counts.eligible).toBe(isListed ? 1 : 0)
  return isListed
}

describe('who is offered a review', () => {
  it.each<[OptOutKind, Day, { thisYear: boolean; nextYear: boolean }]>([
    ['program-permanent', day('2026-11-20'), { thisYear: false, nextYear: false }],
    ['program-permanent', day('2019-03-01'), { thisYear: false, nextYear: false }],
    ['program-this-year', day('2026-01-01'), { thisYear: false, nextYear: true }],
    ['program-this-year', day('2025-12-31'), { thisYear: true, nextYear: true }],
    ['declined-this-service', day('2026-11-23'), { thisYear: false, nextYear: true }],
    ['declined-this-service', day('2025-12-31'), { thisYear: true, nextYear: true }],
  ])('%s of %s', async (kind, onDay, { thisYear, nextYear }) => {
    expect(await isOffered(day('2026-11-23'))).toBe(true)
    await add(kind, onDay)
    expect(await isOffered(day('2026-12-31'))).toBe(thisYear)
    expect(await isOffered(day('2027-01-01'))).toBe(nextYear)
  })

  it('nobody else is left out', async () => {
    const other = await addPatient(client, { last: 'Otherly', first: 'Bea' })
    await client.optOuts.add({
      patientId: other,
      program: 'medicare-part-d',
      kind: 'program-permanent',
      reason: 'Asked to be left alone',
      onDay: day('2026-11-20'),
    })
    expect(await isOffered(day('2026-11-23'))).toBe(true)
  })
})

describe('the chart', () => {
  it('shows what was declined, by whom it was written, and that the answer of the program stays', async () => {
    await add('declined-this-service')
    const chart = await client.patients.chart({ patientId })
    expect(chart.optOuts).toMatchObject([
      {
        program: 'medicare-part-d',
        kind: 'declined-this-service',
        reason: 'Sees a pharmacist elsewhere',
        onDay: '2026-11-20',
        by: 'Owen Ownerley',
        isStanding: true,
      },
    ])
    expect(chart.eligibility[0]?.answer).toBe('yes')
  })

  it('keeps showing what a new year has ended', async () => {
    await add('program-this-year')
    await add('program-permanent', day('2026-11-21'))
    const later = await optOutViews(test.app.chartFile.reader(), patientId, day('2027-01-01'))
    expect(later.map((one) => [one.kind, one.isStanding])).toEqual([
      ['program-permanent', true],
      ['program-this-year', false],
    ])
  })

  it('takes one back with a reason, offers the review again, and keeps the history', async () => {
    const { id } = await add('program-permanent')
    expect(await isOffered(day('2026-11-23'))).toBe(false)
    await client.optOuts.void({ patientId, id, reason: 'Wants it again' })
    expect(await optOuts()).toEqual([])
    expect(await isOffered(day('2026-11-23'))).toBe(true)
    const life = await client.history.read({ patientId, table: 'opt_outs', id })
    expect(life.map((one) => [one.action, one.by])).toEqual([
      ['insert', 'Owen Ownerley'],
      ['void', 'Owen Ownerley'],
    ])
    expect((await trail(client, 2)).map((row) => row.action)).toEqual([
      'void-opt-out',
      'add-opt-out',
    ])
    await failure(client.optOuts.void({ patientId, id, reason: 'Once more' }), 'conflict')
  })
})

describe('what is refused', () => {
  it('the same one twice, but not another kind beside it', async () => {
    await add('declined-this-service')
    await failure(add('declined-this-service', day('2026-11-21')), 'conflict')
    await add('program-this-year')
    expect((await optOuts()).map((one) => one.kind).toSorted()).toEqual([
      'declined-this-service',
      'program-this-year',
    ])
  })

  it('a day that is not here yet, a program that does not exist, and no reason', async () => {
    const whole = {
      patientId,
      program: 'medicare-part-d',
      kind: 'program-this-year',
      reason: 'Asked',
      onDay: day('2026-11-23'),
    } as const
    const refused = async (change: object) =>
      Object.keys(
        (await failure(client.optOuts.add({ ...whole, ...change }), 'invalid-input')).fields ?? {},
      )
    expect(await refused({ onDay: day('2026-11-24') })).toEqual(['onDay'])
    expect(await refused({ program: 'no-such-program' })).toEqual(['program'])
    expect(await refused({ reason: ' ' })).toEqual(['reason'])
    expect(await optOuts()).toEqual([])
  })

  it("another patient's entry", async () => {
    const { id } = await add('program-permanent')
    const other = await addPatient(client, { last: 'Otherly', first: 'Bea' })
    await failure(client.optOuts.void({ patientId: other, id, reason: 'Wrong chart' }), 'not-found')
    expect(await optOuts()).toHaveLength(1)
  })
})
