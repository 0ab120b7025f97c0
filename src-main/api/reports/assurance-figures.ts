// The data analysis of pharmaceutical care from plain facts: problems by category, goals before and after, costs avoided,
// complexity (Cipolle, Strand, Morley). Pure.

import type { Day } from '../../clinical/dates.ts'
import type { GoalStatus } from '../../clinical/follow-up/goal-standing.ts'
import { isGoalMet } from '../../clinical/follow-up/goal-standing.ts'
import { complexityLevel } from '../../programs/engine/complexity.ts'

export interface GoalOutcome {
  readonly goalId: string
  readonly on: Day
  readonly status: GoalStatus
}

export interface GoalsCompared {
  /** Goals that were looked at twice or more, so that before and after differ. */
  readonly compared: number
  readonly metBefore: number
  readonly metAfter: number
  /** Looked at once only: no before and after yet. */
  readonly once: number
  /** First or last word does not say it: the patient died during therapy. */
  readonly unsaid: number
}

/** The first and the last word on each goal; `outcomes` oldest first. */
export function compareGoals(outcomes: readonly GoalOutcome[]): GoalsCompared {
  const counted = { compared: 0, metBefore: 0, metAfter: 0, once: 0, unsaid: 0 }
  for (const own of Map.groupBy(outcomes, ({ goalId }) => goalId).values()) {
    const [first, last] = [own.at(0), own.at(-1)]
    if (first === undefined || last === undefined) continue
    if (own.length === 1) {
      counted.once++
      continue
    }
    const [before, after] = [isGoalMet(first.status), isGoalMet(last.status)]
    if (before === null || after === null) {
      counted.unsaid++
      continue
    }
    counted.compared++
    if (before) counted.metBefore++
    if (after) counted.metAfter++
  }
  return counted
}

/** Counts of one encounter; null where nobody made the list. */
export interface EncounterCounts {
  readonly drugs: number | null
  readonly problems: number
  readonly conditions: number | null
}

export type ComplexityClass = 1 | 2 | 3 | 4 | 5 | 'below' | 'cannot-tell'

/** Level 1 to 5; below the first; or not to be told for want of a list. */
export function complexityClass({ drugs, problems, conditions }: EncounterCounts): ComplexityClass {
  if (drugs === null || conditions === null) return 'cannot-tell'
  switch (complexityLevel(drugs, problems, conditions)) {
    case 1:
      return 1
    case 2:
      return 2
    case 3:
      return 3
    case 4:
      return 4
    case 5:
      return 5
    default:
      return 'below'
  }
}

export interface Saving {
  /** Null: nobody said what was avoided. */
  readonly kind: string | null
  /** US cents; null: nobody wrote how much. */
  readonly cents: number | null
}

export interface SavingLine {
  readonly kind: string | null
  readonly count: number
  readonly cents: number
  /** Of the count, without an amount. */
  readonly withoutAmount: number
}

/** Costs avoided by kind, the largest first. */
export function savingsByKind(savings: readonly Saving[]): readonly SavingLine[] {
  return [...Map.groupBy(savings, ({ kind }) => kind)]
    .map(([kind, list]) => ({
      kind,
      count: list.length,
      cents: list.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
      withoutAmount: list.filter(({ cents }) => cents === null).length,
    }))
    .toSorted((a, b) => b.cents - a.cents || b.count - a.count)
}
