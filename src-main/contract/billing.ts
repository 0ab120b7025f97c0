// Calls of billing papers: what a bill asks and the chart has no place for, and the papers of one claim.
// Said once for the patient, whoever bills next; what is of this encounter alone is said with it.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { OfferedPaper } from './documents.ts'
import { address, dayField, id, line, optionalLine, yesNoUnknown } from './fields.ts'

export const payerKinds = [
  'medicare',
  'medicaid',
  'tricare',
  'champva',
  'group',
  'feca',
  'other',
] as const
export type PayerKind = (typeof payerKinds)[number]

export const insuredRelations = ['self', 'spouse', 'child', 'other'] as const
export type InsuredRelation = (typeof insuredRelations)[number]

/** Referring, ordering or supervising provider: qualifiers of box 17. */
export const referringQualifiers = ['DN', 'DK', 'DQ'] as const
export type ReferringQualifier = (typeof referringQualifiers)[number]

const personName = z.object({ last: line(80), first: line(80), middle: optionalLine(80) })

const insuredPerson = z.object({
  name: personName,
  address: address.nullable().default(null),
  phone: optionalLine(40),
  birthDate: dayField.nullable().default(null),
  sex: z.enum(['female', 'male', 'other']).nullable().default(null),
})

/** What payers ask of a patient's insurance; null: nobody recorded it. */
export const patientBilling = z.object({
  payerName: optionalLine(80),
  payerAddress: address.nullable().default(null),
  payerKind: z.enum(payerKinds).nullable().default(null),
  relation: z.enum(insuredRelations).nullable().default(null),
  /** The card holder where that is not the patient. */
  insured: insuredPerson.nullable().default(null),
  hasOtherPlan: yesNoUnknown,
  other: z
    .object({ name: personName, policy: optionalLine(60), planName: optionalLine(80) })
    .nullable()
    .default(null),
  /** Days on which signatures came on file. */
  releaseSignedOn: dayField.nullable().default(null),
  assignmentSignedOn: dayField.nullable().default(null),
  acceptsAssignment: yesNoUnknown,
})
export type PatientBilling = z.output<typeof patientBilling>

/** What a bill asks of one encounter; null: nobody recorded it. */
export const encounterBilling = z.object({
  employment: yesNoUnknown,
  autoAccident: yesNoUnknown,
  /** Two letters. */
  autoState: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{2}$/, 'Two letters, like IA')
    .toUpperCase()
    .nullable()
    .default(null),
  otherAccident: yesNoUnknown,
  /** Id of a prescriber; null: nobody referred. */
  referringId: id.nullable().default(null),
  referringQualifier: z.enum(referringQualifiers).nullable().default(null),
  notes: optionalLine(70),
})
export type EncounterBilling = z.output<typeof encounterBilling>

/** Points by which the store's printer sets the form too far left or up. */
export const formShift = z.object({
  right: z.number().min(-72).max(72),
  down: z.number().min(-72).max(72),
})
export type FormShift = z.output<typeof formShift>

export interface BillingView {
  readonly claimId: string
  readonly reviewId: string
  readonly patientId: string
  readonly ofPatient: PatientBilling
  readonly ofEncounter: EncounterBilling
  /** Whom the chart knows, for the referring provider. */
  readonly prescribers: readonly { readonly id: string; readonly name: string }[]
  readonly formShift: FormShift
  /** Papers of this claim, with what each still lacks. */
  readonly papers: readonly OfferedPaper[]
}

export const billingCalls = {
  'billing.read': query<BillingView>()({
    input: z.object({ claimId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  'billing.save': command<BillingView>()({
    input: z.object({ claimId: id, ofPatient: patientBilling, ofEncounter: encounterBilling }),
    access: everyRole,
    audit: entry('change-billing', { subject: 'claimId' }),
  }),
  /** Of the store's printer, for every claim form. */
  'billing.saveShift': command<FormShift>()({
    input: formShift,
    access: everyRole,
    audit: entry('change-form-shift'),
  }),
} as const
