// What every part of the review workspace needs: the review, who may do what, and going from step to step.

import { createContext, type ReactNode, useContext } from 'react'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import type { ReviewStep } from '../../paths.ts'

/** The steps that a person walks through; the last one after the signature. */
export const steps = ['collect', 'assess', 'plan', 'implement', 'follow-up'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Readonly<Record<Step, string>> = {
  collect: 'Collect',
  assess: 'Assess',
  plan: 'Plan',
  implement: 'Implement',
  'follow-up': 'Follow-up',
}

/** The step in which a phase is worked on; a signed review is shown at its last step. */
export function stepOf(phase: ReviewStep): Step {
  return phase === 'done' ? 'implement' : phase
}

export interface ReviewWork {
  readonly review: ReviewView
  /** Why nothing can be changed any more; null while it can. */
  readonly lockedReason: string | null
  /** Why this person cannot take clinical decisions here; null when they can. */
  readonly decideReason: string | null
  /** Saves what waits, then shows that step. */
  readonly goTo: (step: Step) => void
  /** Opens results and adherence over time. */
  readonly openTrends: () => void
}

const ReviewContext = createContext<ReviewWork | null>(null)

/** Hands the review to the parts below. */
export function ReviewWorkProvider({
  work,
  children,
}: {
  readonly work: ReviewWork
  readonly children: ReactNode
}) {
  return <ReviewContext value={work}>{children}</ReviewContext>
}

/** The review around this part. */
export function useReviewWork(): ReviewWork {
  const work = useContext(ReviewContext)
  if (work === null) throw new Error('A part of the review needs a ReviewWorkProvider above it')
  return work
}

/** Name of the row of an entry, for coming to it by its id. */
export function rowField(id: string): string {
  return `row:${id}`
}

/** A short stable name for a field about a finding: keys are longer than a field's name may be. */
export function findingField(key: string): string {
  let hash = 0x811c9dc5
  for (const character of key) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `finding:${hash.toString(36)}`
}
