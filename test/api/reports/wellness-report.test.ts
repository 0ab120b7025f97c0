// The group report of the wellness program: nothing in it points at one person.

import { describe, expect, it } from 'vitest'
import {
  participation,
  sizes,
  type WellnessMember,
} from '../../../src-main/api/reports/wellness-figures.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { openStore, testApp } from '../../helpers/test-app.ts'
import { importFile } from '../../helpers/upload.ts'

const people = (count: number, more: Partial<WellnessMember> = {}): readonly WellnessMember[] =>
  Array.from({ length: count }, () => ({
    group: 'ACME',
    isAnswered: false,
    isMeasured: false,
    ...more,
  }))

describe('who took part', () => {
  it('is shown whole when every number is large enough', () => {
    const { cells, total } = participation(
      [...people(5, { isAnswered: true, isMeasured: true }), ...people(6)],
      5,
    )
    expect(cells.map(({ count }) => count)).toEqual([5, 0, 0, 6])
    expect(total).toBe(11)
  })

  it('holds back four of five, and with it the next, from which it would follow', () => {
    const { cells } = participation(
      [...people(4, { isAnswered: true }), ...people(7, { isMeasured: true }), ...people(9)],
      5,
    )
    expect(cells.map(({ count }) => count)).toEqual([0, null, null, 9])
  })

  it('of fewer people than the smallest group is nothing at all', () => {
    expect(participation(people(4), 5).total).toBeNull()
  })
})

it('a small group hides with the next smallest, so that the sum does not give it away', () => {
  const { cells } = sizes(
    [...people(3, { group: 'Small' }), ...people(8, { group: 'Middle' }), ...people(20)],
    5,
  )
  expect(cells).toEqual([
    { label: 'ACME', count: 20 },
    { label: 'Middle', count: null },
    { label: 'Small', count: null },
  ])
})

async function report(client: Client) {
  const view = await client.reports.open({ report: 'wellness' })
  if (view === null) throw new Error('The report was stopped')
  return view
}

describe('from a real chart', () => {
  const file = (count: number) =>
    [
      'Last Name,First Name,DOB,Member ID,Group ID',
      ...Array.from({ length: count }, (_, i) => {
        const letter = String.fromCharCode(65 + i)
        return `Testwell${letter},Ada,05/02/1948,W-${i},ACME`
      }),
      '',
    ].join('\n')

  it('a group of nine is held back while ten is the smallest, and shown when the store says nine', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    expect((await report(client)).tables[0]?.rows).toEqual([])
    await importFile(client, file(9), { format: 'eligibility-csv' })
    const before = await report(client)
    expect(before.figures[0]?.value).toBe('held back')
    expect(before.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['ACME', 'held back', 'held back', 'held back', 'held back', 'held back'],
    ])
    await client.programTerms.save({
      program: 'pdhi-conxus',
      key: 'smallest group',
      value: 9,
      from: day('2026-01-01'),
      note: 'Agreement with the employer',
    })
    const after = await report(client)
    expect(after.figures[0]?.value).toBe('9')
    expect(after.tables[0]?.rows.map(({ cells }) => cells)).toEqual([['ACME', 9, 0, 0, 0, 9]])
  })

  it('a sum over all groups is held back where it would fill a gap of one group', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    await importFile(client, `${file(12)}Placeholder,Bea,01/02/1970,W-90,OTHER\n`, {
      format: 'eligibility-csv',
    })
    const view = await report(client)
    // Twelve and one: the sizes of both are held back, and so is everything that adds them up.
    expect(view.figures.slice(0, 4).map(({ value }) => value)).toEqual([
      '13',
      'held back',
      'held back',
      'held back',
    ])
    expect(view.tables[0]?.rows.flatMap(({ cells }) => cells.slice(1))).toEqual(
      Array.from({ length: 10 }, () => 'held back'),
    )
  })

  it('a smallest group of one is no answer: the report asks for the term', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    await client.programTerms.save({
      program: 'pdhi-conxus',
      key: 'smallest group',
      value: 1,
      from: day('2026-01-01'),
      note: 'Written by mistake',
    })
    const view = await report(client)
    expect(view.figures).toMatchObject([{ value: 'cannot tell' }])
    expect(view.tables).toEqual([])
  })
})
