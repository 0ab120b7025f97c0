// Complexity levels 1 to 5 of pharmaceutical care: the lowest of the levels that drugs, problems and conditions reach.

import type { EncounterFacts } from '../encounter/encounter-facts.ts'

export interface Complexity {
  /** Null when a count is not known or below level 1. */
  readonly level: number | null
  readonly because: string
}

/** Least counts of each level (Cipolle, Strand, Morley; levels 4 and 5 as recalled). */
const levels = [
  { level: 1, drugs: 1, problems: 0, conditions: 1 },
  { level: 2, drugs: 2, problems: 1, conditions: 1 },
  { level: 3, drugs: 3, problems: 2, conditions: 2 },
  { level: 4, drugs: 6, problems: 3, conditions: 3 },
  { level: 5, drugs: 9, problems: 4, conditions: 4 },
] as const

/** The level of three counts; 0 when they do not reach the first. */
export function complexityLevel(drugs: number, problems: number, conditions: number): number {
  const reached = levels.findLast(
    (one) => drugs >= one.drugs && problems >= one.problems && conditions >= one.conditions,
  )
  return reached?.level ?? 0
}

/** The level of an encounter, with the counts behind it. */
export function complexityOf({ drugs, problems, conditions }: EncounterFacts): Complexity {
  const unknown = [
    ...(drugs === null ? ['medication list'] : []),
    ...(problems === null ? ['assessment of problems'] : []),
    ...(conditions === null ? ['list of conditions'] : []),
  ]
  if (drugs === null || problems === null || conditions === null)
    return { level: null, because: `No ${unknown.join(', no ')}` }
  const level = complexityLevel(drugs.length, problems.length, conditions.length)
  const because = `${drugs.length} drugs, ${problems.length} problems, ${conditions.length} conditions`
  return { level: level === 0 ? null : level, because }
}
