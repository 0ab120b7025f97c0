// Whether moments and frequency of one clause agree, and what frequency the moments alone say.

import type { EventCode } from '../../../reference/sig-words/sig-word-row.ts'
import type { SigClause } from './sig.ts'

const flexible: ReadonlySet<EventCode> = new Set(['AC', 'PC', 'C'])

/** The clause with the frequency that its moments fix; null when times and frequency contradict each other. */
export function withFixedTimes(clause: SigClause): SigClause | null {
  const fixed = clause.when.filter((code) => !flexible.has(code)).length + clause.timeOfDay.length
  const isWithMeals = clause.when.some((code) => flexible.has(code))
  if (clause.frequency === null) {
    if (fixed > 0 && !isWithMeals)
      return { ...clause, frequency: fixed, period: 1, periodUnit: 'd' }
    if (fixed === 0 && !isWithMeals && clause.dayOfWeek.length > 0)
      return { ...clause, frequency: clause.dayOfWeek.length, period: 1, periodUnit: 'wk' }
    return clause
  }
  if (clause.periodUnit === 'wk' && clause.period === 1 && clause.dayOfWeek.length > 0) {
    if (clause.frequency === 1 && clause.frequencyMax === null && clause.dayOfWeek.length > 1)
      return null
    if (clause.frequency > 1 && clause.frequency !== clause.dayOfWeek.length) return null
  }
  if (fixed === 0) return clause
  if (clause.periodUnit === 'min') return null
  if (clause.periodUnit === 'h')
    return clause.periodMax === null && 24 / (clause.period ?? 1) === fixed ? clause : null
  if (clause.periodUnit !== 'd' || clause.period !== 1) return fixed === 1 ? clause : null
  if (clause.frequencyMax !== null) return null
  if (!isWithMeals) return clause.frequency === fixed ? clause : null
  if (clause.frequency === 3 + fixed) return clause
  // "Once a day in the morning with a meal".
  if (clause.frequency === fixed && !clause.when.some((code) => code === 'HS' || code === 'NIGHT'))
    return clause
  // Three times with the meals, and the other moments beside them.
  return clause.frequency === 3 ? { ...clause, frequency: 3 + fixed } : null
}
