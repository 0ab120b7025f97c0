// Calls about a patient's place with payers: what a list says, facts that only payers ask for, and cases of a platform.
// Not: opting out and declining (programs.ts), and not who qualifies, which is worked out.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, optionalText, reason, revision } from './fields.ts'
import type { Saved } from './patients.ts'

/** Listed: the payer's list names the patient. Enrolled: the payer took the patient in. */
export const standings = ['listed', 'enrolled', 'not-listed'] as const
export type Standing = (typeof standings)[number]

export const enrollmentPaths = ['three-criteria', 'at-risk'] as const

/** Facts that programs ask for and the chart has no place for. */
export const payerFactKinds = [
  'medicaid',
  'discharge',
  'coordination',
  'literacy',
  'referral',
  'hospice',
] as const
export type PayerFactKind = (typeof payerFactKinds)[number]

export const caseStates = [
  'New',
  'In progress',
  'Scheduled',
  'Declined',
  'Unable to reach',
  'Completed',
  'Expired',
] as const
export type CaseState = (typeof caseStates)[number]

const optionalDay = dayField.nullable().default(null)

const enrollmentFields = z.object({
  program: line(60),
  standing: z.enum(standings),
  /** Where it is known from: "List of the platform, 20 November". */
  learnedFrom: line(200),
  memberId: optionalLine(60),
  /** Medicare Beneficiary Identifier, or Medicaid number. */
  beneficiaryId: optionalLine(30),
  plan: optionalLine(),
  contractId: optionalLine(30),
  bin: optionalLine(12),
  pcn: optionalLine(30),
  groupId: optionalLine(40),
  otherInsurance: optionalLine(),
  from: optionalDay,
  /** The last day. */
  until: optionalDay,
  metCriteriaOn: optionalDay,
  path: z.enum(enrollmentPaths).nullable().default(null),
  prescriberId: id.nullable().default(null),
  consentOn: optionalDay,
  approval: optionalLine(60),
})
export type EnrollmentFields = z.output<typeof enrollmentFields>

export interface EnrollmentView extends EnrollmentFields {
  readonly id: string
  readonly revision: number
}

export interface PayerFactView {
  readonly id: string
  readonly fact: PayerFactKind
  /** State of the Medicaid or `none`; day of the discharge or `none`; `yes` or `no`. */
  readonly value: string
  readonly onDay: Day
}

const caseFields = z.object({
  program: line(60),
  caseNumber: line(60),
  title: line(),
  /** The service description: rules, and who may do what. */
  description: optionalText(),
  feeCents: z.number().int().nonnegative().nullable().default(null),
  openedOn: dayField,
  dueOn: dayField,
  state: z.enum(caseStates),
})
export type CaseFields = z.output<typeof caseFields>

export interface CaseView extends CaseFields {
  readonly id: string
  readonly revision: number
  readonly closedOn: Day | null
}

export interface PayerView {
  readonly enrollments: readonly EnrollmentView[]
  readonly facts: readonly PayerFactView[]
  /** The one that is due first comes first; closed ones last. */
  readonly cases: readonly CaseView[]
}

const ofPatient = z.object({ patientId: id })

export const enrollmentCalls = {
  'enrollments.read': query<PayerView>()({
    input: ofPatient,
    access: everyRole,
    audit: noAudit('part of an opened chart'),
  }),
  /** One of each program. `revision` null for a new one; `conflict` when there is one already. */
  'enrollments.save': command<Saved>()({
    input: ofPatient.extend({
      revision: revision.nullable().default(null),
      enrollment: enrollmentFields,
    }),
    access: everyRole,
    audit: entry('save-enrollment', { patient: 'patientId', subject: 'id' }),
  }),
  'enrollments.void': command<Saved>()({
    input: ofPatient.extend({ id, reason }),
    access: everyRole,
    audit: entry('void-enrollment', { patient: 'patientId', subject: 'id' }),
  }),
  /** Takes the place of what was said before, which stays in the history. `value` null: nobody knows any more. */
  'payerFacts.save': command<Saved>()({
    input: ofPatient.extend({
      fact: z.enum(payerFactKinds),
      value: optionalLine(20),
    }),
    access: everyRole,
    audit: entry('save-payer-fact', { patient: 'patientId', subject: 'id' }),
  }),
  /** `id` null for a new one. A state may only follow as the platform lets it. */
  'cases.save': command<Saved>()({
    input: ofPatient.extend({
      id: id.nullable().default(null),
      revision: revision.nullable().default(null),
      case: caseFields,
    }),
    access: everyRole,
    audit: entry('save-case', { patient: 'patientId', subject: 'id' }),
  }),
  'cases.void': command<Saved>()({
    input: ofPatient.extend({ id, reason }),
    access: everyRole,
    audit: entry('void-case', { patient: 'patientId', subject: 'id' }),
  }),
} as const
