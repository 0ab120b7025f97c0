// Letters over the wire: sent, answered recommendation by recommendation, closed with the last answer.

import { addDays } from '../../clinical/dates.ts'
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
import { moveProblem, moveProblemBack, type Said } from './problem-of-reply.ts'

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
    if (letter.sentOn !== null && said.onDay < letter.sentOn)
      throw new AppError(
        'invalid-input',
        'A reply cannot be of a day before the letter was sent.',
        {
          fields: { onDay: 'Not before the letter was sent' },
        },
      )
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
    const reply = letter.recommendations.find((one) => one.planItemId === planItemId)?.reply ?? null
    if (reply === null)
      throw new AppError('not-found', 'This recommendation has no answer to take back.')
    await voidReply(context, letter, planItemId, reason)
    await moveProblemBack(context, letter, { planItemId, why: reason })
    if (letter.state === 'answered') {
      await voidAnswered(context, letterId, reason)
      await changeRecord(db, actor, 'communications', letterId, null, {
        status: 'sent',
        reply: null,
        replied_at: null,
      })
    }
    return letterView(db, letterId, app.today())
  },

  'letters.prescriber': ({ db }, { prescriberId }) => prescriberProfile(db, prescriberId),
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

/** The letter waits again: its answer leaves its life, and today's work counts it again. */
async function voidAnswered({ db, actor }: WriteContext, letterId: string, reason: string) {
  const events = await db
    .selectFrom('communication_events')
    .select('id')
    .where('communication_id', '=', letterId)
    .where('kind', '=', 'reply')
    .where('voided_at', 'is', null)
    .execute()
  for (const { id } of events) await voidRecord(db, actor, 'communication_events', id, reason)
}

/** "2 accepted, 1 declined". */
function inWords(said: readonly (LetterReply | null)[]): string {
  return letterReplies
    .map((reply) => [said.filter((one) => one === reply).length, reply] as const)
    .filter(([count]) => count > 0)
    .map(([count, reply]) => `${count} ${reply.replaceAll('-', ' ')}`)
    .join(', ')
}
