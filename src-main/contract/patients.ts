// Calls about patients and their chart: find, open with two identifiers, read, write by hand.

import { z } from 'zod'
import type {
  Allergies,
  Condition,
  Coverage,
  MedicationKind,
  Observation,
  Sex,
} from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import {
  address,
  contactPerson,
  dayField,
  id,
  line,
  optionalLine,
  reason,
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

export interface PostalAddressView {
  readonly line1: string
  readonly line2: string | null
  readonly city: string
  readonly state: string
  readonly zip: string
}

export interface ContactView {
  readonly name: string
  readonly relationship: string | null
  readonly phone: string | null
}

export interface PatientView {
  readonly id: string
  readonly revision: number
  readonly last: string
  readonly first: string
  readonly middle: string | null
  readonly birthDate: Day | null
  readonly ageYears: number | null
  readonly sex: Sex | null
  readonly language: string | null
  readonly phone: string | null
  readonly address: PostalAddressView | null
  readonly emergencyContact: ContactView | null
  readonly caregiver: ContactView | null
  readonly representative: ContactView | null
  readonly primaryCareId: string | null
  readonly isCognitivelyImpaired: boolean | null
  readonly isLongTermCare: boolean | null
  readonly isAtRiskBeneficiary: boolean | null
  readonly hasSameName: boolean
}

export interface MedicationView {
  readonly id: string
  readonly revision: number
  readonly text: string
  readonly ingredients: readonly { readonly name: string; readonly rxcui: string }[] | null
  readonly strength: string | null
  readonly form: string | null
  readonly kind: MedicationKind
  readonly directions: string | null
  readonly patientWording: string | null
  readonly indication: string | null
  readonly prescriberId: string | null
  readonly prescriberName: string | null
  readonly source: string
  readonly start: Day | null
  readonly stop: Day | null
  readonly stopReason: string | null
  readonly isHalfKnown: boolean
  readonly isActive: boolean
  readonly lastFill: {
    readonly date: Day
    readonly quantity: number | null
    readonly daysSupply: number | null
  } | null
  readonly fillCount: number
}

export interface PrescriberView {
  readonly id: string
  readonly name: string
  readonly npi: string | null
  readonly phone: string | null
  readonly fax: string | null
  readonly preferredChannel: string | null
}

export interface ReviewSummary {
  readonly id: string
  readonly kind: 'CMR' | 'TMR'
  readonly heldOn: Day
  readonly phase: string
  readonly isParked: boolean
  readonly isSigned: boolean
  readonly signedBy: string | null
}

export interface CriterionView {
  readonly text: string
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  readonly because: string
}

export interface EligibilityView {
  readonly program: string
  readonly programName: string
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  readonly criteria: readonly CriterionView[]
  readonly terms: {
    readonly title: string
    readonly citation: string
    readonly isVerified: boolean
  } | null
}

/** Everything about one patient that the chart screen shows. */
export interface ChartView {
  readonly patient: PatientView
  readonly medications: readonly MedicationView[]
  readonly allergies: Allergies
  readonly conditions: readonly (Condition & { readonly revision: number })[]
  readonly observations: readonly (Observation & { readonly revision: number })[]
  readonly immunizations: readonly {
    readonly id: string
    readonly text: string
    readonly cvx: string | null
    readonly date: Day
  }[]
  readonly coverage: Coverage | null
  readonly prescribers: readonly PrescriberView[]
  readonly reviews: readonly ReviewSummary[]
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly issuedAt: string
    readonly pages: number
  }[]
  readonly eligibility: readonly EligibilityView[]
}

export interface HistoryEntry {
  readonly at: string
  readonly by: string
  readonly action: 'insert' | 'change' | 'void'
  /** Column to what it was and became. */
  readonly changes: readonly {
    readonly field: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

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

export const medicationInput = z.object({
  text: line(),
  kind: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
  directions: optionalLine(500),
  patientWording: optionalLine(500),
  indication: optionalLine(),
  prescriberId: id.nullable().default(null),
  source: z.enum(['dispensing', 'patient', 'bottle', 'prescriber', 'discharge']),
  start: dayField.nullable().default(null),
  stop: dayField.nullable().default(null),
  stopReason: optionalLine(),
})
export type MedicationInput = z.input<typeof medicationInput>

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
      confirmed: z
        .array(z.enum(identifiers))
        .refine(
          (list) => new Set(list).size >= 2,
          'Confirm two identifiers before opening the chart',
        ),
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
  'coverage.set': command<Saved>()({
    input: z.object({
      ...ofPatient,
      coverage: z.object({
        plan: optionalLine(),
        bin: optionalLine(6),
        pcn: optionalLine(20),
        groupId: optionalLine(20),
        memberId: optionalLine(30),
        isPartD: yesNoUnknown,
      }),
    }),
    access: everyRole,
    audit: changed('change-coverage'),
  }),
  'medications.add': command<Saved>()({
    input: z.object({ ...ofPatient, medication: medicationInput }),
    access: everyRole,
    audit: changed('add-medication'),
  }),
  'medications.change': command<Saved>()({
    input: z.object({ ...ofPatient, id, revision, medication: medicationInput }),
    access: everyRole,
    audit: changed('change-medication'),
  }),
  'medications.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-medication'),
  }),
  'allergies.add': command<Saved>()({
    input: z.object({ ...ofPatient, substance: line(), reaction: line() }),
    access: everyRole,
    audit: changed('add-allergy'),
  }),
  /** Records that the patient was asked and has none. Refused while an allergy is listed. */
  'allergies.noneKnown': command<Saved>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: changed('no-known-allergies'),
  }),
  'allergies.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-allergy'),
  }),
  'conditions.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      text: line(),
      icd10: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'An ICD-10-CM code such as E11.9')
        .nullable()
        .default(null),
      onset: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: changed('add-condition'),
  }),
  'conditions.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-condition'),
  }),
  'observations.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      text: line(),
      loinc: z
        .string()
        .trim()
        .regex(/^\d{1,5}-\d$/, 'A LOINC code such as 4548-4')
        .nullable()
        .default(null),
      value: z.number(),
      unit: line(20),
      date: dayField,
    }),
    access: everyRole,
    audit: changed('add-observation'),
  }),
  'observations.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-observation'),
  }),
  'prescribers.save': command<Saved>()({
    input: z.object({
      id: id.nullable().default(null),
      last: line(80),
      first: optionalLine(80),
      credential: optionalLine(40),
      npi: z
        .string()
        .regex(/^\d{10}$/, 'Ten digits')
        .nullable()
        .default(null),
      phone: optionalLine(40),
      fax: optionalLine(40),
      preferredChannel: z.enum(['fax', 'phone', 'mail', 'portal']).nullable().default(null),
    }),
    access: everyRole,
    audit: entry('change-prescriber', { subject: 'id' }),
  }),
  'history.read': query<readonly HistoryEntry[]>()({
    input: z.object({
      ...ofPatient,
      table: z.enum([
        'patients',
        'medications',
        'allergies',
        'conditions',
        'observations',
        'coverages',
      ]),
      id,
    }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
} as const
