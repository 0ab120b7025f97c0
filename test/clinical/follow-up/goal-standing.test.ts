// What the newest result suggests about a goal: each side of each bound, and each fact that may lack.

import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  meetsTarget,
  suggestGoalStatus,
} from '../../../src-main/clinical/follow-up/goal-standing.ts'
import { goalTargets } from '../../../src-main/reference/goal-targets.ts'
import { goalRows } from '../../../src-main/reference/goals.ts'

const before = day('2026-09-01')
const later = day('2026-11-20')
const today = day('2026-11-23')
const below7 = { low: null, high: 7 }

describe('meeting a target', () => {
  it.each([
    ['below 7: 6.9', below7, 6.9, true],
    ['below 7: exactly 7 is not below', below7, 7, false],
    ['below 7: 7.1', below7, 7.1, false],
    ['20 or more: exactly 20', { low: 20, high: null }, 20, true],
    ['20 or more: 19', { low: 20, high: null }, 19, false],
    ['2 to 3: exactly 2', { low: 2, high: 3 }, 2, true],
    ['2 to 3: exactly 3', { low: 2, high: 3 }, 3, true],
    ['2 to 3: 3.1', { low: 2, high: 3 }, 3.1, false],
    ['2 to 3: 1.9', { low: 2, high: 3 }, 1.9, false],
    ['no numbers', { low: null, high: null }, 5, null],
  ] as const)('%s', (_, target, value, expected) => {
    expect(meetsTarget(target, value)).toBe(expected)
  })
})

describe('the suggested outcome', () => {
  const suggest = (was: number | null, is: number | null, dueOn = day('2026-12-01')) =>
    suggestGoalStatus(
      { target: below7, dueOn },
      was === null ? null : { value: was, date: before },
      is === null ? null : { value: is, date: later },
      today,
    )
  it.each([
    ['within the target', 8.5, 6.9, 'stable'],
    ['nearer', 8.5, 8.4, 'improved'],
    ['as far', 8.5, 8.5, 'unimproved'],
    ['farther', 8.5, 8.6, 'worsened'],
    ['was within, now exactly at the bound', 6.8, 7, 'worsened'],
    ['was at the bound and still is', 7, 7, 'unimproved'],
  ] as const)('%s', (_, was, is, status) => {
    expect(suggest(was, is)).toMatchObject({ kind: 'suggested', status })
  })

  it('is partial when the day to reach it has passed, not on the day itself', () => {
    expect(suggest(8.5, 8, day('2026-11-22'))).toMatchObject({ status: 'partially-improved' })
    expect(suggest(8.5, 8, today)).toMatchObject({ status: 'improved' })
  })

  it('names what lacks', () => {
    expect(suggest(8.5, null)).toEqual({
      kind: 'cannot-tell',
      missing: 'a result since the goal was set',
    })
    expect(suggest(null, 8)).toEqual({
      kind: 'cannot-tell',
      missing: 'a result from before the goal was set',
    })
    expect(suggest(null, 6.5)).toMatchObject({ status: 'stable' })
    expect(
      suggestGoalStatus({ target: { low: null, high: null }, dueOn: null }, null, null, today),
    ).toEqual({ kind: 'cannot-tell', missing: 'a target in numbers' })
  })
})

describe('targets to start from', () => {
  it('name rows that exist, and a bound that the row itself fires at', () => {
    for (const target of goalTargets)
      for (const id of target.rows) {
        const row = goalRows.find((one) => one.id === id)
        expect(row, id).toBeDefined()
        const words = JSON.stringify([row?.effect, row?.when])
        const bounds = [target.low, target.high].filter((bound) => bound !== null)
        expect(
          bounds.some((bound) => words.includes(String(bound))),
          id,
        ).toBe(true)
      }
  })
})
