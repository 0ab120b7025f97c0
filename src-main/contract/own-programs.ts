// Calls about programs that the store makes itself: who qualifies, what is given, its code, fee and limit. Versions are
// kept and can be restored; dated values are written as terms, like those of every program.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, ownerOnly, query } from './call.ts'
import { id, line, optionalLine } from './fields.ts'

/** What the store may give under a program of its own. */
export const ownServiceKinds = ['CMR', 'TMR', 'follow-up'] as const
export type OwnServiceKind = (typeof ownServiceKinds)[number]

/** What a claim of it must have beside member, recipient and signature. */
export const ownNeeds = [
  'consent',
  'minutes',
  'drugs-complete',
  'problem-complete',
  'diagnosis',
  'packet-in-time',
] as const
export type OwnNeed = (typeof ownNeeds)[number]

export const ownWindows = ['calendar-year', 'rolling-year', 'ever'] as const

const ownService = z.object({
  /** Equal over versions: limits and terms go by it. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: line(80),
  kind: z.enum(ownServiceKinds),
  code: line(20),
  /** US cents; null: nothing is asked for it yet. */
  feeCents: z.number().int().nonnegative().max(10_000_000).nullable().default(null),
  needs: z.array(z.enum(ownNeeds)).default([]),
  limit: z
    .object({ most: z.number().int().positive().max(365), window: z.enum(ownWindows) })
    .nullable()
    .default(null),
})

const definition = z.object({
  name: line(60),
  /** True: the store keeps a list of who takes part, and it decides together with the criteria. */
  isByList: z.boolean(),
  leastAge: z.number().int().min(1).max(120).nullable().default(null),
  /** Prescription drugs in use. */
  leastDrugs: z.number().int().min(1).max(40).nullable().default(null),
  /** Beginnings of ICD-10-CM codes, one of which has to be recorded; empty: any condition or none. */
  conditions: z
    .array(
      z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]\d[0-9A-Z.]{0,6}$/, 'A letter and a number, like E11 or J44'),
    )
    .max(20)
    .default([]),
  services: z.array(ownService).min(1, 'A program has a service').max(6),
  /** The first day on which no service of it is given any more; null: it goes on. */
  endsOn: optionalLine(10),
})
export type OwnProgramDefinition = z.output<typeof definition>
export type OwnProgramInput = z.input<typeof definition>

export interface OwnProgramVersion {
  readonly version: number
  readonly definition: OwnProgramDefinition
  /** Why it was changed; null for the first. */
  readonly note: string | null
  readonly at: string
  readonly by: string | null
}

export interface OwnProgramView {
  readonly program: string
  /** Newest first; the first is in force. */
  readonly versions: readonly OwnProgramVersion[]
}

export const ownProgramCalls = {
  'ownPrograms.list': query<readonly OwnProgramView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('the store’s own offer'),
  }),
  /** `program` null for a new one. The newest version is in force at once, and everybody is worked out again. */
  'ownPrograms.save': command<{ readonly id: string; readonly program: string }>()({
    input: z.object({
      program: line(60).nullable().default(null),
      /** The version that was changed; `conflict` when there is a newer one. */
      version: z.number().int().positive().nullable().default(null),
      definition,
      note: optionalLine(200),
    }),
    access: ownerOnly,
    audit: entry('save-own-program', { subject: 'id' }),
  }),
  /** Writes an earlier version as the newest. */
  'ownPrograms.restore': command<{ readonly id: string; readonly program: string }>()({
    input: z.object({ program: id, version: z.number().int().positive() }),
    access: ownerOnly,
    audit: entry('restore-own-program', { subject: 'id' }),
  }),
} as const
