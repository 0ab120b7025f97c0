import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { roomLeft } from '../../../src-main/clinical/adherence/room-left.ts'
import {
  type Supply,
  supplyCalendar,
} from '../../../src-main/clinical/adherence/supply-calendar.ts'
import { addDays, day, daysBetween } from '../../../src-main/clinical/dates.ts'

const january = { from: day('2026-01-01'), to: day('2026-01-10') }

const of = (drug: string, date: string, daysSupply: number): Supply => ({
  date: day(date),
  daysSupply,
  ingredients: drug.split('+'),
})

/** c covered, - not covered, f in a facility. */
function picture(supplies: readonly Supply[], stays: readonly (readonly [string, string])[] = []) {
  const { strip } = supplyCalendar(
    supplies,
    january,
    stays.map(([from, to]) => ({ from: day(from), to: day(to) })),
  )
  const letters = { covered: 'c', 'not-covered': '-', 'in-facility': 'f' }
  return strip.map((state) => letters[state]).join('')
}

test.each<[string, readonly Supply[], string]>([
  ['no supply covers no day', [], '----------'],
  ['a supply of 3 covers its own day and two more', [of('a', '2026-01-02', 3)], '-ccc------'],
  [
    'the same drug filled 2 days early is used after the first supply',
    [of('a', '2026-01-01', 4), of('a', '2026-01-03', 4)],
    'cccccccc--',
  ],
  [
    'the same drug filled twice on one day is used one after the other',
    [of('a', '2026-01-01', 3), of('a', '2026-01-01', 3)],
    'cccccc----',
  ],
  [
    'another drug does not shift: a day counts once',
    [of('a', '2026-01-01', 4), of('b', '2026-01-03', 4)],
    'cccccc----',
  ],
  [
    'a combination with the drug waits for it',
    [of('a', '2026-01-01', 4), of('a+b', '2026-01-03', 4)],
    'cccccccc--',
  ],
  [
    'a drug after a combination with it waits too, its partner also',
    [of('a+b', '2026-01-01', 4), of('b', '2026-01-02', 2), of('a', '2026-01-03', 4)],
    'cccccccc--',
  ],
  [
    'a gap between two supplies is not covered',
    [of('a', '2026-01-01', 2), of('a', '2026-01-05', 2)],
    'cc--cc----',
  ],
  ['days after the end do not count', [of('a', '2026-01-08', 30)], '-------ccc'],
  ['a supply from before the period is not carried in', [of('a', '2025-12-31', 30)], '----------'],
  ['a supply from after the period does not count', [of('a', '2026-01-11', 30)], '----------'],
])('%s', (_title, supplies, strip) => {
  expect(picture(supplies)).toBe(strip)
})

describe('a stay', () => {
  it('leaves the period, and its supply is used after it', () => {
    // 6 days of supply: two before the stay of 3 days, four after it.
    const supplies = [of('a', '2026-01-01', 6)]
    expect(picture(supplies, [['2026-01-03', '2026-01-05']])).toBe('ccfffcccc-')
    const calendar = supplyCalendar(supplies, january, [
      { from: day('2026-01-03'), to: day('2026-01-05') },
    ])
    expect(calendar).toMatchObject({ days: 7, covered: 6, facilityDays: 3 })
  })

  it('moves a fill that was made during it', () => {
    const { starts } = supplyCalendar([of('a', '2026-01-04', 2)], january, [
      { from: day('2026-01-03'), to: day('2026-01-05') },
    ])
    expect(starts).toEqual(['2026-01-06'])
  })

  it('counts only where it lies in the period, and overlapping stays count once', () => {
    expect(
      picture(
        [of('a', '2026-01-01', 10)],
        [
          ['2025-12-20', '2026-01-02'],
          ['2026-01-02', '2026-01-03'],
          ['2026-01-10', '2026-02-10'],
        ],
      ),
    ).toBe('fffccccccf')
  })
})

const supplies = fc.array(
  fc.record({
    date: fc.integer({ min: -5, max: 130 }).map((n) => addDays(day('2026-01-01'), n)),
    daysSupply: fc.integer({ min: 1, max: 100 }),
    ingredients: fc.constantFrom(['a'], ['b'], ['a', 'b'], ['c']),
  }),
  { maxLength: 12 },
)
const stays = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 20 }))
    .map(([start, length]) => ({
      from: addDays(day('2026-01-01'), start),
      to: addDays(day('2026-01-01'), start + length),
    })),
  { maxLength: 3 },
)
const quarter = { from: day('2026-01-01'), to: day('2026-04-30') }

describe('for any supplies and stays', () => {
  it('covered days are no more than days, nor than the supply handed out', () => {
    fc.assert(
      fc.property(supplies, stays, (some, away) => {
        const { covered, days, facilityDays, strip } = supplyCalendar(some, quarter, away)
        const handedOut = some
          .filter((s) => s.date >= quarter.from)
          .reduce((sum, s) => sum + s.daysSupply, 0)
        expect(covered).toBeLessThanOrEqual(Math.min(days, handedOut))
        expect(days + facilityDays).toBe(strip.length)
        expect(strip.length).toBe(daysBetween(quarter.from, quarter.to) + 1)
      }),
    )
  })

  it('the order of the fills does not matter', () => {
    fc.assert(
      fc.property(
        supplies.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        stays,
        ([some, shuffled], away) => {
          expect(supplyCalendar(shuffled, quarter, away).strip).toEqual(
            supplyCalendar(some, quarter, away).strip,
          )
        },
      ),
    )
  })

  it('one more fill of a drug of its own never covers less, and no fill starts before its day', () => {
    fc.assert(
      fc.property(supplies, stays, (some, away) => {
        const before = supplyCalendar(some, quarter, away)
        const more = { date: quarter.from, daysSupply: 20, ingredients: ['z'] }
        expect(supplyCalendar([...some, more], quarter, away).covered).toBeGreaterThanOrEqual(
          before.covered,
        )
        before.starts.forEach((start, i) => {
          if (start !== null) expect(start >= (some[i]?.date ?? '')).toBe(true)
        })
      }),
    )
  })
})

describe('the room left', () => {
  // 10 days at 80 %: 8 are needed, 2 may be missed.
  const room = (supply: number, on: string) =>
    roomLeft(supplyCalendar([of('a', '2026-01-01', supply)], january), 80, day(on))

  it('is the days that may be missed, less those missed', () => {
    expect(room(4, '2026-01-04')).toEqual({
      allowed: 2,
      missed: 0,
      left: 2,
      refillDue: '2026-01-05',
      lastDayToAct: '2026-01-07',
    })
  })

  it('ends on the last day that still reaches the threshold', () => {
    expect(room(4, '2026-01-07')).toMatchObject({ missed: 2, left: 0, lastDayToAct: '2026-01-07' })
    expect(room(4, '2026-01-08')).toMatchObject({ missed: 3, left: -1, lastDayToAct: null })
  })

  it('asks for nothing when the supply is enough', () => {
    expect(room(8, '2026-01-02')).toMatchObject({ left: 2, lastDayToAct: null })
    expect(room(10, '2026-01-02')).toMatchObject({ refillDue: null, lastDayToAct: null })
  })

  it('keeps its word: a refill on the last day reaches the threshold, one a day later does not', () => {
    const refilledOn = (date: string) =>
      supplyCalendar([of('a', '2026-01-01', 4), of('a', date, 30)], january)
    expect(refilledOn('2026-01-07').covered).toBe(8)
    expect(refilledOn('2026-01-08').covered).toBe(7)
  })
})
