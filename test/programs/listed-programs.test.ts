// The programs whose own list decides: on it, not on it, not looked up, and the edges of its days.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { programs } from '../../src-main/programs/index.ts'
import { type Listing, nothingKnown } from '../../src-main/programs/known-facts.ts'
import { aChart } from '../helpers/a-chart.ts'

const listed = programs.filter((program) => program.needs.includes('payerListing'))

test('are the networks, the platforms and payers by time', () => {
  expect(listed.map((program) => program.id)).toEqual([
    'outcomes-mtm',
    'mirixa',
    'pdhi-conxus',
    'assurance',
    'pharmmd',
    'cpt-billing',
  ])
})

describe.each(listed.map((program) => [program.id, program] as const))('%s', (id, program) => {
  const judged = (listing: Partial<Listing> | null, chart = aChart().chart) => {
    const listings =
      listing === null ? {} : { [id]: { isListed: true, from: null, until: null, ...listing } }
    const { answer, criteria } = program.eligible(chart, { ...nothingKnown, listings })
    return [answer, criteria.at(-1)?.because, criteria.at(-1)?.missing]
  }

  test.each<[string, Partial<Listing> | null, readonly unknown[]]>([
    [
      'not looked up',
      null,
      ['cannot-tell', 'Nobody recorded what the list says', ['payerListing']],
    ],
    ['on the list', {}, ['yes', 'On the list', []]],
    ['not on the list', { isListed: false }, ['no', 'Not on the list', []]],
    ['from today', { from: day('2026-11-23') }, ['yes', 'On the list', []]],
    ['from tomorrow', { from: day('2026-11-24') }, ['no', 'On the list from 2026-11-24 on', []]],
    ['until today', { until: day('2026-11-23') }, ['yes', 'On the list until 2026-11-23', []]],
    [
      'until yesterday',
      { until: day('2026-11-22') },
      ['no', 'Was on the list until 2026-11-22', []],
    ],
  ])('%s', (_, listing, expected) => {
    expect(judged(listing)).toEqual(expected)
  })

  test('pays for nobody who died', () => {
    const died = aChart().person({ diedOn: day('2026-11-01') }).chart
    expect(judged({}, died)[0]).toBe('no')
  })

  test('is not decided by the list of another program', () => {
    const other = { other: { isListed: true, from: null, until: null } }
    const { answer } = program.eligible(aChart().chart, { ...nothingKnown, listings: other })
    expect(answer).toBe('cannot-tell')
  })
})
