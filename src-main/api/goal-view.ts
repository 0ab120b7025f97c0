// Goals of therapy for the screen: with their outcomes, the newest result and what it suggests.

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import { type Day, dayOf, type Instant } from '../clinical/dates.ts'
import { suggestGoalStatus } from '../clinical/follow-up/goal-standing.ts'
import { allResults, latestResult } from '../clinical/results.ts'
import type { GoalBoard, GoalView } from '../contract/follow-up.ts'
import { type AnalyteId, analytes } from '../reference/analytes.ts'
import { loadChart } from '../store/load-chart.ts'
import type { GoalOutcomeRow, GoalRow, Schema } from '../store/schema.ts'

/** What a goal can be measured by. */
export const measurable: GoalBoard['analytes'] =
  // Object.keys widens the keys of the register.
  (Object.keys(analytes) as AnalyteId[]).map((id) => ({
    id,
    title: analytes[id].title,
    unit: analytes[id].unit,
  }))

/** The id as the register of analytes has it, or null. */
export function readAnalyte(text: string): AnalyteId | null {
  // The keys of the register are its ids.
  return Object.hasOwn(analytes, text) ? (text as AnalyteId) : null
}

/** Names of people by id. */
export async function namesOfUsers(db: Kysely<Schema>): Promise<ReadonlyMap<string, string>> {
  const users = await db.selectFrom('users').select(['id', 'name']).execute()
  return new Map(users.map((one) => [one.id, one.name]))
}

/** Goals of a chart, outside of a review: nothing is screened, so nothing is suggested. */
export async function goalBoard(
  db: Kysely<Schema>,
  patientId: string,
  today: Day,
): Promise<GoalBoard> {
  const chart = await loadChart(db, patientId, today)
  const problems = await db
    .selectFrom('problems')
    .select(['id', 'title'])
    .where('patient_id', '=', patientId)
    .where('status', '=', 'open')
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return {
    reviewId: null,
    patientId,
    today,
    goals: await goalsOf(db, patientId, chart, await namesOfUsers(db)),
    suggestedGoals: [],
    problems,
    analytes: measurable,
  }
}

/** Standing goals in the order in which they were set, each with its outcomes. */
export async function goalsOf(
  db: Kysely<Schema>,
  patientId: string,
  chart: Chart,
  people: ReadonlyMap<string, string>,
): Promise<readonly GoalView[]> {
  const rows = await db
    .selectFrom('goals')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const outcomes = await db
    .selectFrom('goal_outcomes')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) =>
    goalView(
      row,
      outcomes.filter((one) => one.goal_id === row.id),
      chart,
      people,
    ),
  )
}

function goalView(
  row: GoalRow,
  outcomes: readonly GoalOutcomeRow[],
  chart: Chart,
  people: ReadonlyMap<string, string>,
): GoalView {
  // Written by recorded.ts from the clock.
  const setOn = dayOf(row.created_at as Instant)
  const analyte = row.analyte === null ? null : readAnalyte(row.analyte)
  const newest = analyte === null ? null : latestResult(chart, analyte)
  const baseline =
    analyte === null ? null : (allResults(chart, analyte).find((one) => one.date <= setOn) ?? null)
  // CHECKed columns.
  const dueOn = row.due_on as Day | null
  const target = { low: row.target_low, high: row.target_high }
  return {
    id: row.id,
    revision: row.revision,
    parameter: row.parameter,
    analyte,
    target: row.target,
    ...target,
    unit: row.unit,
    dueOn,
    problemId: row.problem_id,
    conditionId: row.condition_id,
    setOn,
    outcomes: outcomes.map((one) => ({
      id: one.id,
      status: one.status,
      onDay: one.on_day as Day,
      valueText: one.value_text,
      note: one.note,
      by: people.get(one.created_by) ?? 'unknown',
    })),
    newest:
      newest === null
        ? null
        : {
            value: newest.recorded.value,
            unit: newest.recorded.unit,
            date: newest.date,
            observationId: newest.observationId,
          },
    suggestion:
      analyte === null
        ? { kind: 'cannot-tell', missing: 'a test that measures it' }
        : suggestGoalStatus(
            { target, dueOn },
            baseline,
            newest !== null && newest.date > setOn ? newest : null,
            chart.on,
          ),
  }
}
