import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import {
  type DateOrder,
  dateOrders,
  orderOfDates,
  readDay,
} from '../../../src-main/interchange/reading/reading-dates.ts'

const today = day('2026-11-23')
const value = (text: string, order: DateOrder, use: 'birth' | 'event' = 'event') => {
  const reading = readDay(text, order, use, today)
  return reading.ok ? reading.value : reading.reason
}

describe('a date in a file', () => {
  it.each([
    ['03/04/2026', 'MDY', '2026-03-04'],
    ['03/04/2026', 'DMY', '2026-04-03'],
    ['3/4/2026', 'MDY', '2026-03-04'],
    ['03-04-2026', 'MDY', '2026-03-04'],
    ['03.04.2026', 'DMY', '2026-04-03'],
    ['2026-03-04', 'MDY', '2026-03-04'],
    ['2026/3/4', 'DMY', '2026-03-04'],
    ['2026-03-04T10:29:32Z', 'MDY', '2026-03-04'],
    ['2026-03-04T23:59:59.123-06:00', 'MDY', '2026-03-04'],
    ['3/4/2026 12:00:00 AM', 'MDY', '2026-03-04'],
    ['20260304', 'YMD', '2026-03-04'],
    ['03042026', 'MDY', '2026-03-04'],
    ['05-JAN-2026', 'MDY', '2026-01-05'],
    ['Jan 5, 2026', 'DMY', '2026-01-05'],
    ['01/05/26', 'MDY', '2026-01-05'],
    ['2024-02-29', 'YMD', '2024-02-29'],
    ['2026-11-23', 'YMD', '2026-11-23'],
  ] as const)('reads %s in the order %s as %s', (text, order, expected) => {
    expect(value(text, order)).toBe(expected)
  })

  it.each([
    ['02/30/1957', 'MDY', 'no such date'],
    ['13/01/2026', 'MDY', 'no such date'],
    ['2023-02-29', 'YMD', 'no such date'],
    ['2026-11-24', 'YMD', 'in the future'],
    ['01/05/27', 'MDY', 'no such date'],
    ['1899-01-01', 'YMD', 'years ago'],
    ['03/04/2026', 'YMD', 'not a date'],
    ['soon', 'MDY', 'not a date'],
    ['03/04-2026', 'MDY', 'not a date'],
    ['46085', 'MDY', 'Excel day number'],
  ] as const)('refuses %s in the order %s: %s', (text, order, reason) => {
    expect(value(text, order)).toContain(reason)
  })

  it('resolves a two-digit birth year only when one century is possible', () => {
    expect(value('03/14/48', 'MDY', 'birth')).toBe('1948-03-14')
    expect(value('11/24/26', 'MDY', 'birth')).toBe('1926-11-24')
    expect(value('11/23/26', 'MDY', 'birth')).toContain('two centuries')
    expect(value('01/01/15', 'MDY', 'birth')).toContain('two centuries')
  })

  it('never repeats the text in a reason', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.constantFrom(...dateOrders), (text, order) => {
        const reading = readDay(text, order, 'birth', today)
        return reading.ok || !reading.reason.includes(text.trim()) || text.trim().length < 6
      }),
    )
  })

  it('reads back any day of the last century in every order', () => {
    const two = (n: string) => n.padStart(2, '0')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_000 }),
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        (before, sep, isPadded) => {
          const then = addDays(today, -before)
          const [y = '', m = '', d = ''] = then.split('-')
          const write = (n: string) => (isPadded ? two(n) : String(Number(n)))
          expect(value([write(m), write(d), y].join(sep), 'MDY')).toBe(then)
          expect(value([write(d), write(m), y].join(sep), 'DMY')).toBe(then)
          expect(value([y, write(m), write(d)].join(sep), 'YMD')).toBe(then)
        },
      ),
    )
  })
})

describe('the order of dates in a column', () => {
  it.each([
    [['12/31/1950', '01/02/1960'], 'MDY'],
    [['31/12/1950', '01/02/1960'], 'DMY'],
    [['1950-12-31'], 'YMD'],
    [['01/02/1960', '03/04/1961'], null],
    [['', ''], null],
    [['12/31/1950', '02/30/1950', 'unknown'], 'MDY'],
    [['02/30/1950', 'unknown'], null],
  ])('%j is %s', (samples, order) => {
    expect(orderOfDates(samples, today)).toBe(order)
  })
})
