// Steps of problems, and follow-up encounters: what became of a review, recorded in one go.

import { AppError } from '../contract/errors.ts'
import type { followUpCalls } from '../contract/follow-up.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { Handlers, WriteContext } from './context.ts'
import { followUpBoard } from './follow-up-view.ts'
import { addGoalOutcome, loadGoal } from './goals.ts'
import { mustBeOpened } from './patients.ts'
import { addProblemStep, loadProblem, nextActionForReview } from './problem-events.ts'

type FollowUpArea = Pick<
  typeof followUpCalls,
  'followUps.read' | 'followUps.add' | 'problems.addEvent' | 'problems.change'
>

export const followUpHandlers: Handlers<FollowUpArea> = {
  'followUps.read': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    return followUpBoard(context.db, reviewId, context.app.today())
  },

  'followUps.add': async (context, input) => {
    const { db, actor, app } = context
    const { patientId, reviewId, heldOn, mode, note, nextOn } = input
    mustBeOpened(context, patientId)
    const review = await loadReview(db, reviewId)
    if (review.patient_id !== patientId)
      throw new AppError('not-found', "This review is not in this patient's chart.")
    if (review.signed_at === null)
      throw new AppError('not-allowed', 'A review is followed up after its signature.')
    const wrong = (field: string, message: string) =>
      new AppError('invalid-input', message, { fields: { [field]: message } })
    if (heldOn > app.today())
      throw wrong('heldOn', 'A talk that is still to come cannot be recorded yet.')
    if (heldOn < review.held_on)
      throw wrong('heldOn', `The review itself was held on ${review.held_on}.`)
    if (nextOn !== null && nextOn <= heldOn)
      throw wrong('nextOn', 'The next follow-up comes after this one.')
    const id = app.newId()
    await insertRecord(db, actor, 'follow_ups', {
      id,
      patient_id: patientId,
      review_id: reviewId,
      held_on: heldOn,
      mode,
      note,
      next_on: nextOn,
    })
    for (const { problemId, ...step } of input.problems) {
      const problem = await loadProblem(db, patientId, problemId)
      await addProblemStep(context, problem, { ...step, onDay: heldOn, followUpId: id })
      if (nextOn !== null && step.status !== 'resolved')
        await changeRecord(db, actor, 'problems', problemId, null, { next_action_on: nextOn })
    }
    for (const { goalId, ...outcome } of input.goals)
      await addGoalOutcome(context, await loadGoal(db, patientId, goalId), {
        ...outcome,
        onDay: heldOn,
        followUpId: id,
      })
    if (nextOn !== null) await nextActionForReview(context, reviewId, nextOn)
    await turnOverTask(context, review, nextOn)
    return { id }
  },

  'problems.addEvent': async (context, { patientId, problemId, ...step }) => {
    mustBeOpened(context, patientId)
    const problem = await loadProblem(context.db, patientId, problemId)
    return { id: await addProblemStep(context, problem, step) }
  },

  'problems.change': async (context, { patientId, problemId, priority, nextActionOn }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const problem = await loadProblem(db, patientId, problemId)
    if (nextActionOn !== null && problem.status === 'resolved')
      throw new AppError('conflict', 'This problem is resolved. Reopen it first.')
    await changeRecord(db, actor, 'problems', problemId, null, {
      priority,
      next_action_on: nextActionOn,
    })
    return { id: problemId }
  },
}

/** Closes the follow-up tasks of the review that are still to do, and makes the next for the same owner. */
async function turnOverTask(
  { db, actor, app }: WriteContext,
  review: { readonly id: string; readonly patient_id: string; readonly kind: string },
  nextOn: string | null,
): Promise<void> {
  const open = await db
    .selectFrom('tasks')
    .select(['id', 'owner_id'])
    .where('review_id', '=', review.id)
    .where('kind', '=', 'follow-up')
    .where('done_at', 'is', null)
    .where('voided_at', 'is', null)
    .execute()
  for (const task of open)
    await changeRecord(db, actor, 'tasks', task.id, null, {
      done_at: actor.at,
      outcome: 'Follow-up held',
    })
  if (nextOn === null) return
  await insertRecord(db, actor, 'tasks', {
    id: app.newId(),
    patient_id: review.patient_id,
    review_id: review.id,
    kind: 'follow-up',
    text: `Follow-up of the ${review.kind}`,
    due_on: nextOn,
    owner_id: open[0]?.owner_id ?? actor.userId,
    done_at: null,
    outcome: null,
  })
}
