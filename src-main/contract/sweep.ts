// Calls of the sweep: one or more cells answered at a time. The grid itself is part of the review.

import { z } from 'zod'
import type { SinceLast } from '../clinical/since-last.ts'
import { type SweepGrid, sweepAnswers, sweepQuestions, sweepRowKinds } from '../clinical/sweep.ts'
import { clinicians, command, noAudit } from './call.ts'
import { id, optionalLine } from './fields.ts'

export type { Change, SinceLast } from '../clinical/since-last.ts'
export {
  type SweepAnswer,
  type SweepCell,
  type SweepGrid,
  type SweepQuestion,
  type SweepRow,
  sweepAnswers,
  sweepQuestions,
  sweepRowKinds,
} from '../clinical/sweep.ts'

/** The grid of a review. */
export interface SweepView extends SweepGrid {
  /** True for a CMR: its signature waits until every cell is answered. A TMR is about what it is about. */
  readonly isRequired: boolean
}

/** What the review shows on opening: the last signed review and what changed since; null for a first review. */
export type SinceLastView = SinceLast | null

export const sweepCalls = {
  /** Answers cells, or takes answers back (`answer` null). A cell with an open critical or major finding is `conflict`. */
  'sweep.answer': command<{ readonly asked: number; readonly total: number }>()({
    input: z.object({
      reviewId: id,
      cells: z
        .array(
          z.object({
            rowKind: z.enum(sweepRowKinds),
            rowKey: z.string().min(1).max(80),
            question: z.enum(sweepQuestions),
          }),
        )
        .min(1)
        .max(200),
      answer: z.enum(sweepAnswers).nullable(),
      note: optionalLine(300),
    }),
    access: clinicians,
    audit: noAudit('kept in the journal with before and after'),
  }),
} as const
