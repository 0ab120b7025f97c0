// The 14 days of the written summary, at the last day and one step either side.

import { expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { packetClock } from '../../../src-main/clinical/outreach/packet-clock.ts'

const heldOn = day('2026-11-23')

test.each([
  ['runs on the 14th day', null, '2026-12-07', 14, 'running'],
  ['is over on the 15th', null, '2026-12-08', 15, 'over'],
  ['was in time when delivered on the 14th day', '2026-12-07', '2027-01-04', 14, 'in-time'],
  ['was late when delivered on the 15th', '2026-12-08', '2027-01-04', 15, 'late'],
  ['counts no day when handed over at once', '2026-11-23', '2026-11-24', 0, 'in-time'],
] as const)('the clock %s', (_, deliveredOn, on, days, state) => {
  const delivered = deliveredOn === null ? null : day(deliveredOn)
  expect(packetClock(heldOn, delivered, day(on))).toEqual({ dueOn: '2026-12-07', days, state })
})
