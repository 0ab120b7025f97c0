// Calls of the log of a platform's case: what was tried and done on which day, its submission, and what the payment report says.
// A step moves the case's own state as the platform's flow has it.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { CaseState } from './enrollment.ts'
import { dayField, id, optionalLine, reason } from './fields.ts'
import type { Saved } from './patients.ts'

/** In the order of the platform's flow. */
export const caseSteps = [
  'outreach',
  'appointment',
  'interview',
  'prompts',
  'papers',
  'prescriber-fax',
  'follow-up',
  'submission',
  'payment',
] as const
export type CaseStep = (typeof caseSteps)[number]

export const outreachOutcomes = [
  'reached',
  'no-answer',
  'voicemail',
  'call-back',
  'declined',
  'unable-to-reach',
] as const

export interface CaseEventView {
  readonly id: string
  readonly caseId: string
  readonly step: CaseStep
  readonly on: Day
  readonly outcome: string | null
  /** US cents of a payment; below 0: taken back. */
  readonly cents: number | null
  /** Number of the payment report. */
  readonly report: string | null
  readonly note: string | null
  readonly by: string | null
}

export interface CaseLog {
  /** Oldest first. */
  readonly events: readonly CaseEventView[]
  /** What the payment reports add up to, by case. */
  readonly paid: readonly { readonly caseId: string; readonly cents: number }[]
}

/** The state in which a step leaves a case of state `was`; null: the step says nothing of it. */
export function stateAfter(
  was: CaseState,
  step: CaseStep,
  outcome: CaseEventView['outcome'],
): CaseState | null {
  switch (step) {
    case 'outreach':
      if (outcome === 'declined') return 'Declined'
      if (outcome === 'unable-to-reach') return 'Unable to reach'
      // A call about an appointment does not undo it.
      return was === 'Scheduled' ? 'Scheduled' : 'In progress'
    case 'appointment':
      return 'Scheduled'
    case 'interview':
    case 'prompts':
    case 'papers':
    case 'prescriber-fax':
      return 'In progress'
    case 'submission':
      return 'Completed'
    case 'follow-up':
    case 'payment':
      return null
  }
}

export const caseLogCalls = {
  'caseLog.read': query<CaseLog>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: noAudit('part of an opened chart'),
  }),
  /** An ended case takes its payment and follow-ups only. */
  'caseLog.add': command<Saved>()({
    input: z
      .object({
        patientId: id,
        caseId: id,
        step: z.enum(caseSteps),
        on: dayField,
        outcome: z.enum(outreachOutcomes).nullable().default(null),
        cents: z.number().int().nullable().default(null),
        report: optionalLine(60),
        note: optionalLine(400),
      })
      .refine((input) => (input.step === 'outreach') === (input.outcome !== null), {
        path: ['outcome'],
        message: 'Say what came of the call',
      })
      .refine((input) => (input.step === 'payment') === (input.cents !== null), {
        path: ['cents'],
        message: 'Write what was paid',
      })
      .refine((input) => input.step !== 'payment' || input.report !== null, {
        path: ['report'],
        message: 'Write the number of the payment report',
      }),
    access: everyRole,
    audit: entry('log-case', { patient: 'patientId', subject: 'id' }),
  }),
  /** The state of the case stays: change it in the case when it was wrong. */
  'caseLog.void': command<Saved>()({
    input: z.object({ patientId: id, id, reason }),
    access: everyRole,
    audit: entry('void-case-step', { patient: 'patientId', subject: 'id' }),
  }),
} as const
