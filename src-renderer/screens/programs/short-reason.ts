// The answer of a program in a line, and what it misses. Not: the criteria one by one.

import type { EligibilityView } from '../../../src-main/contract/chart-views.ts'

export interface Gap {
  readonly criterion: string
  readonly fact: string
  readonly words: string
}

/** Every missing fact of a program, once for each criterion. */
export function gapsOf({ criteria }: EligibilityView): readonly Gap[] {
  return criteria.flatMap(({ id, missing }) =>
    missing.map(({ fact, words }) => ({ criterion: id, fact, words })),
  )
}

/** What decides, in a line: what stands against it, what is missing, or what is met. */
export function shortReason(one: EligibilityView): string {
  if (one.answer === 'no')
    return one.criteria.find(({ answer }) => answer === 'no')?.brief ?? 'Not met'
  if (one.answer === 'yes')
    return one.criteria
      .filter(({ answer }) => answer === 'yes')
      .map(({ brief }) => brief)
      .join(' · ')
  const words = [...new Set(gapsOf(one).map((gap) => gap.words))]
  return `Missing: ${words.join(', ')}`
}

/** True when nothing is missing but what the payer's own list says. */
export function waitsForList(one: EligibilityView): boolean {
  return one.answer === 'cannot-tell' && gapsOf(one).every(({ fact }) => fact === 'payerListing')
}
