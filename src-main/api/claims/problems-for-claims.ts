// The problems of an encounter as claims ask for them: action and result from the plan, the letters and the life of the
// problem, unless a person said it more exactly for claims.

import type { Day } from '../../clinical/dates.ts'
import {
  avoidedCosts,
  type ProblemAction,
  type ProblemResult,
  problemActions,
  problemResults,
} from '../../contract/claim-words.ts'
import type { EncounterProblem } from '../../programs/encounter/encounter-facts.ts'
import { asDay } from '../../store/load-chart.ts'
import { prescriberName } from '../../store/people.ts'
import { readLinks } from '../problem-events.ts'
import type { EncounterRows } from './encounter-rows.ts'
import { type Said, saidOf } from './said-facts.ts'

/** Every problem of the encounter, in its order. */
export function problemsForClaims(rows: EncounterRows): readonly EncounterProblem[] {
  const said = saidOf(rows.said)
  return rows.review.problems.map((problem) => {
    const { id } = problem
    const row = rows.problems.find((one) => one.id === id)
    const links = readLinks(row?.links_json ?? null)
    const found = resultOf(rows, id)
    const result = said.word(id, 'result', problemResults)
    const own = rows.review.recommendations.filter((one) => one.problemId === id)
    const to = rows.prescribers.find((one) => one.id === own[0]?.prescriberId)
    return {
      id,
      title: problem.title,
      dtp: problem.category.dtp,
      pqa: problem.category.pqa,
      cause: problem.cause,
      drugId: said.text(id, 'drugId') ?? links.medicationIds[0] ?? null,
      conditionId: said.text(id, 'conditionId') ?? links.conditionId,
      priority: row?.priority ?? null,
      action: said.word(id, 'action', problemActions) ?? actionOf(rows.review, id),
      recommendation: recommendationOf(rows.review, id),
      prescriber: to === undefined ? null : prescriberName(to),
      result: result ?? found?.result ?? null,
      resultOn: said.day(id, 'resultOn') ?? found?.on ?? null,
      resolvedOn: asDay(row?.resolved_on ?? null),
      ...judgedCost(said, id),
    }
  })
}

function judgedCost(
  said: Said,
  id: string,
): Pick<EncounterProblem, 'severity' | 'rationale' | 'savedCents' | 'avoidedCost'> {
  return {
    severity: said.whole(id, 'severity'),
    rationale: said.text(id, 'rationale'),
    savedCents: said.whole(id, 'savedCents'),
    avoidedCost: said.word(id, 'avoidedCost', avoidedCosts),
  }
}

/** A recommendation is a prescriber consultation; a to-do line alone is one with the patient. */
function actionOf(review: EncounterRows['review'], problemId: string): ProblemAction | null {
  if (review.recommendations.some((one) => one.problemId === problemId)) return 'prescriber-consult'
  return review.todo.some((one) => one.problemId === problemId) ? 'patient-consult' : null
}

/** What was recommended to the prescriber; else what the patient is asked to do. */
function recommendationOf(review: EncounterRows['review'], problemId: string): string | null {
  const own = review.recommendations.filter((one) => one.problemId === problemId)
  const texts =
    own.length > 0
      ? own.map((one) => one.recommendation)
      : review.todo.filter((one) => one.problemId === problemId).flatMap((one) => one.actions)
  return texts.length === 0 ? null : texts.join(' ')
}

interface Found {
  readonly result: ProblemResult
  readonly on: Day
}

/**
 * The newest answer that says something: a prescriber's yes or no, else the patient's no. A resolved problem does not
 * say what was changed: that is asked for.
 */
function resultOf({ replies, events }: EncounterRows, problemId: string): Found | null {
  const reply = replies
    .filter((one) => one.problemId === problemId)
    .map((one) => ({ result: resultOfReply(one.reply), on: one.onDay }))
    .findLast((one) => one.result !== null)
  if (reply !== undefined && reply.result !== null)
    // A CHECKed day column that is never null.
    return { result: reply.result, on: reply.on as Day }
  const last = events.findLast((one) => one.problemId === problemId)
  return last?.status === 'declined' ? { result: 'patient-declined', on: last.onDay } : null
}

function resultOfReply(reply: EncounterRows['replies'][number]['reply']): ProblemResult | null {
  switch (reply) {
    case 'accepted':
    case 'accepted-with-change':
      return 'accepted'
    case 'declined':
      return 'declined'
    case 'discuss-at-visit':
    case 'more-information':
    case 'not-my-patient':
      return null
  }
}
