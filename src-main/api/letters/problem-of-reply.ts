// What a reply does to its problem: a yes or a no in its life, and the day of its next action; and the way back.

import { addDays, type Day } from '../../clinical/dates.ts'
import type { LetterReply, LetterView } from '../../contract/letters.ts'
import { changeRecord, history, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { WriteContext } from '../context.ts'

/** The answer to one recommendation. */
export interface Said {
  readonly planItemId: string
  readonly reply: LetterReply
  readonly reason: string | null
  readonly onDay: Day
}

async function problemOf({ db }: WriteContext, planItemId: string) {
  return db
    .selectFrom('plan_items as i')
    .innerJoin('problems as b', 'b.id', 'i.problem_id')
    .select(['b.id', 'b.next_action_on'])
    .where('i.id', '=', planItemId)
    .executeTakeFirst()
}

/**
 * Brings the life of the problem in line with the standing answers of this letter: any yes is a yes, else any no is a
 * no, else nothing was answered.
 */
async function syncProblem(
  context: WriteContext,
  letter: LetterView,
  problemId: string,
  said: { readonly onDay: Day; readonly note: string | null; readonly why: string },
): Promise<void> {
  const { db, actor, app } = context
  const standing = await db
    .selectFrom('recommendation_replies as a')
    .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
    .select('a.reply')
    .where('a.communication_id', '=', letter.id)
    .where('i.problem_id', '=', problemId)
    .where('a.voided_at', 'is', null)
    .execute()
  const answers = new Set(standing.map(({ reply }) => statusOf(reply)))
  const status = answers.has('agreed') ? 'agreed' : answers.has('declined') ? 'declined' : null
  const earlier = await db
    .selectFrom('problem_events')
    .select(['id', 'status'])
    .where('problem_id', '=', problemId)
    .where('communication_id', '=', letter.id)
    .where('status', 'in', ['agreed', 'declined'])
    .where('voided_at', 'is', null)
    .execute()
  for (const event of earlier)
    if (event.status !== status) await voidRecord(db, actor, 'problem_events', event.id, said.why)
  if (status === null || earlier.some((event) => event.status === status)) return
  await insertRecord(db, actor, 'problem_events', {
    id: app.newId(),
    patient_id: letter.patientId,
    problem_id: problemId,
    on_day: said.onDay,
    status,
    note: said.note,
    follow_up_id: null,
    communication_id: letter.id,
  })
}

/** A yes or a no moves the problem on; a question back or the wrong addressee sets the day of its next action. */
export async function moveProblem(
  context: WriteContext,
  letter: LetterView,
  { planItemId, reply, reason, onDay }: Said,
): Promise<void> {
  const { db, actor, app } = context
  const problem = await problemOf(context, planItemId)
  if (problem === undefined) return
  await syncProblem(context, letter, problem.id, { onDay, note: reason, why: 'Answered anew' })
  const days = actionWithinDays[reply]
  if (days === undefined) return
  const nextOn = addDays(app.today(), days)
  if (problem.next_action_on === null || problem.next_action_on > nextOn)
    await changeRecord(db, actor, 'problems', problem.id, null, { next_action_on: nextOn })
}

/** Takes back what a reply did to its problem. A next action that a person has set, before or since, stays. */
export async function moveProblemBack(
  context: WriteContext,
  letter: LetterView,
  taken: { readonly planItemId: string; readonly reply: LetterReply; readonly why: string },
): Promise<void> {
  const { db, actor, app } = context
  const problem = await problemOf(context, taken.planItemId)
  if (problem === undefined) return
  const said = { onDay: app.today(), note: null, why: taken.why }
  await syncProblem(context, letter, problem.id, said)
  if (actionWithinDays[taken.reply] === undefined) return
  const answered = await db
    .selectFrom('recommendation_replies')
    .select((eb) => eb.fn.max('created_at').as('at'))
    .where('communication_id', '=', letter.id)
    .where('plan_item_id', '=', taken.planItemId)
    .executeTakeFirst()
  const last = (await history(db, 'problems', problem.id)).findLast(
    (one) => one.after !== null && 'next_action_on' in one.after,
  )
  const before = last?.before?.next_action_on
  // One command has one instant: only the reply's own change carries the instant of the reply.
  if (last?.action === 'change' && last.at === answered?.at)
    await changeRecord(db, actor, 'problems', problem.id, null, {
      next_action_on: typeof before === 'string' ? before : null,
    })
}

/** Days until something must be done about a reply that is no yes: a rule of the house. */
const actionWithinDays: Readonly<Partial<Record<LetterReply, number>>> = {
  declined: 14,
  'more-information': 3,
  'not-my-patient': 0,
}

function statusOf(reply: LetterReply): 'agreed' | 'declined' | null {
  switch (reply) {
    case 'accepted':
    case 'accepted-with-change':
      return 'agreed'
    case 'declined':
      return 'declined'
    case 'discuss-at-visit':
    case 'more-information':
    case 'not-my-patient':
      return null
  }
}
