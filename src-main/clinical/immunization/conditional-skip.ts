// Conditional skip: whether a target dose is not needed, on the day of a dose or on the day of the forecast.

import type { Day } from '../dates.ts'
import { addPeriod } from './add-period.ts'
import { type AssessedPatient, type Assessment, inForceOn, isAtAge } from './assessment.ts'
import { previousCounted } from './evaluation.ts'
import type { SoFar } from './interval.ts'
import type { SeriesDose, SkipCondition, SkipSet } from './supporting-data.ts'

export interface SkipQuestion {
  readonly context: 'Evaluation' | 'Forecast'
  /** The day of the dose, or of the forecast. */
  readonly on: Day
  readonly soFar: SoFar
  /** Whether a series of the same antigen in a series group was complete by a day. */
  readonly isGroupComplete: (group: string, by: Day) => boolean
}

/** The reason why a target dose can be skipped, in the CDC's words; null when it cannot. */
export function skipReason(
  target: SeriesDose,
  question: SkipQuestion,
  assessment: Assessment,
): string | null {
  for (const skip of target.skips) {
    if (skip.context !== 'Both' && skip.context !== question.context) continue
    const sets = inForceOn(skip.sets, question.on)
    const holding = sets.filter((set) => setHolds(set, question, assessment))
    const [first] = holding
    if (first === undefined) continue
    if (skip.isAny || holding.length === skip.sets.length) return first.description
  }
  return null
}

function setHolds(set: SkipSet, question: SkipQuestion, assessment: Assessment): boolean {
  const holds = (condition: SkipCondition) => conditionHolds(condition, question, assessment)
  return set.isAny ? set.conditions.some(holds) : set.conditions.every(holds)
}

function conditionHolds(
  condition: SkipCondition,
  { on, soFar, isGroupComplete }: SkipQuestion,
  assessment: Assessment,
): boolean {
  const { patient } = assessment
  switch (condition.type) {
    case 'Age':
      return isAtAge(patient, on, { begin: condition.beginAge, end: condition.endAge })
    case 'Completed Series':
      return condition.seriesGroups.some((group) => isGroupComplete(group, on))
    case 'Interval': {
      const previous = previousCounted(soFar.evaluated)?.of.dose.date ?? null
      if (previous === null || condition.interval === null) return false
      return on >= addPeriod(previous, condition.interval)
    }
    case 'Vaccine Count by Age':
    case 'Vaccine Count by Date':
    case 'Vaccine Count by Date and Age':
      return countHolds(condition, soFar, patient)
  }
}

function countHolds(condition: SkipCondition, soFar: SoFar, patient: AssessedPatient): boolean {
  const ages = { begin: condition.beginAge, end: condition.endAge }
  const { start, end, cvx } = condition
  const counts = ({ date, cvx: given }: { readonly date: Day; readonly cvx: string }) =>
    (cvx === null || cvx.has(given)) &&
    (start === null || date >= start) &&
    (end === null || date < end) &&
    isAtAge(patient, date, ages)
  const count = condition.isValidOnly
    ? soFar.evaluated.filter(({ status, of }) => status === 'Valid' && counts(of.dose)).length
    : (cvx === null ? soFar.given.map(({ dose }) => dose) : soFar.anyGiven).filter(counts).length
  switch (condition.logic) {
    case 'greater than':
      return count > condition.count
    case 'equal to':
      return count === condition.count
    case 'less than':
      return count < condition.count
    case null:
      return false
  }
}
