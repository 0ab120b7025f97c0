// Calls of working time: counted by phase and by person, corrected with a reason. Not: what counts as work (the page
// tells seconds in which somebody touched keyboard or mouse).

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id, reason, revision } from './fields.ts'

export const workPhases = ['collect', 'assess', 'plan', 'implement', 'follow-up'] as const
export type WorkPhase = (typeof workPhases)[number]

/** The most that one call may count, in seconds. */
export const mostSeconds = 60

/** What one person worked in one phase on one day. */
export interface WorkTime {
  readonly id: string
  readonly revision: number
  readonly userId: string
  readonly userName: string
  readonly phase: WorkPhase
  readonly onDay: string
  /** As counted. */
  readonly seconds: number
  /** As a person says; null while nobody has. */
  readonly correctedSeconds: number | null
  readonly reason: string | null
}

export interface MinutesView {
  readonly rows: readonly WorkTime[]
  /** Corrections in place of what was counted. */
  readonly totalSeconds: number
}

export const minutesCalls = {
  'minutes.read': query<MinutesView>()({
    input: z.object({ reviewId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Seconds of work since the last call, of whoever is signed in. Does not keep the chart from locking itself. */
  'minutes.add': command<{ readonly ok: true }>()({
    input: z.object({
      reviewId: id,
      phase: z.enum(workPhases),
      seconds: z.number().int().min(1).max(mostSeconds),
    }),
    access: everyRole,
    audit: noAudit('working time, nothing clinical'),
  }),
  /** One's own time, or anybody's by a pharmacist. What was counted stays beside it. */
  'minutes.correct': command<{ readonly revision: number }>()({
    input: z.object({ id, revision, minutes: z.number().int().min(0).max(600), reason }),
    access: everyRole,
    audit: entry('correct-minutes', { subject: 'id' }),
  }),
} as const
