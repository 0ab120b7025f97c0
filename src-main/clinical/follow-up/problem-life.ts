// The life of a drug therapy problem as dated events: where it stands, what may come next, how long it took.
// Not: which problem a finding is, and not the writing of events.

import { type Day, daysBetween } from '../dates.ts'

export const problemStatuses = [
  'found',
  'planned',
  'recommended',
  'agreed',
  'declined',
  'implemented',
  'resolved',
  'not-resolved',
  'reopened',
] as const
export type ProblemStatus = (typeof problemStatuses)[number]

export const problemPriorities = ['high', 'medium', 'low'] as const
export type ProblemPriority = (typeof problemPriorities)[number]

export interface ProblemEvent {
  readonly status: ProblemStatus
  readonly onDay: Day
}

/** What is counted: a problem that is resolved within this many days of being found. */
export const RESOLUTION_WITHIN_DAYS = 60

/** An open problem that is older than this and has no next action is called up. */
export const NEXT_ACTION_WITHIN_DAYS = 30

const followers: Readonly<Record<ProblemStatus, readonly ProblemStatus[]>> = {
  found: ['planned', 'recommended', 'agreed', 'implemented', 'resolved', 'not-resolved'],
  planned: ['recommended', 'agreed', 'declined', 'implemented', 'resolved', 'not-resolved'],
  recommended: ['agreed', 'declined', 'implemented', 'resolved', 'not-resolved'],
  agreed: ['implemented', 'declined', 'resolved', 'not-resolved'],
  declined: ['recommended', 'agreed', 'planned', 'resolved', 'not-resolved'],
  implemented: ['resolved', 'not-resolved', 'recommended'],
  resolved: ['reopened'],
  // Said again at each follow-up that finds it so.
  'not-resolved': [
    'resolved',
    'not-resolved',
    'planned',
    'recommended',
    'agreed',
    'declined',
    'implemented',
  ],
  reopened: [
    'planned',
    'recommended',
    'agreed',
    'declined',
    'implemented',
    'resolved',
    'not-resolved',
  ],
}

/** The steps that may follow, the likeliest first. A problem without events may be given any but `reopened`. */
export function nextStatuses(status: ProblemStatus | null): readonly ProblemStatus[] {
  return status === null ? problemStatuses.filter((one) => one !== 'reopened') : followers[status]
}

/** Events by day; those of one day keep their order. */
function inOrder(events: readonly ProblemEvent[]): readonly ProblemEvent[] {
  return events.toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0))
}

/** Where a problem stands: its newest event; null when none is recorded. */
export function problemStanding(events: readonly ProblemEvent[]): ProblemEvent | null {
  return inOrder(events).at(-1) ?? null
}

/** The day on which it was found; null when that was not recorded. */
export function foundOn(events: readonly ProblemEvent[]): Day | null {
  return inOrder(events).find((event) => event.status === 'found')?.onDay ?? null
}

/** Days from found to resolved; null while it is open, or when the day it was found is not recorded. */
export function daysToResolution(events: readonly ProblemEvent[]): number | null {
  const found = foundOn(events)
  const standing = problemStanding(events)
  if (found === null || standing?.status !== 'resolved') return null
  return daysBetween(found, standing.onDay)
}

export type Resolution = 'yes' | 'no' | 'cannot-tell-yet'

/**
 * Whether it was resolved within 60 days of being found. An open problem is `cannot-tell-yet` up to the 60th day and
 * `no` from the 61st; a reopened one counts as open, and its days still run from when it was found. Without the day
 * it was found nothing can be told.
 */
export function resolvedWithin60Days(events: readonly ProblemEvent[], on: Day): Resolution {
  const found = foundOn(events)
  if (found === null) return 'cannot-tell-yet'
  const days = daysToResolution(events)
  if (days !== null) return days <= RESOLUTION_WITHIN_DAYS ? 'yes' : 'no'
  return daysBetween(found, on) > RESOLUTION_WITHIN_DAYS ? 'no' : 'cannot-tell-yet'
}
