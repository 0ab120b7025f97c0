// Calls about programs as a whole: who of the panel qualifies, and the terms that the store writes.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, ownerOnly, query } from './call.ts'
import { dayField, id, line, optionalLine, reason } from './fields.ts'

export const eligibilityAnswers = ['yes', 'no', 'cannot-tell'] as const
/** Id of the job that works everybody out. */
export const eligibilityJob = 'eligibility'
export type EligibilityAnswer = (typeof eligibilityAnswers)[number]

export interface PanelProgram {
  readonly program: string
  readonly name: string
  readonly yes: number
  readonly no: number
  readonly cannotTell: number
  /** Facts without which it cannot be told, the one that most people lack first. */
  readonly waitsFor: readonly {
    readonly fact: string
    /** In words: "state whose Medicaid covers the patient". */
    readonly words: string
    readonly patients: number
    /** Of these, how many lack nothing else. */
    readonly alone: number
  }[]
}

export interface PanelView {
  readonly patients: number
  /** Answers that are still to be worked out again, in patients. */
  readonly stale: number
  /** True while they are being worked out. */
  readonly isRunning: boolean
  readonly programs: readonly PanelProgram[]
}

export interface PanelPerson {
  readonly patientId: string
  readonly last: string
  readonly first: string
  readonly birthDate: Day | null
  readonly why: string
  /** In words. */
  readonly missing: readonly string[]
}

export interface PanelPeople {
  readonly people: readonly PanelPerson[]
  /** How many in all, also beyond the page. */
  readonly count: number
}

export type TermValue = number | string | null

export interface StoreTermView {
  readonly id: string
  readonly value: TermValue
  readonly from: Day
  readonly until: Day | null
  readonly note: string
  readonly at: string
  /** Who wrote it; null when the program did. */
  readonly by: string | null
  /** When and why it was taken back; null while it stands. */
  readonly takenBack: { readonly at: string; readonly reason: string } | null
}

export interface TermView {
  readonly key: string
  readonly title: string
  readonly unit: 'cents' | 'count' | 'days' | 'months' | 'minutes' | 'code' | 'modifier' | 'rule'
  /** What holds today. */
  readonly value: TermValue
  readonly from: string | null
  readonly until: string | null
  readonly isOwn: boolean
  readonly isVerified: boolean
  /** Where it stands: the store's note, or the citation of the shipped source. */
  readonly source: string
  /** What the store wrote, newest first, also what was taken back. */
  readonly history: readonly StoreTermView[]
}

export interface ProgramTermsView {
  readonly program: string
  readonly name: string
  readonly sources: readonly string[]
  readonly terms: readonly TermView[]
}

const saved = { subject: 'id' }

export const programPanelCalls = {
  'programs.panel': query<PanelView>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('numbers only'),
  }),
  /** The first 200 from A to Z. `fact` names a missing fact; null: all of the answer. */
  'programs.people': query<PanelPeople>()({
    input: z.object({
      program: line(60),
      answer: z.enum(eligibilityAnswers),
      fact: optionalLine(40),
    }),
    access: everyRole,
    audit: noAudit('names and reasons only, as the list of today'),
  }),
  /** Works out everybody again, in the background: progress on topic `job` as `eligibility`; `jobs.cancel` stops it. */
  'programs.recompute': command<{ readonly id: string }>()({
    input: z.object({}),
    access: everyRole,
    audit: entry('recompute-eligibility', saved),
  }),
  'programTerms.list': query<readonly ProgramTermsView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('the terms of payers, nothing of a patient'),
  }),
  /** One of the same first day is taken back and stays in the history. */
  'programTerms.save': command<{ readonly id: string }>()({
    input: z.object({
      program: line(60),
      key: line(60),
      value: z.union([z.number().finite().nonnegative(), optionalLine(60)]),
      from: dayField,
      until: dayField.nullable().default(null),
      note: line(300),
    }),
    access: ownerOnly,
    audit: entry('save-term', saved),
  }),
  'programTerms.void': command<{ readonly id: string }>()({
    input: z.object({ id, reason }),
    access: ownerOnly,
    audit: entry('void-term', saved),
  }),
  /** Writes a term anew that was taken back or replaced. */
  'programTerms.restore': command<{ readonly id: string }>()({
    input: z.object({ id }),
    access: ownerOnly,
    audit: entry('restore-term', saved),
  }),
} as const
