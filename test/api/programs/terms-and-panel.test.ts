// The store's own terms: dated, taken back, restored; and the panel that they and the charts decide.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const write = (value: number | string | null, from = '2026-01-01', key = 'fee cmr') =>
  client.programTerms.save({
    program: 'outcomes-mtm',
    key,
    value,
    from: day(from),
    note: 'Invented contract, page 4',
  })
const term = async (key = 'fee cmr', program = 'outcomes-mtm') =>
  (await client.programTerms.list({}))
    .find((one) => one.program === program)
    ?.terms.find((one) => one.key === key)
const rowOf = async (program: string) =>
  (await client.programs.panel({})).programs.find((one) => one.program === program)

describe('a term that the store writes', () => {
  it('is blank and unverified until then, and then wins with its note', async () => {
    expect(await term()).toMatchObject({ value: null, isOwn: false, isVerified: false })
    await write(5000)
    expect(await term()).toMatchObject({
      value: 5000,
      from: '2026-01-01',
      isOwn: true,
      isVerified: true,
      source: 'Invented contract, page 4',
    })
  })

  it('holds from its first day on, not before', async () => {
    await write(5000, '2026-11-24')
    expect((await term())?.value).toBeNull()
    await write(4000, '2026-11-23')
    expect((await term())?.value).toBe(4000)
  })

  it('of the same first day takes the place of the earlier one, which is restored from the history', async () => {
    const first = await write(5000)
    await write(6000)
    expect(await term()).toMatchObject({
      value: 6000,
      history: [
        { value: 6000, takenBack: null },
        { value: 5000, takenBack: { reason: 'Written anew' } },
      ],
    })
    await client.programTerms.restore({ id: first.id })
    const restored = await term()
    expect(restored?.value).toBe(5000)
    expect(restored?.history.map((one) => [one.value, one.takenBack === null])).toEqual([
      [5000, true],
      [6000, false],
      [5000, false],
    ])
    await failure(client.programTerms.restore({ id: restored?.history[0]?.id ?? '' }), 'conflict')
  })

  it('is taken back with a reason, and the shipped one holds again', async () => {
    const { id } = await client.programTerms.save({
      program: 'iowa-pcm',
      key: 'least drugs',
      value: 5,
      from: day('2026-01-01'),
      note: 'Invented manual',
    })
    expect((await term('least drugs', 'iowa-pcm'))?.value).toBe(5)
    await client.programTerms.void({ id, reason: 'Of another manual' })
    expect(await term('least drugs', 'iowa-pcm')).toMatchObject({ value: 4, isOwn: false })
  })

  it.each([
    ['a code where a number belongs', 'fee cmr', 'W1'],
    ['half a cent', 'fee cmr', 10.5],
    ['a number where a code belongs', 'code cmr', 5],
  ])('refuses %s', async (_, key, value) => {
    await failure(write(value, '2026-01-01', key), 'invalid-input')
  })

  it('is refused under a name that no program has', async () => {
    await failure(write(1, '2026-01-01', 'fee of nothing'), 'not-found')
  })
})

describe('the panel', () => {
  it('counts everybody for every program, with what is missing most', async () => {
    const panel = await client.programs.panel({})
    expect(panel).toMatchObject({ patients: 1, stale: 0 })
    for (const row of panel.programs)
      expect([row.program, row.yes + row.no + row.cannotTell]).toEqual([row.program, 1])
    expect(await rowOf('mirixa')).toMatchObject({
      cannotTell: 1,
      waitsFor: [{ fact: 'payerListing', patients: 1, alone: 1 }],
    })
    const pcm = await rowOf('iowa-pcm')
    expect(pcm?.waitsFor.map(({ fact, alone }) => [fact, alone])).toEqual([
      ['conditions', 0],
      ['longTermCare', 0],
      ['medicaid', 0],
      ['medications', 0],
    ])
  })

  it('opens the people of an answer and of a missing fact', async () => {
    const people = await client.programs.people({
      program: 'iowa-pcm',
      answer: 'cannot-tell',
      fact: 'medicaid',
    })
    expect(people).toMatchObject({ count: 1, people: [{ patientId, last: 'Testwell' }] })
    const others = { program: 'iowa-pcm', answer: 'cannot-tell', fact: 'discharge' } as const
    expect((await client.programs.people(others)).count).toBe(0)
    expect((await client.programs.people({ program: 'iowa-pcm', answer: 'yes' })).count).toBe(0)
  })

  it('is worked out again after a change of terms, in the background', async () => {
    const dischargeDays = (value: number) =>
      client.programTerms.save({
        program: 'wpqc',
        key: 'discharge days',
        value,
        from: day('2026-01-01'),
        note: 'Invented manual',
      })
    await client.payerFacts.save({ patientId, fact: 'medicaid', value: 'WI' })
    await client.payerFacts.save({ patientId, fact: 'discharge', value: '2026-11-03' })
    expect((await rowOf('wpqc'))?.yes).toBe(0)
    await dischargeDays(20)
    await expect.poll(async () => (await client.programs.panel({})).stale).toBe(0)
    expect((await rowOf('wpqc'))?.yes).toBe(1)
    await dischargeDays(19)
    await expect.poll(async () => (await rowOf('wpqc'))?.yes).toBe(0)
  })

  it('works out everybody when asked', async () => {
    // As a newer Pestle would leave it: an answer that nobody would give today.
    await test.app.chartFile
      .db()
      .updateTable('eligibilities')
      .set({ answer: 'yes', missing: '' })
      .where('program', '=', 'mirixa')
      .execute()
    expect((await rowOf('mirixa'))?.yes).toBe(1)
    await client.programs.recompute({})
    await expect.poll(async () => (await rowOf('mirixa'))?.yes).toBe(0)
  })
})
