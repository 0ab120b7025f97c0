// Conditions and drugs of an encounter as claims ask for them: as signed, with what was filled in since.

import { activeMedications } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { isGoalMet } from '../../clinical/follow-up/goal-standing.ts'
import { drugCourses } from '../../contract/claim-words.ts'
import type { EncounterCondition, EncounterDrug } from '../../programs/encounter/encounter-facts.ts'
import { prescriberName } from '../../store/people.ts'
import type { EncounterRows } from './encounter-rows.ts'
import { saidOf } from './said-facts.ts'

/** The list that was signed; directions, reason for use and numbers that lacked then are read from the chart of now. */
export function drugsForClaims(rows: EncounterRows): readonly EncounterDrug[] | null {
  const said = saidOf(rows.said)
  return (
    activeMedications(rows.signed.chart)?.map((signed) => {
      const row = rows.now.medications.find((one) => one.id === signed.id)
      const fill = rows.now.fills.findLast(
        (one) => one.medication_id === signed.id && one.fill_day <= rows.signed.on,
      )
      const by = rows.prescribers.find((one) => one.id === signed.prescriberId)
      return {
        id: signed.id,
        text: signed.text,
        rxcui: signed.ingredients?.length === 1 ? (signed.ingredients[0]?.rxcui ?? null) : null,
        ndc: fill?.ndc ?? null,
        rxNumber: row?.rx_number ?? fill?.rx_number ?? null,
        directions: signed.patientWording ?? signed.directions ?? row?.directions ?? null,
        indication: signed.indication ?? row?.indication ?? null,
        prescriber: by === undefined ? null : prescriberName(by),
        course: said.word(signed.id, 'course', drugCourses),
      }
    }) ?? null
  )
}

/** Current conditions of the day of service as the chart has them now, so that a code added since counts. */
export function conditionsForClaims(rows: EncounterRows): readonly EncounterCondition[] | null {
  const on = rows.review.heldOn
  const conditions = rows.now.conditions.filter(
    (one) =>
      (one.ended_day === null || one.ended_day > on) &&
      (one.onset_day === null || one.onset_day <= on),
  )
  if (conditions.length === 0) return null
  return conditions.map(({ id, text, icd10 }) => ({ id, text, icd10, ...goalOf(rows, id) }))
}

type Goal = Pick<EncounterCondition, 'goal' | 'goalMetBefore' | 'goalMetNow' | 'outcome'>

/** The newest goal of a condition: set by a condition, or by a problem that is about it. */
function goalOf({ goals, goalOutcomes }: EncounterRows, conditionId: string): Goal {
  const goal = goals.findLast((one) => one.condition_id === conditionId)
  if (goal === undefined)
    return { goal: null, goalMetBefore: null, goalMetNow: null, outcome: null }
  const outcomes = goalOutcomes
    .filter((one) => one.goal_id === goal.id)
    .toSorted((a, b) => a.on_day.localeCompare(b.on_day))
  const [first, last] = [outcomes.at(0), outcomes.at(-1)]
  const by = goal.due_on === null ? '' : ` by ${goal.due_on}`
  return {
    goal: `${goal.parameter}: ${goal.target}${by}`,
    goalMetBefore: first === undefined ? null : isGoalMet(first.status),
    goalMetNow: last === undefined ? null : isGoalMet(last.status),
    // A goal that was set and not looked at yet is at its first visit.
    outcome: last?.status ?? 'initial',
  }
}

/** The days of signed reviews of one kind in the year of the day. */
export function daysOfKind(
  { signedReviews }: EncounterRows,
  kind: 'CMR' | 'TMR',
  on: Day,
): readonly Day[] {
  return (
    signedReviews
      .filter((one) => one.kind === kind && one.held_on.startsWith(on.slice(0, 4)))
      // A CHECKed day column that is never null.
      .map((one) => one.held_on as Day)
  )
}
