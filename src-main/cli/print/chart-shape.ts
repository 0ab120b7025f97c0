// The chart and the review of a paper as JSON: the shapes of clinical/chart.ts and clinical/review.ts, held to them by type.

import { z } from 'zod'
import type { Chart } from '../../clinical/chart.ts'
import type { Instant } from '../../clinical/dates.ts'
import { dtpCategories, pqaCategories, severities } from '../../clinical/finding.ts'
import type { SoapNote } from '../../clinical/notes/soap-note.ts'
import { type Review, recipients, reviewKinds, reviewModes } from '../../clinical/review.ts'
import { dayInput } from '../read-request.ts'

/** A text, or null where nobody recorded it. */
export const text = z.string()
export const known = z.string().nullable()
export const knownDay = dayInput.nullable()
const yesNo = z.boolean().nullable()
export const sex = z.enum(['female', 'male', 'other'])

const medication = z.strictObject({
  id: text,
  text: text.min(1),
  ingredients: z.array(z.strictObject({ name: text, rxcui: text })).nullable(),
  strength: known,
  form: known,
  kind: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
  directions: known,
  patientWording: known,
  indication: known,
  prescriberId: known,
  source: z.enum(['dispensing', 'patient', 'bottle', 'prescriber', 'discharge', 'fhir']),
  start: knownDay,
  stop: knownDay,
  stopReason: known,
  isHalfKnown: z.boolean(),
})

const fill = z.strictObject({
  medicationId: known,
  date: dayInput,
  drugText: text,
  ndc: known,
  quantity: z.number().nullable(),
  daysSupply: z.number().nullable(),
  costCents: z.number().nullable(),
})

const allergies = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-asked') }),
  z.strictObject({ kind: z.literal('none-known'), on: dayInput }),
  z.strictObject({
    kind: z.literal('listed'),
    items: z.array(z.strictObject({ id: text, substance: text, reaction: known })),
  }),
])

const observation = z.strictObject({
  id: text,
  loinc: known,
  text,
  value: z.number().nullable(),
  valueText: known,
  unit: known,
  date: dayInput,
})

const immunization = z.strictObject({
  id: text,
  cvx: known,
  text,
  date: dayInput,
  details: z
    .strictObject({
      mvx: known,
      volumeMl: z.number().nullable(),
      expires: knownDay,
      isSubstandard: yesNo,
    })
    .exactOptional(),
})

/** A null list means that nobody recorded it, an empty one that there is none. */
export const chartShape: z.ZodType<Chart> = z.strictObject({
  on: dayInput,
  patient: z.strictObject({
    birthDate: knownDay,
    sex: sex.nullable(),
    isLongTermCare: yesNo,
    isCognitivelyImpaired: yesNo,
    isAtRiskBeneficiary: yesNo,
    diedOn: knownDay,
  }),
  medications: z.array(medication).nullable(),
  fills: z.array(fill).nullable(),
  allergies,
  conditions: z
    .array(z.strictObject({ id: text, text, icd10: known, onset: knownDay, ended: knownDay }))
    .nullable(),
  observations: z.array(observation).nullable(),
  immunizations: z.array(immunization).nullable(),
  coverage: z
    .strictObject({
      plan: known,
      bin: known,
      pcn: known,
      groupId: known,
      memberId: known,
      isPartD: yesNo,
    })
    .nullable(),
})

const problem = z.strictObject({
  id: text,
  title: text,
  category: z.strictObject({ pqa: z.enum(pqaCategories), dtp: z.enum(dtpCategories) }),
  cause: text,
  severity: z.enum(severities),
  evidence: z.array(z.strictObject({ fact: text, value: text, unit: known, date: knownDay })),
  citation: known,
  status: z.enum(['open', 'resolved']),
})

/** `2026-11-23T15:04:05.000Z`. */
const instant = z.iso.datetime().transform((value) => value as Instant)

/** A signature is read and then left out: only a chart knows who signed. */
export const reviewShape: z.ZodType<Review> = z.strictObject({
  id: text,
  referenceCode: text,
  kind: z.enum(reviewKinds),
  mode: z.enum(reviewModes),
  recipient: z.enum(recipients),
  heldOn: dayInput,
  patientGoal: known,
  problems: z.array(problem),
  todo: z.array(
    z.strictObject({ id: text, problemId: known, topic: text, actions: z.array(text) }),
  ),
  recommendations: z.array(
    z.strictObject({
      id: text,
      problemId: known,
      prescriberId: text,
      situation: text,
      background: text,
      assessment: text,
      recommendation: text,
      urgency: z.enum(['routine', 'soon', 'now']),
    }),
  ),
  followUpOn: knownDay,
  signature: z
    .strictObject({
      name: text,
      credential: text,
      npi: text,
      licence: text,
      at: instant,
      preparedBy: z.array(text).exactOptional(),
    })
    .nullable(),
})

export const soapShape: z.ZodType<SoapNote> = z.strictObject({
  subjective: text,
  objective: text,
  assessment: text,
  plan: text,
})
