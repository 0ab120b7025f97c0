// The claim and the programs of a paper as JSON: the shapes of documents/billing and documents/programs, held to them by type.

import { z } from 'zod'
import { dtpCategories } from '../../clinical/finding.ts'
import { insuredRelations, payerKinds, referringQualifiers } from '../../contract/billing.ts'
import type { ClaimOnPaper } from '../../documents/billing/claim-on-paper.ts'
import type { ProgramOnPaper } from '../../documents/programs/program-on-paper.ts'
import type { PostalAddress } from '../../documents/template.ts'
import { dayInput } from '../read-request.ts'
import { known, knownDay, sex, text } from './chart-shape.ts'

export const addressShape: z.ZodType<PostalAddress> = z.strictObject({
  line1: text,
  line2: known,
  city: text,
  state: text,
  zip: text,
})
const address = addressShape.nullable()
const personName = z.strictObject({ last: text, first: text, middle: known })
const yesNo = z.boolean().nullable()

/** Null means that nobody recorded it. */
export const claimShape: z.ZodType<ClaimOnPaper> = z.strictObject({
  programName: text,
  serviceTitle: text,
  on: dayInput,
  payer: z.strictObject({ name: known, address, kind: z.enum(payerKinds).nullable() }),
  patient: z.strictObject({
    name: personName,
    birthDate: knownDay,
    sex: sex.nullable(),
    address,
    phone: known,
  }),
  coverage: z.strictObject({
    memberId: known,
    groupId: known,
    planName: known,
    relation: z.enum(insuredRelations).nullable(),
    insured: z
      .strictObject({
        name: personName,
        address,
        phone: known,
        birthDate: knownDay,
        sex: sex.nullable(),
      })
      .nullable(),
    hasOtherPlan: yesNo,
    other: z.strictObject({ name: personName, policy: known, planName: known }).nullable(),
  }),
  related: z.strictObject({
    employment: yesNo,
    autoAccident: yesNo,
    autoState: known,
    otherAccident: yesNo,
  }),
  releaseSignedOn: knownDay,
  assignmentSignedOn: knownDay,
  referring: z
    .strictObject({
      qualifier: z.enum(referringQualifiers),
      first: text,
      last: text,
      credential: known,
      npi: known,
    })
    .nullable(),
  notes: known,
  diagnoses: z.array(text),
  resubmission: z.strictObject({ code: z.enum(['7', '8']), original: text }).nullable(),
  authorization: known,
  place: known,
  lines: z.array(
    z.strictObject({
      code: known,
      modifiers: z.array(text),
      units: z.number(),
      cents: z.number().nullable(),
      words: known,
    }),
  ),
  rendering: z
    .strictObject({ name: text, credential: known, npi: known, signedOn: knownDay })
    .nullable(),
  taxId: z.strictObject({ number: text, kind: z.enum(['EIN', 'SSN']) }).nullable(),
  account: text,
  acceptsAssignment: yesNo,
  paidCents: z.number(),
})

/** A review under one program. */
export const programShape: z.ZodType<ProgramOnPaper> = z.strictObject({
  program: text,
  memberNumber: known,
  signedOn: knownDay,
  consent: known,
  drugs: z
    .array(z.strictObject({ text, directions: known, indication: known, prescriber: known }))
    .nullable(),
  conditions: z
    .array(z.strictObject({ text, icd10: known, goal: known, isGoalMet: yesNo }))
    .nullable(),
  problems: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        dtp: z.enum(dtpCategories),
        cause: known,
        drug: known,
        recommendation: known,
        prescriber: known,
        asksPrescriber: z.boolean(),
        result: known,
        resultOn: knownDay,
        resolvedOn: knownDay,
      }),
    )
    .nullable(),
  lastContactOn: knownDay,
  yearlyCost: text,
})
