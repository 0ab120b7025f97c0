// How often somebody was tried to be reached: three attempts on three different days without reaching end an offer.
// Not: who is offered a review.

import type { Day } from '../dates.ts'

/** What came of an attempt. After `reached` and `call-back` somebody has been spoken to. */
export const contactOutcomes = [
  'reached',
  'no-answer',
  'voicemail',
  'busy',
  'wrong-number',
  'call-back',
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** Days of attempts without reaching after which an offer is closed as unable to reach: a rule of the house. */
export const attemptsOnDays = 3

export interface Attempt {
  readonly onDay: Day
  /** Instant, for the order within a day. */
  readonly at: string
  readonly outcome: ContactOutcome
}

/** True when somebody has been spoken to. */
export function isReached(outcome: ContactOutcome): boolean {
  return outcome === 'reached' || outcome === 'call-back'
}

/**
 * The different days of attempts without reaching, since somebody was last spoken to and since `from`, the instant at
 * which the offer was reopened (null: never). Oldest first.
 */
export function failedDays(attempts: readonly Attempt[], from: string | null): readonly Day[] {
  const days = new Set<Day>()
  for (const attempt of attempts.toSorted((a, b) => a.at.localeCompare(b.at))) {
    if (from !== null && attempt.at <= from) continue
    if (isReached(attempt.outcome)) days.clear()
    else days.add(attempt.onDay)
  }
  return [...days].toSorted()
}
