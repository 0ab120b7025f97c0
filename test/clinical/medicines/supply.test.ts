import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import { isSupplyOver, supplyEnd } from '../../../src-main/clinical/medicines/supply.ts'

const on = day('2026-11-23')
const fill = (date: string, daysSupply: number | null) => ({ date: day(date), daysSupply })

describe('the end of the last supply', () => {
  test.each([
    ['no fill', [], null],
    ['one fill of 30 days', [fill('2026-01-01', 30)], { day: '2026-01-31', isEstimated: false }],
    [
      'a refill on the day the supply ended',
      [fill('2026-01-31', 30), fill('2026-01-01', 30)],
      { day: '2026-03-02', isEstimated: false },
    ],
    [
      'a refill before the supply ended',
      [fill('2026-01-01', 30), fill('2026-01-25', 30)],
      { day: '2026-02-24', isEstimated: true },
    ],
    [
      'a short fill within a long one',
      [fill('2026-01-01', 90), fill('2026-01-10', 7)],
      { day: '2026-04-01', isEstimated: true },
    ],
    ['a fill without days', [fill('2026-01-01', 30), fill('2026-02-01', null)], null],
  ])('%s', (_, fills, expected) => {
    expect(supplyEnd(fills)).toEqual(expected)
  })
})

describe('a drug known only from fills is over', () => {
  test.each([
    ['not 90 days after its supply ended', -120, false],
    ['91 days after its supply ended', -121, true],
    ['not while the supply lasts', -10, false],
  ])('%s', (_, start, expected) => {
    expect(isSupplyOver([{ date: addDays(on, start), daysSupply: 30 }], on)).toBe(expected)
  })

  test('cannot be told when no fill says how long it lasts', () => {
    expect(isSupplyOver([fill('2020-01-01', null)], on)).toBe(null)
    expect(isSupplyOver([], on)).toBe(null)
  })
})
