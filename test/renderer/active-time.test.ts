// Work is counted while somebody is there, and for a minute after the last touch.

import { expect, it } from 'vitest'
import { counted, startActive, takeSeconds, touched } from '../../src-renderer/active-time.ts'

it.each([
  ['nothing at once', [], 0, 0],
  ['the time since the screen was opened', [], 15_000, 15_000],
  ['all of the minute after the last touch', [], 60_000, 60_000],
  ['nothing after that minute', [], 60_001, 60_000],
  ['nothing of an hour away', [], 3_600_000, 60_000],
  ['a touch within the minute as work without a gap', [59_000], 100_000, 100_000],
  ['a touch after the minute as a new beginning', [90_000], 100_000, 70_000],
  ['several absences', [200_000, 210_000, 900_000], 905_000, 60_000 + 70_000 + 5_000],
  ['nothing twice, whatever is touched how often', [1_000, 1_000, 1_001], 2_000, 2_000],
  ['nothing backwards when the clock is set back', [10_000, 4_000], 4_000, 10_000],
] as const)('counts %s', (_, touches, now, ms) => {
  const time = touches.reduce((sum, at) => touched(sum, at), startActive(0))
  expect(counted(time, now).ms).toBe(ms)
})

it.each([
  [999, 0, 999],
  [15_400, 15, 400],
  [60_000, 60, 0],
  [75_250, 60, 15_250],
])('of %d ms reports %d s and keeps %d ms', (ms, seconds, kept) => {
  const taken = takeSeconds({ ms, countedTo: 0, touchedAt: 0 })
  expect(taken.seconds).toBe(seconds)
  expect(taken.rest.ms).toBe(kept)
})
