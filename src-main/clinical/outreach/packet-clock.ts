// The clock of the written summary: due within 14 calendar days of the comprehensive review (Medicare Part D
// standardized format, instructions). Not: whether the packet is made.

import { addDays, type Day, daysBetween } from '../dates.ts'

/** Calendar days after the review. */
export const PACKET_WITHIN_DAYS = 14

/** The last day that is in time. */
export function packetDueOn(heldOn: Day): Day {
  return addDays(heldOn, PACKET_WITHIN_DAYS)
}

export interface PacketClock {
  readonly dueOn: Day
  /** Days from the review to the delivery, or to `on` while there is none. */
  readonly days: number
  /** `running`: not delivered, and the last day has not passed. `over`: not delivered, and it has. */
  readonly state: 'in-time' | 'late' | 'running' | 'over'
}

/** Where the clock stands on a day; `deliveredOn` is null while nothing is delivered. */
export function packetClock(heldOn: Day, deliveredOn: Day | null, on: Day): PacketClock {
  const days = daysBetween(heldOn, deliveredOn ?? on)
  const isPast = days > PACKET_WITHIN_DAYS
  const state = deliveredOn === null ? (isPast ? 'over' : 'running') : isPast ? 'late' : 'in-time'
  return { dueOn: packetDueOn(heldOn), days, state }
}
