// Calls about the limits of payers: how a patient stands with each, and what the payer said of services elsewhere.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, reason } from './fields.ts'
import type { Saved } from './patients.ts'

/** One limit as it stands today. */
export interface LimitView {
  /** Unique within the program: the limit, and the drug where it counts each drug by itself. */
  readonly key: string
  readonly title: string
  /** Titles of the services that are counted together. */
  readonly services: readonly string[]
  readonly drug: string | null
  readonly answer: 'within' | 'reached' | 'cannot-tell'
  readonly used: number
  /** Null: no term says how many. */
  readonly most: number | null
  readonly nextOn: Day | null
  /** "2 of 4 used in 12 months; next from 2027-01-05" */
  readonly words: string
  readonly because: string
}

/** A service that another pharmacy gave. */
export interface ServiceElsewhere {
  readonly service: string
  /** RxCUI of the drug that it was about. */
  readonly drug: string | null
  readonly on: Day
}

export interface PayerCountView {
  readonly id: string
  readonly askedOn: Day
  readonly learnedFrom: string
  /** Empty: the payer knows of none. */
  readonly uses: readonly ServiceElsewhere[]
}

export interface ProgramLimits {
  readonly program: string
  readonly limits: readonly LimitView[]
  /** Services that a limit counts; only these are asked about. */
  readonly services: readonly {
    readonly id: string
    readonly title: string
    readonly isPerDrug: boolean
  }[]
  /** What the payer said of services elsewhere; null: nobody asked it. */
  readonly elsewhere: PayerCountView | null
}

const ofPatient = z.object({ patientId: id })

export const limitCalls = {
  /** Programs without a limit are left out. */
  'limits.read': query<readonly ProgramLimits[]>()({
    input: ofPatient,
    access: everyRole,
    audit: noAudit('part of an opened chart'),
  }),
  /** Takes the place of what the payer said before, which stays in the history. */
  'payerCounts.save': command<Saved>()({
    input: ofPatient.extend({
      program: line(60),
      askedOn: dayField,
      /** "Portal of the payer, 20 November". */
      learnedFrom: line(200),
      uses: z.array(z.object({ service: line(60), drug: optionalLine(20), on: dayField })).max(60),
    }),
    access: everyRole,
    audit: entry('save-services-elsewhere', { patient: 'patientId', subject: 'id' }),
  }),
  'payerCounts.void': command<Saved>()({
    input: ofPatient.extend({ id, reason }),
    access: everyRole,
    audit: entry('void-services-elsewhere', { patient: 'patientId', subject: 'id' }),
  }),
} as const
