import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type HistoryFill,
  refillHistory,
} from '../../../src-main/clinical/adherence/refill-history.ts'
import { supplyCalendar } from '../../../src-main/clinical/adherence/supply-calendar.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'

const on = day('2026-11-23')
const fill = (date: string, daysSupply: number | null, entry = 'a'): HistoryFill => ({
  entry,
  date: day(date),
  daysSupply,
})

test('an early refill is used after the supply before it, so the supply ends later', () => {
  // 30 days from 10-01, 30 more from 10-31: over on 11-30.
  expect(refillHistory([fill('2026-10-01', 30), fill('2026-10-20', 30)], on, 7)).toEqual({
    firstFill: '2026-10-01',
    lastFill: '2026-10-20',
    fillDates: 2,
    supplyEnds: '2026-11-30',
    days: 54,
    covered: 54,
    earlyRefills: 1,
    surplusShare: null,
  })
})

test('two entries of one drug overlap and are not early', () => {
  expect(refillHistory([fill('2026-10-01', 30), fill('2026-10-05', 30, 'b')], on, 7)).toMatchObject(
    { supplyEnds: '2026-11-04', covered: 34, earlyRefills: 0 },
  )
})

test('the surplus is what came before the last fill over the days up to it', () => {
  // 60 days of supply for 40 days: half too much.
  const fills = [fill('2026-09-01', 30), fill('2026-09-21', 30), fill('2026-10-11', 30)]
  expect(refillHistory(fills, on, 7)).toMatchObject({ surplusShare: 0.5, earlyRefills: 2 })
})

test('nothing is told without a fill or without days of supply', () => {
  expect(refillHistory([], on, 7)).toBeNull()
  expect(refillHistory([fill('2026-12-01', 30)], on, 7)).toBeNull()
  expect(refillHistory([fill('2026-10-01', 30), fill('2026-11-01', null)], on, 7)).toBeNull()
})

test('covered days are those of the calendar, for any fills', () => {
  const fills = fc.array(
    fc.record({
      entry: fc.constantFrom('a', 'b'),
      date: fc.integer({ min: 0, max: 300 }).map((n) => addDays(day('2026-01-01'), n)),
      daysSupply: fc.integer({ min: 1, max: 90 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(fills, (some) => {
      const history = refillHistory(some, on, 7)
      const calendar = supplyCalendar(
        some.map(({ entry, date, daysSupply }) => ({ date, daysSupply, ingredients: [entry] })),
        { from: history?.firstFill ?? on, to: on },
      )
      expect([history?.covered, history?.days]).toEqual([calendar.covered, calendar.days])
    }),
  )
})
