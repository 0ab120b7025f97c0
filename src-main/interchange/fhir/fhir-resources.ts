// The parts of FHIR R4 resources that are read, as schemas. Anything else in a resource is allowed and ignored.
// https://hl7.org/fhir/R4/

import { z } from 'zod'

const text = z.string()
const coding = z.object({
  system: text.optional(),
  code: text.optional(),
  display: text.optional(),
})
const concept = z.object({ coding: z.array(coding).optional(), text: text.optional() })
const identifier = z.object({
  system: text.optional(),
  value: text.optional(),
  type: concept.optional(),
})
const reference = z.object({ reference: text.optional(), display: text.optional() })
const period = z.object({ start: text.optional(), end: text.optional() })
const quantity = z.object({
  value: z.number().optional(),
  comparator: text.optional(),
  unit: text.optional(),
  code: text.optional(),
})
const dosage = z.object({ text: text.optional(), patientInstruction: text.optional() })
const telecom = z.object({ system: text.optional(), value: text.optional(), use: text.optional() })
const humanName = z.object({
  use: text.optional(),
  text: text.optional(),
  family: text.optional(),
  given: z.array(text).optional(),
  suffix: z.array(text).optional(),
  period: period.optional(),
})
const base = {
  id: text.optional(),
  status: text.optional(),
}
const medication = {
  medicationCodeableConcept: concept.optional(),
  medicationReference: reference.optional(),
  contained: z.array(z.unknown()).optional(),
  reasonCode: z.array(concept).optional(),
}

export const patientResource = z.object({
  ...base,
  name: z.array(humanName).optional(),
  birthDate: text.optional(),
  gender: text.optional(),
  telecom: z.array(telecom).optional(),
  address: z
    .array(
      z.object({
        line: z.array(text).optional(),
        city: text.optional(),
        state: text.optional(),
        postalCode: text.optional(),
      }),
    )
    .optional(),
  communication: z
    .array(z.object({ language: concept.optional(), preferred: z.boolean().optional() }))
    .optional(),
  deceasedDateTime: text.optional(),
})

export const practitionerResource = z.object({
  ...base,
  identifier: z.array(identifier).optional(),
  name: z.array(humanName).optional(),
  telecom: z.array(telecom).optional(),
  /** Set in a PractitionerRole. */
  practitioner: reference.optional(),
})

export const medicationResource = z.object({ ...base, code: concept.optional() })

export const organizationResource = z.object({ ...base, name: text.optional() })

export const medicationStatementResource = z.object({
  ...base,
  ...medication,
  subject: reference,
  effectiveDateTime: text.optional(),
  effectivePeriod: period.optional(),
  informationSource: reference.optional(),
  dosage: z.array(dosage).optional(),
})

export const medicationRequestResource = z.object({
  ...base,
  ...medication,
  subject: reference,
  intent: text.optional(),
  doNotPerform: z.boolean().optional(),
  authoredOn: text.optional(),
  requester: reference.optional(),
  reportedBoolean: z.boolean().optional(),
  dosageInstruction: z.array(dosage).optional(),
})

export const medicationDispenseResource = z.object({
  ...base,
  ...medication,
  subject: reference.optional(),
  quantity: quantity.optional(),
  daysSupply: quantity.optional(),
  whenPrepared: text.optional(),
  whenHandedOver: text.optional(),
  authorizingPrescription: z.array(reference).optional(),
  dosageInstruction: z.array(dosage).optional(),
})

export const conditionResource = z.object({
  ...base,
  subject: reference,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  code: concept.optional(),
  onsetDateTime: text.optional(),
  onsetPeriod: period.optional(),
  onsetString: text.optional(),
  abatementDateTime: text.optional(),
})

export const allergyResource = z.object({
  ...base,
  patient: reference,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  code: concept.optional(),
  recordedDate: text.optional(),
  reaction: z
    .array(z.object({ substance: concept.optional(), manifestation: z.array(concept).optional() }))
    .optional(),
})

const value = {
  valueQuantity: quantity.optional(),
  valueString: text.optional(),
  valueCodeableConcept: concept.optional(),
  valueInteger: z.number().optional(),
  valueBoolean: z.boolean().optional(),
}
/** A value of an Observation or of one of its components. */
export const observationValue = z.object({ ...value, code: concept })
export const observationResource = z.object({
  ...base,
  ...value,
  code: concept,
  subject: reference.optional(),
  effectiveDateTime: text.optional(),
  effectivePeriod: period.optional(),
  effectiveInstant: text.optional(),
  component: z.array(observationValue).optional(),
})

export const immunizationResource = z.object({
  ...base,
  patient: reference,
  vaccineCode: concept,
  occurrenceDateTime: text.optional(),
  occurrenceString: text.optional(),
})

export const coverageResource = z.object({
  ...base,
  beneficiary: reference,
  type: concept.optional(),
  subscriberId: text.optional(),
  payor: z.array(reference).optional(),
  class: z
    .array(z.object({ type: concept, value: text.optional(), name: text.optional() }))
    .optional(),
})

/** The frame of a bundle; resources are looked at one by one. */
export const bundleFrame = z.object({
  resourceType: z.literal('Bundle'),
  type: text.optional(),
  link: z.array(z.object({ relation: text.optional() })).optional(),
  entry: z
    .array(
      z.object({
        fullUrl: text.optional(),
        resource: z.looseObject({ resourceType: text, id: text.optional() }).optional(),
        request: z.object({ method: text.optional() }).optional(),
        search: z.object({ mode: text.optional() }).optional(),
      }),
    )
    .optional(),
})

export type Concept = z.infer<typeof concept>
export type Reference = z.infer<typeof reference>
export type ObservationValue = z.infer<typeof observationValue>
export type BundleFrame = z.infer<typeof bundleFrame>
