// Which term holds on a day, on both sides of each change, and what a store's own term does.

import { describe, expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { blankTerms, numberOf, termsOn, textOf } from '../../../src-main/programs/engine/terms.ts'
import type { TermRow } from '../../../src-main/reference/programs/term-row.ts'
import { aStoreTerm } from '../an-encounter.ts'

const row = (facts: Partial<TermRow>): TermRow => ({
  key: 'fee visit',
  title: 'Visit',
  unit: 'cents',
  value: 1000,
  from: null,
  until: null,
  source: 'cpt-mtm',
  basis: 'recalled',
  ...facts,
})
const shipped = [
  row({ value: 2000, from: '2025-01-01' }),
  row({ value: 1000, from: '2020-01-01', until: '2025-01-01' }),
  row({ key: 'code visit', unit: 'code', value: null, basis: 'blank' }),
]
const fee = (on: string, own: Parameters<typeof termsOn>[1] = []) =>
  numberOf(termsOn(shipped, own, day(on)), 'fee visit')

describe('A shipped term', () => {
  test.each([
    ['2019-12-31', null],
    ['2020-01-01', 1000],
    ['2024-12-31', 1000],
    ['2025-01-01', 2000],
    ['2030-01-01', 2000],
  ])('on %s is %s', (on, cents) => {
    expect(fee(on)).toBe(cents)
  })

  test('is never verified while nobody held its source', () => {
    const read = termsOn([row({ basis: 'read' })], [], day('2026-01-01')).get('fee visit')
    expect(read).toMatchObject({ isVerified: false, source: 'cpt-mtm', note: null })
  })

  test('that is blank is named, and is neither number nor text', () => {
    const terms = termsOn(shipped, [], day('2026-01-01'))
    expect(blankTerms(terms).map((term) => term.key)).toEqual(['code visit'])
    expect([numberOf(terms, 'code visit'), textOf(terms, 'code visit')]).toEqual([null, null])
  })
})

describe("A store's term", () => {
  const own = [aStoreTerm('fee visit', 3000, '2024-06-01', '2026-07-01')]
  test.each([
    ['2024-05-31', 1000],
    ['2024-06-01', 3000],
    ['2025-01-01', 3000],
    ['2026-06-30', 3000],
    ['2026-07-01', 2000],
  ])('on %s: %i cents', (on, cents) => {
    expect(fee(on, own)).toBe(cents)
  })

  test('with a later first day follows the one before it, in any order of writing', () => {
    const two = [aStoreTerm('fee visit', 5000, '2026-03-01'), aStoreTerm('fee visit', 4000)]
    expect([fee('2026-02-28', two), fee('2026-03-01', two)]).toEqual([4000, 5000])
  })

  test('fills a blank and says where it stands', () => {
    const terms = termsOn(shipped, [aStoreTerm('code visit', 'X1')], day('2026-01-01'))
    expect(textOf(terms, 'code visit')).toBe('X1')
    expect(terms.get('code visit')).toMatchObject({
      title: 'Visit',
      source: 'store',
      note: 'Invented contract, page 1',
      isVerified: true,
    })
  })

  test('of a key that no program has is left out', () => {
    expect(termsOn(shipped, [aStoreTerm('fee dream', 1)], day('2026-01-01')).has('fee dream')).toBe(
      false,
    )
  })
})
