// A program of the store's own: each criterion at its edge and without its fact, its limit, its price, its end.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { OwnProgramDefinition } from '../../src-main/contract/own-programs.ts'
import { limitStandings } from '../../src-main/programs/engine/limit-standing.ts'
import { termsOn } from '../../src-main/programs/engine/terms.ts'
import { nothingKnown } from '../../src-main/programs/known-facts.ts'
import { ownProgram } from '../../src-main/programs/own/own-program.ts'
import { aChart, type ChartBuilder, today } from '../helpers/a-chart.ts'

const id = 'own-1'
const definition = (over: Partial<OwnProgramDefinition> = {}): OwnProgramDefinition => ({
  ...{ name: 'Asthma check', isByList: false, leastAge: null, leastDrugs: null },
  conditions: [],
  services: [
    {
      ...{ id: 'check', title: 'Check', kind: 'CMR', code: 'OWN-1', feeCents: 2500 },
      needs: ['consent'],
      limit: { most: 2, window: 'calendar-year' },
    },
  ],
  endsOn: null,
  ...over,
})
const answer = (over: Partial<OwnProgramDefinition>, chart: ChartBuilder) => {
  const { answer: said, criteria } = ownProgram(id, definition(over)).eligible(chart.chart)
  return [said, ...criteria.flatMap(({ missing }) => missing)]
}

describe('Who qualifies for a program of the store', () => {
  test.each<[string, Partial<OwnProgramDefinition>, ChartBuilder, readonly string[]]>([
    ['on the birthday', { leastAge: 65 }, aChart().born('1961-11-23'), ['yes']],
    ['a day before it', { leastAge: 65 }, aChart().born('1961-11-24'), ['no']],
    ['of unknown age', { leastAge: 65 }, aChart(), ['cannot-tell', 'birthDate']],
    ['with the code', { conditions: ['J45'] }, aChart().has('Asthma', 'J45.40'), ['yes']],
    ['with another code', { conditions: ['J45'] }, aChart().has('COPD', 'J44.9'), ['no']],
    [
      'with a condition without a code',
      { conditions: ['J45'] },
      aChart().has('Asthma', null),
      ['cannot-tell', 'conditions'],
    ],
    [
      'without a list of conditions',
      { conditions: ['J45'] },
      aChart(),
      ['cannot-tell', 'conditions'],
    ],
    [
      'not on a list that nobody read',
      { isByList: true },
      aChart(),
      ['cannot-tell', 'payerListing'],
    ],
    ['after its end', { leastAge: 1, endsOn: today }, aChart().born('1961-11-23'), ['no']],
    [
      'on its last day',
      { leastAge: 1, endsOn: '2026-11-24' },
      aChart().born('1961-11-23'),
      ['yes'],
    ],
  ])('%s', (_, over, chart, expected) => {
    expect(answer(over, chart)).toEqual(expected)
  })

  test('whoever is on the list', () => {
    const listings = { [id]: { isListed: true, from: null, until: null } }
    const { eligible } = ownProgram(id, definition({ isByList: true }))
    expect(eligible(aChart().chart, { ...nothingKnown, listings }).answer).toBe('yes')
  })
})

test('its code, fee and limit are terms like those of every program', () => {
  const program = ownProgram(id, definition())
  const own = [
    { key: 'fee check', value: 3000, from: day('2026-01-01'), until: null, note: 'New price' },
  ]
  const values = (on: string, store = own) =>
    Object.fromEntries(
      [...termsOn(program.terms, store, day(on))].map(([key, t]) => [key, t.value]),
    )
  expect(values('2025-12-31')).toEqual({
    'code check': 'OWN-1',
    'fee check': 2500,
    'limit check': 2,
  })
  expect(values('2026-01-01')).toMatchObject({ 'fee check': 3000 })
  const uses = ['2026-02-01', '2026-11-23'].map((on) => ({
    ...{ program: id, service: 'check', memberId: 'p1', drug: null, on: day(on) },
  }))
  const [limit] = limitStandings(
    program,
    'p1',
    today,
    { uses, isWhole: false },
    termsOn(program.terms, [], today),
  )
  expect(limit?.words).toBe('2 of 2 used in a calendar year; next from 2027-01-01')
})

test('a service after the end is refused with the reason', () => {
  const [service] = ownProgram(id, definition({ endsOn: '2026-06-01' })).services
  expect(service?.ended).toEqual({
    on: '2026-06-01',
    why: 'The program ended before 2026-06-01.',
  })
})
