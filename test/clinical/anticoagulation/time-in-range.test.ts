import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { timeInRange } from '../../../src-main/clinical/anticoagulation/time-in-range.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'

const start = day('2026-01-01')

/** INRs by day number. */
const at = (...results: readonly (readonly [number, number])[]) =>
  results.map(([n, inr]) => ({ date: addDays(start, n), inr }))

test.each<[string, readonly (readonly [number, number])[], object]>([
  [
    'from 1.5 to 2.5 in 10 days: half below 2, half in range',
    [
      [0, 1.5],
      [10, 2.5],
    ],
    { days: 10, daysBelow: 5, daysInRange: 5, daysAbove: 0, percent: 50, fractionPercent: 50 },
  ],
  [
    // Of the rise of 2.5, 0.5 lies below, 1.0 within and 1.0 above.
    'from 1.5 to 4.0 in 10 days: through the whole range',
    [
      [0, 1.5],
      [10, 4],
    ],
    { days: 10, daysBelow: 2, daysInRange: 4, daysAbove: 4, percent: 40, fractionPercent: 0 },
  ],
  [
    // 14 days in range; then 2.5 to 3.5 in 14 days, 7 in range; then 3.5 to 1.5 in 20 days, half in range.
    'over several intervals the days add up',
    [
      [0, 2],
      [14, 2.5],
      [28, 3.5],
      [48, 1.5],
    ],
    { days: 48, daysBelow: 5, daysInRange: 31, daysAbove: 12, percent: 64.6, fractionPercent: 50 },
  ],
  [
    'borders of the range are in range',
    [
      [0, 2],
      [10, 2],
      [20, 3],
      [30, 3],
    ],
    { days: 30, daysInRange: 30, percent: 100, fractionPercent: 100 },
  ],
  [
    'a level line outside the range is outside',
    [
      [0, 3.1],
      [10, 3.1],
    ],
    { days: 10, daysInRange: 0, daysAbove: 10, percent: 0, fractionPercent: 0 },
  ],
  [
    '56 days between two INRs are interpolated',
    [
      [0, 2.5],
      [56, 2.5],
    ],
    { days: 56, daysLeftOut: 0, percent: 100 },
  ],
  [
    '57 days are left out',
    [
      [0, 2.5],
      [57, 2.5],
      [67, 1.5],
    ],
    { days: 10, daysLeftOut: 57, percent: 50, fractionPercent: 66.7 },
  ],
  ['one INR has no interval', [[0, 2.5]], { days: 0, percent: null, fractionPercent: 100 }],
  ['no INR says nothing', [], { days: 0, percent: null, fractionPercent: null }],
])('%s', (_title, results, expected) => {
  expect(timeInRange(at(...results), 2, 3)).toMatchObject(expected)
})

describe('for any INRs', () => {
  const results = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 8, max: 80 })), {
      selector: ([n]) => n,
      maxLength: 12,
    })
    .map((pairs) => at(...pairs.map(([n, tenths]) => [n, tenths / 10] as const)))

  it('days below, in and above the range add up to the days', () => {
    fc.assert(
      fc.property(results, (some) => {
        const { days, daysBelow, daysInRange, daysAbove, percent } = timeInRange(some, 2, 3)
        expect(Math.abs(daysBelow + daysInRange + daysAbove - days)).toBeLessThan(0.2)
        if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true)
      }),
    )
  })

  it('their order does not matter', () => {
    fc.assert(
      fc.property(results, (some) => {
        expect(timeInRange(some.toReversed(), 2, 3)).toEqual(timeInRange(some, 2, 3))
      }),
    )
  })
})
