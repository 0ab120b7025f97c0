// Calls about patients: find, open with two identifiers, read, add, change.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { ChartView } from './chart-views.ts'
import {
  address,
  contactPerson,
  dayField,
  id,
  line,
  optionalLine,
  revision,
  yesNoUnknown,
} from './fields.ts'

/** A line of the search list: enough to tell two people apart, no clinical data. */
export interface PatientHit {
  readonly id: string
  readonly last: string
  readonly first: string
  readonly birthDate: Day | null
  readonly phone: string | null
  readonly addressLine: string | null
  /** True when another patient has the same last and first name. */
  readonly hasSameName: boolean
}

export interface SearchResult {
  readonly hits: readonly PatientHit[]
  /** True when more patients match than are listed. */
  readonly hasMore: boolean
  /** How the box was read: `last name`, `last, first`, `birth date`, `phone`. */
  readonly readAs: string
  /** Identifiers that the search itself has confirmed. */
  readonly confirmed: readonly Identifier[]
}

export const identifiers = ['name', 'birthDate', 'phone', 'address', 'memberId'] as const
export type Identifier = (typeof identifiers)[number]
const sexField = z.enum(['female', 'male', 'other']).nullable().default(null)

export const patientInput = z.object({
  last: line(80),
  first: line(80),
  middle: optionalLine(80),
  birthDate: dayField.nullable().default(null),
  sex: sexField,
  language: optionalLine(40),
  phone: optionalLine(40),
  address: address.nullable().default(null),
  emergencyContact: contactPerson.nullable().default(null),
  caregiver: contactPerson.nullable().default(null),
  representative: contactPerson.nullable().default(null),
  primaryCareId: id.nullable().default(null),
  isCognitivelyImpaired: yesNoUnknown,
  isLongTermCare: yesNoUnknown,
  isAtRiskBeneficiary: yesNoUnknown,
})
export type PatientInput = z.input<typeof patientInput>

/** At least two identifiers that the person at the counter has confirmed. */
export const confirmedIdentifiers = z
  .array(z.enum(identifiers))
  .refine((list) => new Set(list).size >= 2, 'Confirm two identifiers before opening the chart')

const ofPatient = { patientId: id }
const changed = (action: string) => entry(action, { patient: 'patientId', subject: 'id' })

/** Answer of a call that writes one record. */
export interface Saved {
  readonly id: string
}

export const patientCalls = {
  'patients.search': query<SearchResult>()({
    input: z.object({
      text: z.string().max(120),
      limit: z.number().int().min(1).max(50).default(20),
    }),
    access: everyRole,
    audit: noAudit('runs at every key; opening the chart is what is recorded'),
  }),
  'patients.recent': query<readonly PatientHit[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('lists charts that this person has opened already'),
  }),
  /** Two identifiers before a chart opens; the trail keeps who opened it. */
  'patients.open': command<ChartView>()({
    input: z.object({
      ...ofPatient,
      confirmed: confirmedIdentifiers,
    }),
    access: everyRole,
    audit: entry('open', { patient: 'patientId' }),
  }),
  /** Reads a chart that this session has opened already. */
  'patients.chart': query<ChartView>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: noAudit('the opening of the chart in this session is in the trail'),
  }),
  'patients.add': command<Saved>()({
    input: z.object({
      patient: patientInput,
      /** The search that found nobody: adding without searching is refused. */
      searchedFor: line(120),
      /** Set after the person has seen the patients of the same name and birth date. */
      isConfirmedNew: z.boolean().default(false),
    }),
    access: everyRole,
    audit: entry('add-patient', { subject: 'id' }),
  }),
  'patients.change': command<Saved>()({
    input: z.object({ ...ofPatient, revision, patient: patientInput }),
    access: everyRole,
    audit: changed('change-patient'),
  }),
} as const
