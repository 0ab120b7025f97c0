// Calls of adherence, drug by drug within a review: the days covered by fills, what keeps the patient from taking it.

import { z } from 'zod'
import type { DrugAdherence } from '../clinical/adherence/drug-adherence.ts'
import { type BarrierCode, barrierCodes } from '../reference/adherence-barriers.ts'
import { command, everyRole, noAudit, query } from './call.ts'
import { id, optionalText } from './fields.ts'

export type { DrugAdherence, StripDay } from '../clinical/adherence/drug-adherence.ts'
export type { BarrierCode } from '../reference/adherence-barriers.ts'

export interface BarrierView {
  readonly code: BarrierCode
  readonly question: string
  readonly title: string
  readonly actions: readonly string[]
  readonly pharmacist: string
  /** Null: nobody asked. */
  readonly answer: 'yes' | 'no' | null
}

export interface AdherenceView {
  readonly medicationText: string
  readonly days: DrugAdherence
  readonly estimateLabel: string
  readonly barriers: readonly BarrierView[]
  readonly note: string | null
  readonly citation: string
}

const about = { reviewId: id, medicationId: id }

export const adherenceCalls = {
  /** Of an unsigned review as the chart stands now, of a signed one on the day it was held. */
  'adherence.read': query<AdherenceView>()({
    input: z.object(about),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Keeps all answers about one drug; a question without an answer was not asked. */
  'adherence.save': command<{ readonly revision: number }>()({
    input: z.object({
      ...about,
      answers: z.array(z.object({ code: z.enum(barrierCodes), answer: z.enum(['yes', 'no']) })),
      note: optionalText(),
    }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
} as const
