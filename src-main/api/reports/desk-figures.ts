// Numbers of the desk from plain facts: problems resolved in time, what prescribers answered, working minutes. Pure.

import { addDays, type Day } from '../../clinical/dates.ts'

/** Days within which a resolved problem counts, as in PQA's measure of resolved problems. */
export const resolutionDays = 60

export interface FoundProblem {
  /** Day of the review that found it. */
  readonly foundOn: Day
  readonly resolvedOn: Day | null
}

export interface ResolutionCount {
  readonly found: number
  readonly inTime: number
  readonly later: number
  /** Not resolved, and the days are over. */
  readonly open: number
  /** Not resolved, and there is still time: not counted in the share. */
  readonly running: number
}

/** Problems by what became of them up to `today`. The 60th day counts. */
export function countResolutions(problems: readonly FoundProblem[], today: Day): ResolutionCount {
  const of = problems.map(({ foundOn, resolvedOn }) => {
    const last = addDays(foundOn, resolutionDays)
    if (resolvedOn !== null) return resolvedOn <= last ? 'inTime' : 'later'
    return today <= last ? 'running' : 'open'
  })
  const count = (word: (typeof of)[number]) => of.filter((one) => one === word).length
  return {
    found: of.length,
    inTime: count('inTime'),
    later: count('later'),
    open: count('open'),
    running: count('running'),
  }
}

/** How many have had their 60 days, or were resolved before: what the share is of. */
export function judgedOf({ found, running }: ResolutionCount): number {
  return found - running
}

export const replyWords = [
  'accepted',
  'accepted-with-change',
  'declined',
  'discuss-at-visit',
  'more-information',
  'not-my-patient',
] as const
type Reply = (typeof replyWords)[number]

export interface SentRecommendation {
  readonly prescriber: string
  /** The last answer; null: none yet. */
  readonly reply: Reply | null
}

export interface Acceptance {
  readonly sent: number
  readonly accepted: number
  readonly changed: number
  readonly declined: number
  /** Answered without yes or no. */
  readonly undecided: number
  readonly unanswered: number
}

/** Recommendations by their last answer. */
export function countReplies(sent: readonly SentRecommendation[]): Acceptance {
  const count = (...words: readonly (Reply | null)[]) =>
    sent.filter(({ reply }) => words.includes(reply)).length
  return {
    sent: sent.length,
    accepted: count('accepted'),
    changed: count('accepted-with-change'),
    declined: count('declined'),
    undecided: count('discuss-at-visit', 'more-information', 'not-my-patient'),
    unanswered: count(null),
  }
}

/** Yes or no: what the acceptance is a share of. */
export function decidedOf({ accepted, changed, declined }: Acceptance): number {
  return accepted + changed + declined
}
