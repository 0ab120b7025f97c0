// Calls of letters on their way: sent, sent again, answered one recommendation at a time, and what came of it.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { PqaCategory } from '../clinical/finding.ts'
import type { DrugInFills, StartedDrug } from '../clinical/reply-in-fills.ts'

export type { DrugInFills } from '../clinical/reply-in-fills.ts'

import { clinicians, command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, reason } from './fields.ts'

export const letterChannels = ['fax', 'phone', 'mail', 'hand'] as const
export type LetterChannel = (typeof letterChannels)[number]

/** In the order of their keys, 1 to 6. */
export const letterReplies = [
  'accepted',
  'accepted-with-change',
  'declined',
  'discuss-at-visit',
  'more-information',
  'not-my-patient',
] as const
export type LetterReply = (typeof letterReplies)[number]

/** Replies that say nothing without their words: what was changed, or why it was declined. */
export const repliesWithReason: readonly LetterReply[] = ['accepted-with-change', 'declined']

/** Days without a reply after which something is done. */
export const reminderDays = [3, 7, 14] as const
export type ReminderDays = (typeof reminderDays)[number]

/** One letter as lists show it: names only. */
export interface LetterRow {
  readonly id: string
  readonly patientId: string
  readonly patientName: string
  readonly birthDate: string | null
  readonly prescriberId: string | null
  readonly prescriberName: string
  /** The letter's code; the review's for letters from before letters had their own. */
  readonly code: string
  readonly state: 'not-sent' | 'waiting' | 'answered'
  readonly sentOn: Day | null
  readonly channel: string | null
  /** How often it was sent or phoned about. */
  readonly attempts: number
  readonly dueOn: Day | null
  /** Days since it was sent; null before. */
  readonly waitingDays: number | null
  /** The last reminder day that was reached while it waits. */
  readonly mark: ReminderDays | null
}

/** What a code leads to; both empty when nothing has it. */
export interface FoundByCode {
  readonly letters: readonly LetterRow[]
  /** Reviews that carry the code themselves: their worksheets and packets. */
  readonly reviews: readonly {
    readonly id: string
    readonly patientId: string
    readonly patientName: string
  }[]
}

export interface RecommendationState {
  readonly planItemId: string
  readonly text: string
  readonly problemTitle: string | null
  readonly reply: LetterReply | null
  readonly reason: string | null
  readonly repliedOn: Day | null
  /** Drugs of the problem, as the fills show them since the reply; empty before it or when no drug is linked. */
  readonly drugs: readonly DrugInFills[]
}

export interface LetterView extends LetterRow {
  readonly recommendations: readonly RecommendationState[]
  readonly events: readonly {
    readonly onDay: Day
    readonly kind: 'sent' | 'phoned' | 'reply' | 'closed'
    readonly channel: string | null
    readonly note: string | null
    readonly by: string
  }[]
  /** First filled after the first reply; null when there is no reply or no fill on record. */
  readonly started: readonly StartedDrug[] | null
}

/** Small numbers are said as they are: accepted of answered. */
export interface ProfileLine {
  readonly category: PqaCategory | 'no-problem'
  readonly answered: number
  readonly accepted: number
  /** From sent to reply; null when no letter has both days. */
  readonly medianDays: number | null
  readonly timed: number
}

export interface PrescriberProfile {
  readonly name: string
  readonly letters: number
  readonly total: Omit<ProfileLine, 'category'>
  readonly lines: readonly ProfileLine[]
}

const ofLetter = { letterId: id }

export const letterCalls = {
  /** Open: not sent first, then the longest waiting. Answered or closed: the newest first. At most 500. */
  'letters.list': query<readonly LetterRow[]>()({
    input: z.object({ state: z.enum(['open', 'answered']).default('open') }),
    access: everyRole,
    audit: noAudit('names and days only; opening the chart is in the trail'),
  }),
  /** By the code on the paper, scanned or typed: case, spaces and the dash do not matter. */
  'letters.find': query<FoundByCode>()({
    input: z.object({ code: line(40) }),
    access: everyRole,
    audit: noAudit('names and days only; opening the chart is in the trail'),
  }),
  'letters.read': query<LetterView>()({
    input: z.object(ofLetter),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Sent, sent again, or phoned about. A reply is expected `dueInDays` later. */
  'letters.send': command<LetterView>()({
    input: z.object({
      ...ofLetter,
      channel: z.enum(letterChannels),
      dueInDays: z.union([z.literal(3), z.literal(7), z.literal(14)]).default(7),
      note: optionalLine(400),
    }),
    access: everyRole,
    audit: entry('send-letter', { subject: 'letterId' }),
  }),
  /** The answer to one recommendation; a later one replaces it. The letter closes with the last. */
  'letters.reply': command<LetterView>()({
    input: z
      .object({
        ...ofLetter,
        planItemId: id,
        reply: z.enum(letterReplies),
        reason: optionalLine(400),
        /** Day of the reply; null is today. */
        onDay: dayField.nullable().default(null),
      })
      .refine((input) => input.reason !== null || !repliesWithReason.includes(input.reply), {
        path: ['reason'],
        message: 'Write what was changed, or why it was declined',
      }),
    access: clinicians,
    audit: entry('letter-reply', { subject: 'letterId' }),
  }),
  /** Takes an answer back, with the reason; the letter waits again. */
  'letters.undoReply': command<LetterView>()({
    input: z.object({ ...ofLetter, planItemId: id, reason }),
    access: clinicians,
    audit: entry('undo-letter-reply', { subject: 'letterId' }),
  }),
  'letters.prescriber': query<PrescriberProfile>()({
    input: z.object({ prescriberId: id }),
    access: everyRole,
    audit: noAudit('counts of one prescriber; no patient'),
  }),
} as const
