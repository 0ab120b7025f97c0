// Letters over the wire: sent, answered recommendation by recommendation, closed with the last answer.

import { addDays, type Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import {
  type LetterReply,
  type LetterView,
  type letterCalls,
  letterReplies,
} from '../../contract/letters.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Handlers, ReadContext, WriteContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { letterRows, letterView, reviewsOfCode } from './letter-view.ts'
import { prescriberProfile } from './prescriber-profile.ts'

/** The letter, of a chart that this session has opened. */
async function openLetter(
  context: ReadContext | WriteContext,
  letterId: string,
): Promise<LetterView> {
  const [row] = await letterRows(context.db, { id: letterId }, context.app.today())
  if (row === undefined) throw new AppError('not-found', 'This letter is no longer in the chart.')
  mustBeOpened(context, row.patientId)
  context.about.patientId = row.patientId
  return letterView(context.db, letterId, context.app.today())
}

export const letterHandlers: Handlers<typeof letterCalls> = {
  'letters.list': ({ db, app }, { state }) => letterRows(db, { state }, app.today()),

  'letters.find': async ({ db, app }, { code }) => ({
    letters: await letterRows(db, { code }, app.today()),
    reviews: await reviewsOfCode(db, code),
  }),

  'letters.read': (context, { letterId }) => openLetter(context, letterId),

  'letters.send': async (context, { letterId, channel, dueInDays, note }) => {
    const { db, actor, app } = context
    const letter = await openLetter(context, letterId)
    if (letter.state === 'answered')
      throw new AppError('conflict', 'This letter is answered: nothing more is sent.')
    const today = app.today()
    await insertRecord(db, actor, 'communication_events', {
      id: app.newId(),
      patient_id: letter.patientId,
      communication_id: letterId,
      on_day: today,
      kind: channel === 'phone' ? 'phoned' : 'sent',
      channel,
      note,
    })
    // The age counts from the first time that somebody said how it went out.
    const isFirst = letter.attempts === 0
    await changeRecord(db, actor, 'communications', letterId, null, {
      channel,
      status: 'sent',
      due_on: addDays(today, dueInDays),
      ...(isFirst || letter.sentOn === null ? { sent_at: actor.at } : {}),
    })
    return letterView(db, letterId, today)
  },

  'letters.reply': async (context, { letterId, planItemId, reply, reason, onDay }) => {
    const { db, actor, app } = context
    const letter = await openLetter(context, letterId)
    const item = letter.recommendations.find((one) => one.planItemId === planItemId)
    if (item === undefined)
      throw new AppError('not-found', 'This recommendation is not in this letter.')
    const today = app.today()
    const said: Said = { planItemId, reply, reason, onDay: onDay ?? today }
    if (item.reply === reply && item.reason === reason && item.repliedOn === said.onDay)
      return letter
    if (said.onDay > today)
      throw new AppError('invalid-input', 'A reply cannot be of a later day than today.', {
        fields: { onDay: 'Not after today' },
      })
    await replaceReply(context, letter, said)
    await moveProblem(context, letter, said)
    const view = await letterView(db, letterId, today)
    const replies = view.recommendations.map((one) => one.reply)
    if (replies.includes(null)) return view
    if (letter.state !== 'answered')
      await insertRecord(db, actor, 'communication_events', {
        id: app.newId(),
        patient_id: letter.patientId,
        communication_id: letterId,
        on_day: today,
        kind: 'reply',
        channel: null,
        note: null,
      })
    await changeRecord(db, actor, 'communications', letterId, null, {
      status: 'answered',
      reply: inWords(replies),
      ...(letter.state === 'answered' ? {} : { replied_at: actor.at }),
    })
    return letterView(db, letterId, today)
  },

  'letters.undoReply': async (context, { letterId, planItemId, reason }) => {
    const { db, actor, app } = context
    const letter = await openLetter(context, letterId)
    if (letter.recommendations.find((one) => one.planItemId === planItemId)?.reply == null)
      throw new AppError('not-found', 'This recommendation has no answer to take back.')
    await voidReply(context, letter, planItemId, reason)
    await voidProblemEvents(context, letter, planItemId, reason)
    if (letter.state === 'answered')
      await changeRecord(db, actor, 'communications', letterId, null, {
        status: 'sent',
        reply: null,
        replied_at: null,
      })
    return letterView(db, letterId, app.today())
  },

  'letters.prescriber': ({ db }, { prescriberId }) => prescriberProfile(db, prescriberId),
}

interface Said {
  readonly planItemId: string
  readonly reply: LetterReply
  readonly reason: string | null
  readonly onDay: Day
}

async function voidReply(
  { db, actor }: WriteContext,
  letter: LetterView,
  planItemId: string,
  reason: string,
): Promise<void> {
  const earlier = await db
    .selectFrom('recommendation_replies')
    .select('id')
    .where('communication_id', '=', letter.id)
    .where('plan_item_id', '=', planItemId)
    .where('voided_at', 'is', null)
    .execute()
  for (const { id } of earlier) await voidRecord(db, actor, 'recommendation_replies', id, reason)
}

async function replaceReply(
  context: WriteContext,
  letter: LetterView,
  { planItemId, reply, reason, onDay }: Said,
): Promise<void> {
  await voidReply(context, letter, planItemId, 'Answered anew')
  await insertRecord(context.db, context.actor, 'recommendation_replies', {
    id: context.app.newId(),
    patient_id: letter.patientId,
    communication_id: letter.id,
    plan_item_id: planItemId,
    reply,
    reason,
    on_day: onDay,
  })
}

async function problemOf({ db }: WriteContext, planItemId: string) {
  return db
    .selectFrom('plan_items as i')
    .innerJoin('problems as b', 'b.id', 'i.problem_id')
    .select(['b.id', 'b.next_action_on'])
    .where('i.id', '=', planItemId)
    .executeTakeFirst()
}

/** A yes or a no that was taken back no longer counts in the life of the problem. Answers the problem, if there is one. */
async function voidProblemEvents(
  context: WriteContext,
  letter: LetterView,
  planItemId: string,
  reason: string,
) {
  const { db, actor } = context
  const problem = await problemOf(context, planItemId)
  if (problem === undefined) return null
  const earlier = await db
    .selectFrom('problem_events')
    .select('id')
    .where('problem_id', '=', problem.id)
    .where('communication_id', '=', letter.id)
    .where('status', 'in', ['agreed', 'declined'])
    .where('voided_at', 'is', null)
    .execute()
  for (const { id } of earlier) await voidRecord(db, actor, 'problem_events', id, reason)
  return problem
}

/** A yes or a no moves the problem on; a question back or the wrong addressee sets the day of its next action. */
async function moveProblem(
  context: WriteContext,
  letter: LetterView,
  { planItemId, reply, reason, onDay }: Said,
): Promise<void> {
  const { db, actor, app } = context
  const problem = await voidProblemEvents(context, letter, planItemId, 'Answered anew')
  if (problem === null) return
  const status = statusOf(reply)
  if (status !== null)
    await insertRecord(db, actor, 'problem_events', {
      id: app.newId(),
      patient_id: letter.patientId,
      problem_id: problem.id,
      on_day: onDay,
      status,
      note: reason,
      follow_up_id: null,
      communication_id: letter.id,
    })
  const days = actionWithinDays[reply]
  if (days === undefined) return
  const nextOn = addDays(app.today(), days)
  if (problem.next_action_on === null || problem.next_action_on > nextOn)
    await changeRecord(db, actor, 'problems', problem.id, null, { next_action_on: nextOn })
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

/** "2 accepted, 1 declined". */
function inWords(said: readonly (LetterReply | null)[]): string {
  return letterReplies
    .map((reply) => [said.filter((one) => one === reply).length, reply] as const)
    .filter(([count]) => count > 0)
    .map(([count, reply]) => `${count} ${reply.replaceAll('-', ' ')}`)
    .join(', ')
}
