// How a goal of therapy seems to stand by its newest result: a suggestion for the person who decides, never more.
// `resolved`, `failure` and `expired` are judgements about the therapy and the patient and are never suggested.

import type { Day } from '../dates.ts'

/** Outcome of a goal, in the fixed words of pharmaceutical care practice (Cipolle, Strand, Morley). */
export const goalStatuses = [
  'resolved',
  'stable',
  'improved',
  'partially-improved',
  'unimproved',
  'worsened',
  'failure',
  'expired',
] as const
export type GoalStatus = (typeof goalStatuses)[number]

/** True when the word says that the goal is met. Null: it does not say. */
export function isGoalMet(status: GoalStatus): boolean | null {
  switch (status) {
    case 'resolved':
    case 'stable':
      return true
    case 'improved':
    case 'partially-improved':
    case 'unimproved':
    case 'worsened':
    case 'failure':
      return false
    case 'expired':
      return null
  }
}

/** Numbers in the unit of the analyte. Both bounds: a range that includes them. One alone: below `high`, or `low` and more. */
export interface GoalTarget {
  readonly low: number | null
  readonly high: number | null
}

export interface GoalValue {
  readonly value: number
  readonly date: Day
}

export type GoalSuggestion =
  | { readonly kind: 'suggested'; readonly status: GoalStatus; readonly because: string }
  | { readonly kind: 'cannot-tell'; readonly missing: string }

/** How far a value is from the target; 0 within it, null without a target in numbers. */
export function distanceFrom(target: GoalTarget, value: number): number | null {
  const { low, high } = target
  if (low === null && high === null) return null
  if (low !== null && value < low) return low - value
  if (high !== null && value > high) return value - high
  return 0
}

/** True within the target; exactly at an upper bound that stands alone is not below it. Null without numbers. */
export function meetsTarget(target: GoalTarget, value: number): boolean | null {
  const distance = distanceFrom(target, value)
  if (distance === null) return null
  return distance === 0 && !(target.low === null && value === target.high)
}

/**
 * `newest` after the day the goal was set, against the target and against `baseline`, the last value up to that day.
 * Within the target: stable. Nearer: improved, or partially improved when the due day has passed. As far: unimproved.
 * Farther: worsened. What lacks is named.
 */
export function suggestGoalStatus(
  goal: { readonly target: GoalTarget; readonly dueOn: Day | null },
  baseline: GoalValue | null,
  newest: GoalValue | null,
  on: Day,
): GoalSuggestion {
  if (goal.target.low === null && goal.target.high === null)
    return { kind: 'cannot-tell', missing: 'a target in numbers' }
  if (newest === null) return { kind: 'cannot-tell', missing: 'a result since the goal was set' }
  if (meetsTarget(goal.target, newest.value))
    return { kind: 'suggested', status: 'stable', because: 'The newest result meets the target.' }
  if (baseline === null)
    return { kind: 'cannot-tell', missing: 'a result from before the goal was set' }
  const before = distanceFrom(goal.target, baseline.value) ?? 0
  const now = distanceFrom(goal.target, newest.value) ?? 0
  if (now > before || meetsTarget(goal.target, baseline.value))
    return {
      kind: 'suggested',
      status: 'worsened',
      because: 'The newest result is farther from the target than when the goal was set.',
    }
  if (now === before)
    return {
      kind: 'suggested',
      status: 'unimproved',
      because: 'The newest result is as far from the target as when the goal was set.',
    }
  return goal.dueOn !== null && on > goal.dueOn
    ? {
        kind: 'suggested',
        status: 'partially-improved',
        because: 'The newest result is nearer to the target, and the day to reach it has passed.',
      }
    : {
        kind: 'suggested',
        status: 'improved',
        because: 'The newest result is nearer to the target than when the goal was set.',
      }
}
