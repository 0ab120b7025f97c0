// Arithmetic of days against the calendar that JavaScript has.

import { describe, expect, test } from 'vitest'
import { addDays, day, dayNumber, daysBetween } from '../../src-main/clinical/dates.ts'

const MS_PER_DAY = 86_400_000

describe('the number of a day', () => {
  test('is that of the calendar, for every day from 1890 to 2110', () => {
    const first = Date.parse('1890-01-01') / MS_PER_DAY
    const last = Date.parse('2110-12-31') / MS_PER_DAY
    const wrong: string[] = []
    for (let number = first; number <= last; number++) {
      const text = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
      if (dayNumber(day(text)) !== number) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })

  test.each(['0001-01-01', '0004-02-29', '1600-02-29', '1700-03-01', '2000-02-29', '9999-12-31'])(
    'is that of the calendar for %s',
    (text) => {
      expect(dayNumber(day(text))).toBe(Date.parse(text) / MS_PER_DAY)
    },
  )
})

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2026-01-01', '2025-12-31', -1],
  ['2026-11-23', '2026-11-23', 0],
])('from %s to %s it is %i days, and back again', (from, to, count) => {
  expect(daysBetween(day(from), day(to))).toBe(count)
  expect(addDays(day(from), count)).toBe(to)
})
