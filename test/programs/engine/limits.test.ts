// Limits at the edges of their windows, and why.

import { describe, expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  judgeLimit,
  type Limit,
  type ServiceUse,
  type UseHistory,
} from '../../../src-main/programs/engine/limits.ts'
import { termsOn } from '../../../src-main/programs/engine/terms.ts'
import { addMonths, countsOn, type Window } from '../../../src-main/programs/engine/windows.ts'
import type { TermRow } from '../../../src-main/reference/programs/term-row.ts'

const on = day('2026-11-23')

describe('Months are added', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i: %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected)
  })
})

describe('A service counts', () => {
  const year: Window = { kind: 'rolling-months', months: 12 }
  const days: Window = { kind: 'rolling-days', days: 365 }
  const calendar: Window = { kind: 'calendar-year' }
  test.each([
    ['on the same day of the year before no longer', year, '2025-11-23', false],
    ['one day later still', year, '2025-11-24', true],
    ['on the day itself', year, '2026-11-23', true],
    ['not when it is later', year, '2026-11-24', false],
    ['365 days ago no longer', days, '2025-11-23', false],
    ['364 days ago still', days, '2025-11-24', true],
    ['of the last day of the year before no longer', calendar, '2025-12-31', false],
    ['of the first day of the year still', calendar, '2026-01-01', true],
    ['ever', { kind: 'ever' } as const, '2000-01-01', true],
  ])('%s', (_, window, used, counts) => {
    expect(countsOn(window, day(used), on)).toBe(counts)
  })
})

const row = (value: number | null): TermRow => ({
  key: 'limit visit',
  title: 'Visits',
  unit: 'count',
  value,
  from: null,
  until: null,
  source: 'cpt-mtm',
  basis: value === null ? 'blank' : 'recalled',
})
const terms = (most: number | null) => termsOn([row(most)], [], on)
const limit = (facts: Partial<Limit> = {}): Limit => ({
  id: 'visits',
  title: 'Visits',
  services: ['visit', 'call'],
  per: 'member',
  window: { kind: 'rolling-months', months: 12 },
  term: 'limit visit',
  countsEveryPharmacy: false,
  ...facts,
})
const use = (date: string, facts: Partial<ServiceUse> = {}): ServiceUse => ({
  program: 'payer',
  service: 'visit',
  memberId: 'm1',
  drug: null,
  on: day(date),
  ...facts,
})
const asked = { program: 'payer', service: 'visit', memberId: 'm1', drug: null, on }
const whole = (...uses: readonly ServiceUse[]): UseHistory => ({ uses, isWhole: true })

describe('A limit of two in twelve months', () => {
  test.each([
    ['with none given', whole(), 'within', 0, null],
    ['with one given', whole(use('2026-05-01')), 'within', 1, null],
    ['with two given', whole(use('2026-05-01'), use('2026-01-10')), 'reached', 2, '2027-01-10'],
    [
      'with two given of which one is a year old today',
      whole(use('2026-05-01'), use('2025-11-23')),
      'within',
      1,
      null,
    ],
    [
      'with two given of which one is a year old tomorrow',
      whole(use('2026-05-01'), use('2025-11-24')),
      'reached',
      2,
      '2026-11-24',
    ],
    [
      'with three given',
      whole(use('2026-05-01'), use('2026-01-10'), use('2026-06-01')),
      'reached',
      3,
      '2027-05-01',
    ],
    [
      'with two given of services that count together',
      whole(use('2026-05-01', { service: 'call' }), use('2026-05-02')),
      'reached',
      2,
      '2027-05-01',
    ],
    [
      'with two of another member, program or service',
      whole(
        use('2026-05-01', { memberId: 'm2' }),
        use('2026-05-01', { program: 'other' }),
        use('2026-05-01', { service: 'letter' }),
      ),
      'within',
      0,
      null,
    ],
  ])('%s', (_, history, answer, used, nextOn) => {
    const judged = judgeLimit(limit(), asked, history, terms(2))
    expect(judged).toMatchObject({ answer, used, nextOn, most: 2 })
  })

  test('says why', () => {
    const judged = judgeLimit(limit(), asked, whole(use('2026-05-01'), use('2026-01-10')), terms(2))
    expect(judged?.because).toBe('Visits: 2 in 12 months; 2 given')
  })

  test('is not about another service', () => {
    expect(judgeLimit(limit(), { ...asked, service: 'letter' }, whole(), terms(2))).toBeNull()
  })
})

describe('A limit cannot be told', () => {
  const ofDrug = limit({ per: 'drug', countsEveryPharmacy: false })
  const everywhere = limit({ countsEveryPharmacy: true })
  const here = (...uses: readonly ServiceUse[]): UseHistory => ({ uses, isWhole: false })
  test.each([
    ['without a term', limit(), asked, whole(), null, 'No term says how many: Visits'],
    [
      'when other pharmacies count and nobody asked',
      everywhere,
      asked,
      here(use('2026-05-01')),
      2,
      'Visits: 2 in 12 months; 1 given here, and the payer counts every pharmacy: ask it',
    ],
    [
      'for a drug that is not named',
      ofDrug,
      asked,
      whole(),
      1,
      'Visits: 1 in 12 months; the drug is not named',
    ],
    [
      'when one was for a drug that nobody named',
      ofDrug,
      { ...asked, drug: '29046' },
      whole(use('2026-05-01')),
      1,
      'Visits: 1 in 12 months; 0 given, and 1 for a drug that nobody named',
    ],
  ])('%s', (_, one, service, history, most, because) => {
    expect(judgeLimit(one, service, history, terms(most))).toMatchObject({
      answer: 'cannot-tell',
      because,
    })
  })

  test('but is reached when this pharmacy alone gave as many', () => {
    const judged = judgeLimit(everywhere, asked, here(use('2026-05-01')), terms(1))
    expect(judged?.answer).toBe('reached')
  })

  test('for each drug counts that drug only', () => {
    const history = whole(use('2026-05-01', { drug: '6809' }))
    const answer = (drug: string) =>
      judgeLimit(ofDrug, { ...asked, drug }, history, terms(1))?.answer
    expect([answer('6809'), answer('29046')]).toEqual(['reached', 'within'])
  })
})

test('A limit that is once ever has no day on which it is free again', () => {
  const judged = judgeLimit(
    limit({ window: { kind: 'ever' } }),
    asked,
    whole(use('2001-01-01')),
    terms(1),
  )
  expect(judged).toMatchObject({ answer: 'reached', nextOn: null })
})
