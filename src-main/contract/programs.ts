// Calls about a patient's place in a program: opting out and declining, both taken back with a reason.
// Not: who is eligible, which is worked out from the chart.

import { z } from 'zod'
import { command, entry, everyRole } from './call.ts'
import { dayField, id, line, reason } from './fields.ts'
import type { Saved } from './patients.ts'

/**
 * Leaving a program and declining one offer are different facts: an opt-out ends the enrollment for good or for the
 * year (42 CFR 423.153(d)(1)(v)); somebody who declines a review stays enrolled.
 */
export const optOutKinds = [
  'program-permanent',
  'program-this-year',
  'declined-this-service',
] as const
export type OptOutKind = (typeof optOutKinds)[number]

export const programCalls = {
  /** Refused as `conflict` while the same one stands already. */
  'optOuts.add': command<Saved>()({
    input: z.object({
      patientId: id,
      program: line(60),
      kind: z.enum(optOutKinds),
      reason,
      onDay: dayField,
    }),
    access: everyRole,
    audit: entry('add-opt-out', { patient: 'patientId', subject: 'id' }),
  }),
  /** The patient came back, or it was written by mistake: it stays in the history. */
  'optOuts.void': command<Saved>()({
    input: z.object({ patientId: id, id, reason }),
    access: everyRole,
    audit: entry('void-opt-out', { patient: 'patientId', subject: 'id' }),
  }),
} as const
