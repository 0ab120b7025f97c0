// Goals of therapy: set, changed, taken back, and how they stood on a day.

import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { GoalStatus } from '../clinical/follow-up/goal-standing.ts'
import { AppError } from '../contract/errors.ts'
import type { followUpCalls } from '../contract/follow-up.ts'
import { analytes } from '../reference/analytes.ts'
import { changeRecord, insertRecord, voidRecord } from '../store/recorded.ts'
import type { GoalRow, Schema } from '../store/schema.ts'
import type { Handlers, WriteContext } from './context.ts'
import { goalBoard, readAnalyte } from './goal-view.ts'
import { mustBeOpened } from './patients.ts'

type GoalArea = Pick<
  typeof followUpCalls,
  'goals.list' | 'goals.add' | 'goals.change' | 'goals.void' | 'goals.addOutcome'
>

export const goalHandlers: Handlers<GoalArea> = {
  'goals.list': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return goalBoard(context.db, patientId, context.app.today())
  },

  'goals.add': async (context, { patientId, reviewId, ...goal }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    if (reviewId !== null) await mustBelong(db, 'reviews', reviewId, patientId)
    const columns = await goalColumns(db, patientId, goal)
    const id = app.newId()
    await insertRecord(db, actor, 'goals', {
      id,
      patient_id: patientId,
      review_id: reviewId,
      ...columns,
    })
    return { id }
  },

  'goals.change': async (context, { patientId, id, revision, ...goal }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    await loadGoal(db, patientId, id)
    await changeRecord(db, actor, 'goals', id, revision, await goalColumns(db, patientId, goal))
    return { id }
  },

  'goals.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    await loadGoal(context.db, patientId, id)
    await voidRecord(context.db, context.actor, 'goals', id, reason)
    return { id }
  },

  'goals.addOutcome': async (context, { patientId, goalId, ...outcome }) => {
    mustBeOpened(context, patientId)
    const goal = await loadGoal(context.db, patientId, goalId)
    return { id: await addGoalOutcome(context, goal, { ...outcome, followUpId: null }) }
  },
}

/** The goal, of this patient. */
export async function loadGoal(
  db: Kysely<Schema>,
  patientId: string,
  id: string,
): Promise<GoalRow> {
  const row = await db
    .selectFrom('goals')
    .selectAll()
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This goal is not in this patient's chart.")
  return row
}

/** One entry of the goal's history. */
export async function addGoalOutcome(
  { db, actor, app }: WriteContext,
  goal: Pick<GoalRow, 'id' | 'patient_id'>,
  outcome: {
    readonly status: GoalStatus
    readonly onDay: Day
    readonly valueText: string | null
    readonly observationId: string | null
    readonly note: string | null
    readonly followUpId: string | null
  },
): Promise<string> {
  if (outcome.onDay > app.today()) {
    const message = 'A day that is still to come cannot be recorded yet.'
    throw new AppError('invalid-input', message, { fields: { onDay: message } })
  }
  if (outcome.observationId !== null)
    await mustBelong(db, 'observations', outcome.observationId, goal.patient_id)
  const id = app.newId()
  await insertRecord(db, actor, 'goal_outcomes', {
    id,
    patient_id: goal.patient_id,
    goal_id: goal.id,
    follow_up_id: outcome.followUpId,
    on_day: outcome.onDay,
    status: outcome.status,
    value_text: outcome.valueText,
    observation_id: outcome.observationId,
    note: outcome.note,
  })
  return id
}

type GoalInput = Omit<
  z.output<(typeof followUpCalls)['goals.add']['input']>,
  'patientId' | 'reviewId'
>

async function goalColumns(db: Kysely<Schema>, patientId: string, goal: GoalInput) {
  const wrong = (field: string, message: string) =>
    new AppError('invalid-input', message, { fields: { [field]: message } })
  const { low, high } = goal
  if (low !== null && high !== null && low > high)
    throw wrong('high', 'The upper end lies below the lower one.')
  const analyte = goal.analyte === null ? null : readAnalyte(goal.analyte)
  if (goal.analyte !== null && analyte === null) throw wrong('analyte', 'Nobody measures this.')
  if (goal.problemId !== null) await mustBelong(db, 'problems', goal.problemId, patientId)
  if (goal.conditionId !== null) await mustBelong(db, 'conditions', goal.conditionId, patientId)
  return {
    problem_id: goal.problemId,
    condition_id: goal.conditionId,
    parameter: goal.parameter,
    analyte,
    target: goal.target,
    target_low: low,
    target_high: high,
    unit: analyte === null ? goal.unit : analytes[analyte].unit,
    due_on: goal.dueOn,
  }
}

async function mustBelong(
  db: Kysely<Schema>,
  table: 'reviews' | 'problems' | 'conditions' | 'observations',
  id: string,
  patientId: string,
): Promise<void> {
  const row = await db
    // All four have these columns.
    .selectFrom(table as 'problems')
    .select('id')
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row)
    throw new AppError('not-found', "What this goal is about is not in this patient's chart.")
}
