// Lives of problems as tables: where they stand, how long they took, whether that counts.

import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import {
  daysToResolution,
  foundOn,
  nextStatuses,
  type ProblemStatus,
  problemStanding,
  problemStatuses,
  resolvedWithin60Days,
} from '../../../src-main/clinical/follow-up/problem-life.ts'

const start = day('2026-01-05')
const life = (...steps: readonly (readonly [ProblemStatus, number])[]) =>
  steps.map(([status, after]) => ({ status, onDay: addDays(start, after) }))

describe('resolution within 60 days', () => {
  it.each([
    ['resolved on day 59', life(['found', 0], ['resolved', 59]), 90, 'yes', 59],
    ['resolved on day 60', life(['found', 0], ['resolved', 60]), 90, 'yes', 60],
    ['resolved on day 61', life(['found', 0], ['resolved', 61]), 90, 'no', 61],
    ['open on day 60', life(['found', 0], ['planned', 0]), 60, 'cannot-tell-yet', null],
    ['open on day 61', life(['found', 0], ['planned', 0]), 61, 'no', null],
    [
      'not resolved at follow-up, day 30',
      life(['found', 0], ['not-resolved', 30]),
      30,
      'cannot-tell-yet',
      null,
    ],
    [
      'reopened, day 40',
      life(['found', 0], ['resolved', 10], ['reopened', 20]),
      40,
      'cannot-tell-yet',
      null,
    ],
    ['reopened, day 61', life(['found', 0], ['resolved', 10], ['reopened', 20]), 61, 'no', null],
    [
      'resolved again too late',
      life(['found', 0], ['resolved', 10], ['reopened', 20], ['resolved', 70]),
      80,
      'no',
      70,
    ],
    [
      'the day it was found is not recorded',
      life(['planned', 0], ['resolved', 5]),
      90,
      'cannot-tell-yet',
      null,
    ],
    ['no events', [], 90, 'cannot-tell-yet', null],
  ] as const)('%s', (_, events, on, expected, days) => {
    expect(resolvedWithin60Days(events, addDays(start, on))).toBe(expected)
    expect(daysToResolution(events)).toBe(days)
  })
})

describe('where a problem stands', () => {
  it('is the newest day, and the last entry of one day', () => {
    const events = life(['agreed', 9], ['found', 0], ['planned', 0])
    expect(problemStanding(events)?.status).toBe('agreed')
    expect(problemStanding(events.slice(1))?.status).toBe('planned')
    expect(foundOn(events)).toBe(start)
    expect(problemStanding([])).toBeNull()
  })
})

describe('what may come next', () => {
  it('is only reopening after a resolution, and reopening only then', () => {
    expect(nextStatuses('resolved')).toEqual(['reopened'])
    const others = problemStatuses.filter((one) => one !== 'resolved')
    expect(others.filter((one) => nextStatuses(one).includes('reopened'))).toEqual([])
  })

  it('lets every open problem be resolved, and starts anywhere without a record', () => {
    for (const one of problemStatuses.filter((status) => status !== 'resolved'))
      expect(nextStatuses(one)).toContain('resolved')
    expect(nextStatuses(null)).toContain('found')
    expect(nextStatuses(null)).not.toContain('reopened')
  })
})
