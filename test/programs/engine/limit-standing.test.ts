// How a patient stands with the limits of a program: each window's edge, other pharmacies, and what nobody said.

import { describe, expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { limitStandings } from '../../../src-main/programs/engine/limit-standing.ts'
import type { ServiceUse } from '../../../src-main/programs/engine/limits.ts'
import { type StoreTerm, termsOn } from '../../../src-main/programs/engine/terms.ts'
import { iowaPcm } from '../../../src-main/programs/iowa-pcm.ts'
import { wpqc } from '../../../src-main/programs/wpqc.ts'

const on = day('2026-11-23')
const use = (service: string, when: string, over: Partial<ServiceUse> = {}): ServiceUse => ({
  ...{ program: 'iowa-pcm', service, memberId: 'p1', drug: null, on: day(when) },
  ...over,
})
const iowa = (uses: readonly ServiceUse[], isWhole = true, own: readonly StoreTerm[] = []) =>
  Object.fromEntries(
    limitStandings(iowaPcm, 'p1', on, { uses, isWhole }, termsOn(iowaPcm.terms, own, on)).map(
      ({ limit, answer, words }) => [limit, [answer, words]],
    ),
  )

describe('The limits of Iowa PCM stand', () => {
  test('open for a patient who had nothing', () => {
    expect(iowa([])).toEqual({
      initial: ['within', '0 of 1 used ever'],
      'new-problem': ['within', '0 of 2 used in 12 months'],
      'problem-follow-up': ['within', '0 of 4 used in 12 months'],
      'preventive-follow-up': ['within', '0 of 1 used in 6 months'],
    })
  })

  test.each([
    ['a year ago no longer counts', '2025-11-23', ['within', '1 of 2 used in 12 months']],
    [
      'a day less than a year ago still does',
      '2025-11-24',
      ['reached', '2 of 2 used in 12 months; next from 2026-11-24'],
    ],
  ])('where the second new problem of %s', (_, when, expected) => {
    const uses = [use('new-problem', '2026-08-01'), use('new-problem', when)]
    expect(iowa(uses)['new-problem']).toEqual(expected)
  })

  test('reached for good where the window is ever', () => {
    expect(iowa([use('initial', '2001-01-01')]).initial).toEqual([
      'reached',
      '1 of 1 used ever; no more',
    ])
  })

  test('not to be told while the payer was not asked, and reached all the same', () => {
    expect(iowa([use('problem-follow-up', '2026-10-01')], false)).toMatchObject({
      'problem-follow-up': ['cannot-tell', '1 of 4 used in 12 months here; ask the payer'],
    })
    expect(iowa([use('preventive-follow-up', '2026-10-01')], false)).toMatchObject({
      'preventive-follow-up': ['reached', '1 of 1 used in 6 months; next from 2027-04-01'],
    })
  })

  test('without a number where the store blanked the term', () => {
    const blank = { key: 'limit initial', value: null, from: on, until: null, note: 'page 1' }
    expect(iowa([], true, [blank]).initial).toEqual([
      'cannot-tell',
      '0 used, no term says of how many ever',
    ])
  })

  test('for this member alone', () => {
    const other = use('new-problem', '2026-08-01', { memberId: 'p2' })
    expect(iowa([other])['new-problem']?.[1]).toBe('0 of 2 used in 12 months')
  })
})

describe('The limit of a three-month supply counts each drug', () => {
  const until = day('2017-03-31')
  const standing = (uses: readonly ServiceUse[], when = until) =>
    limitStandings(wpqc, 'p1', when, { uses, isWhole: true }, termsOn(wpqc.terms, [], when))
      .filter(({ limit }) => limit === 'three-month-supply')
      .map(({ drug, words }) => [drug, words])
  const supply = (drug: string, when: string) =>
    use('three-month-supply', when, { program: 'wpqc', drug })

  test('one line for each drug that had one', () => {
    expect(standing([supply('197361', '2017-01-02'), supply('314076', '2016-02-01')])).toEqual([
      ['197361', '1 of 1 used in 12 months; next from 2018-01-02'],
    ])
    expect(standing([])).toEqual([[null, '0 of 1 used in 12 months']])
  })

  test('and none from the day on which the service ended', () => {
    expect(standing([], day('2017-04-01'))).toEqual([])
  })
})
