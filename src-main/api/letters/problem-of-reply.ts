// What a reply does to its problem: a yes or a no in its life, and the day of its next action; and the way back.

import { addDays, type Day } from '../../clinical/dates.ts'
import type { LetterReply, LetterView } from '../../contract/letters.ts'
import { changeRecord, history, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { WriteContext } from '../context.ts'
import { localTimeOf } from '../local-time.ts'

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

/**
 * A yes or a no moves the problem on; a question back or the wrong addressee sets the day of its next action. Called once
 * the answer is kept.
 */
export async function moveProblem(
  context: WriteContext,
  letter: LetterView,
  { planItemId, reason, onDay }: Said,
): Promise<void> {
  const problem = await problemOf(context, planItemId)
  if (problem === undefined) return
  await syncProblem(context, letter, problem.id, { onDay, note: reason, why: 'Answered anew' })
  await syncNextAction(context, problem)
}

/** Takes back what a reply did to its problem. A next action that a person has set, before or since, stays. */
export async function moveProblemBack(
  context: WriteContext,
  letter: LetterView,
  taken: { readonly planItemId: string; readonly why: string },
): Promise<void> {
  const problem = await problemOf(context, taken.planItemId)
  if (problem === undefined) return
  const said = { onDay: context.app.today(), note: null, why: taken.why }
  await syncProblem(context, letter, problem.id, said)
  await syncNextAction(context, problem)
}

interface Planned {
  readonly id: string
  readonly next_action_on: string | null
}

/**
 * The day of the next action is the earliest of what a person has planned and of what the standing answers since then
 * ask for, whichever letter they are to and in whatever order they came or went.
 */
async function syncNextAction(context: WriteContext, problem: Planned): Promise<void> {
  const { db, actor } = context
  const answers = await db
    .selectFrom('recommendation_replies as a')
    .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
    .select(['a.reply', 'a.created_at', 'a.voided_at'])
    .where('i.problem_id', '=', problem.id)
    .execute()
  // One command has one instant: only an answer's own change carries the instant at which it came or went.
  const instants = new Set(answers.flatMap((one) => [one.created_at, one.voided_at]))
  const changes = (await history(db, 'problems', problem.id)).filter(
    (one) => one.after !== null && 'next_action_on' in one.after,
  )
  const own = (at: number) => changes[at]?.action === 'change' && instants.has(changes[at].at)
  const last = changes.findLastIndex((_, at) => !own(at))
  const planned = changes[last]?.after?.next_action_on
  const plannedAt = changes[last]?.at ?? ''
  const days = answers
    .filter((one) => one.voided_at === null && one.created_at > plannedAt)
    .flatMap((one) => {
      const within = actionWithinDays[one.reply]
      return within === undefined ? [] : [addDays(localTimeOf(one.created_at).day, within)]
    })
  const on = [...(typeof planned === 'string' ? [planned] : []), ...days].toSorted()[0] ?? null
  if (on !== problem.next_action_on)
    await changeRecord(db, actor, 'problems', problem.id, null, { next_action_on: on })
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
