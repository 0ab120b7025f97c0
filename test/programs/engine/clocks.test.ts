// Clocks at their edges: the year, the quarter, so many days or months after, and a day that somebody else set.

import { describe, expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  type ClockEvents,
  judgeClock,
  type ProgramClock,
} from '../../../src-main/programs/engine/clocks.ts'
import { iowaPcm } from '../../../src-main/programs/iowa-pcm.ts'
import { mirixa } from '../../../src-main/programs/mirixa.ts'
import { partDClocks } from '../../../src-main/programs/part-d/after-targeting.ts'

const days = (...dates: readonly string[]) => dates.map(day)
const named = (clocks: readonly ProgramClock[], id: string): ProgramClock => {
  const clock = clocks.find((one) => one.id === id)
  if (clock === undefined) throw new Error(`No clock ${id}`)
  return clock
}
const stand = (clock: ProgramClock, events: ClockEvents, on: string) => {
  const { state, dueOn, because } = judgeClock(clock, events, day(on))
  return [state, dueOn, because]
}

test.each([
  ['before the warning', '2026-11-01', [], ['running', '2026-12-31', '60 days left'], 59],
  ['on the last day', '2026-12-31', [], ['soon', '2026-12-31', 'Due today'], 60],
  [
    'with a review this year',
    '2026-12-31',
    ['2026-01-01'],
    ['done', '2026-12-31', 'Done on 2026-01-01'],
    60,
  ],
  [
    'with one of last year',
    '2026-01-01',
    ['2025-12-31'],
    ['running', '2026-12-31', '364 days left'],
    60,
  ],
  [
    'with one that is still to come',
    '2026-05-01',
    ['2026-05-02'],
    ['running', '2026-12-31', '244 days left'],
    60,
  ],
])('The annual review %s', (_, on, cmrs, expected, warnDays) => {
  const clock = { ...named(partDClocks, 'cmr'), warnDays }
  expect(stand(clock, { cmr: days(...cmrs) }, on)).toEqual(expected)
})

test.each([
  ['2026-03-31', ['2026-01-01'], ['done', '2026-03-31', 'Done on 2026-01-01']],
  ['2026-04-01', ['2026-03-31'], ['running', '2026-06-30', '90 days left']],
  ['2026-12-10', ['2026-09-30'], ['soon', '2026-12-31', '21 days left']],
  ['2026-12-09', ['2026-09-30'], ['running', '2026-12-31', '22 days left']],
])('The quarterly review on %s', (on, tmrs, expected) => {
  expect(stand(named(partDClocks, 'tmr'), { tmr: days(...tmrs) }, on)).toEqual(expected)
})

describe('The packet of a review of November 1', () => {
  const packet = named(partDClocks, 'packet')
  test.each([
    ['2026-11-07', [], ['running', '2026-11-15', '8 days left']],
    ['2026-11-08', [], ['soon', '2026-11-15', '7 days left']],
    ['2026-11-15', [], ['soon', '2026-11-15', 'Due today']],
    ['2026-11-16', [], ['late', '2026-11-15', '1 day over']],
    ['2026-11-16', ['2026-11-15'], ['done', '2026-11-15', 'Done on 2026-11-15']],
    ['2026-11-17', ['2026-11-17'], ['done', '2026-11-15', 'Done on 2026-11-17, 2 days late']],
    ['2026-11-16', ['2026-10-31'], ['late', '2026-11-15', '1 day over']],
  ])('on %s, sent on %s', (on, sent, expected) => {
    const events = { cmr: days('2026-02-02', '2026-11-01'), 'packet-sent': days(...sent) }
    expect(stand(packet, events, on)).toEqual(expected)
  })

  test('is not started without a review, and cannot be told when nobody keeps it', () => {
    expect(stand(packet, { cmr: [], 'packet-sent': [] }, '2026-11-16')[0]).toBe('not-started')
    expect(stand(packet, { cmr: days('2026-11-01') }, '2026-11-16')).toEqual([
      'cannot-tell',
      null,
      'Nobody keeps: packet-sent',
    ])
  })
})

test('The preventive visit is due six months after the newest assessment', () => {
  const clock = named(iowaPcm.clocks, 'preventive')
  const events = { assessment: days('2025-11-30', '2026-08-31'), preventive: [] }
  expect(stand(clock, events, '2026-11-23')).toEqual(['running', '2027-02-28', '97 days left'])
})

test.each([
  ['2026-12-31', [], ['soon', '2026-12-31', 'Due today']],
  ['2027-01-01', [], ['late', '2026-12-31', '1 day over']],
  ['2027-01-01', ['2026-12-30'], ['done', '2026-12-31', 'Done on 2026-12-30']],
])('A case due on December 31 on %s', (on, closed, expected) => {
  const events = { 'case-due': days('2026-12-31'), 'case-closed': days(...closed) }
  expect(stand(named(mirixa.clocks, 'case'), events, on)).toEqual(expected)
})
