// MedicationStatement, MedicationRequest and MedicationDispense to records.

import type { z } from 'zod'
import { isNpi, phoneOf, readNdc } from '../reading/reading-codes.ts'
import type {
  DispensingRecord,
  MedicationStatementRecord,
  PatientRecord,
  PrescriberRecord,
} from '../records.ts'
import type { FhirReading } from './fhir-reading.ts'
import type { Placed } from './fhir-references.ts'
import {
  type Concept,
  type medicationDispenseResource,
  medicationRequestResource,
  medicationResource,
  type medicationStatementResource,
  practitionerResource,
  type Reference,
} from './fhir-resources.ts'
import { codeIn, partialDay, systems, wordsOf } from './fhir-values.ts'

const nobody: PrescriberRecord = { name: null, npi: null, phone: null, fax: null }

function prescriberOf(
  reading: FhirReading,
  reference: Reference | undefined,
  from: Placed,
): PrescriberRecord {
  const display = reference?.display ?? null
  const found = reading.resolve(reference, from)
  if (found === null) return { ...nobody, name: display }
  const parsed = practitionerResource.safeParse(found.resource)
  if (!parsed.success) return { ...nobody, name: display }
  const { name, identifier, telecom, practitioner } = parsed.data
  if (practitioner !== undefined && found.resource.resourceType === 'PractitionerRole')
    return prescriberOf(reading, practitioner, found)
  const [first] = name ?? []
  const parts = [...(first?.given ?? []), first?.family, ...(first?.suffix ?? [])]
  const written = first?.text ?? parts.filter((p) => p !== undefined).join(' ')
  const npi = identifier?.find((i) => i.system === systems.npi)?.value ?? ''
  const contact = (system: string) =>
    phoneOf(telecom?.find((t) => t.system === system)?.value ?? '')
  return {
    name: written === '' ? display : written,
    npi: isNpi(npi) ? npi : null,
    phone: contact('phone'),
    fax: contact('fax'),
  }
}

interface Drug {
  readonly drugText: string
  readonly rxcui: string | null
  readonly ndc: string | null
}

function drugOf(
  reading: FhirReading,
  resource: {
    readonly medicationCodeableConcept?: Concept | undefined
    readonly medicationReference?: Reference | undefined
  },
  from: Placed,
): Drug | null {
  const { medicationCodeableConcept, medicationReference } = resource
  const found = reading.resolve(medicationReference, from)
  const parsed = found === null ? null : medicationResource.safeParse(found.resource)
  const concept = medicationCodeableConcept ?? (parsed?.success ? parsed.data.code : undefined)
  const rxcui = codeIn(concept, systems.rxnorm)
  const drugText =
    wordsOf(concept) ?? medicationReference?.display ?? (rxcui === null ? null : `RxNorm ${rxcui}`)
  if (drugText === null)
    return reading.fail(from.line, 'medication', 'The drug has no name and no code that is read.')
  const ndc = readNdc(codeIn(concept, systems.ndc) ?? '')
  return { drugText, rxcui, ndc: ndc.ok ? ndc.value : null }
}

function directionsOf(
  dosages: readonly { text?: string | undefined; patientInstruction?: string | undefined }[] = [],
): string | null {
  const lines = dosages.flatMap((d) => d.text ?? d.patientInstruction ?? [])
  return lines.length === 0 ? null : lines.join('; ')
}

function indicationOf(reasons: readonly Concept[] | undefined): string | null {
  return wordsOf(reasons?.[0])
}

const activeByStatus: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    active: true,
    completed: false,
    stopped: false,
    cancelled: false,
    'not-taken': false,
  }),
)

/** A line of somebody's list. */
export function readStatement(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof medicationStatementResource>,
): MedicationStatementRecord | null {
  const patient = reading.patient(resource.subject, from)
  const drug = drugOf(reading, resource, from)
  if (patient === null || drug === null) return null
  const { effectivePeriod, effectiveDateTime, informationSource, status = '' } = resource
  const start = partialDay(effectivePeriod?.start ?? effectiveDateTime)
  const stop = partialDay(effectivePeriod?.end)
  const source = reading.resolve(informationSource, from)?.resource.resourceType
  const sourceText = source ?? informationSource?.reference?.split('/').at(-2)
  return {
    kind: 'medication-statement',
    line: from.line,
    patient,
    origin: 'statement',
    ...drug,
    directions: directionsOf(resource.dosage),
    indication: indicationOf(resource.reasonCode),
    start: start.day,
    stop: stop.day,
    dateText: [start.text, stop.text].filter((t) => t !== null).join(' to ') || null,
    isActive: activeByStatus.get(status) ?? null,
    isReportedByPatient: sourceText === 'Patient' || sourceText === 'RelatedPerson',
    prescriber: nobody,
  }
}

/** An order; drafts, proposals and orders not to take are left out. */
export function readRequest(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof medicationRequestResource>,
): MedicationStatementRecord | null {
  const { status = '', intent = '', doNotPerform, authoredOn, requester } = resource
  if (doNotPerform === true) return reading.leaveOut('MedicationRequest not to take')
  if (status === 'draft' || intent === 'proposal' || intent === 'option')
    return reading.leaveOut('MedicationRequest not yet an order')
  const patient = reading.patient(resource.subject, from)
  const drug = drugOf(reading, resource, from)
  if (patient === null || drug === null) return null
  const start = partialDay(authoredOn)
  return {
    kind: 'medication-statement',
    line: from.line,
    patient,
    origin: 'request',
    ...drug,
    directions: directionsOf(resource.dosageInstruction),
    indication: indicationOf(resource.reasonCode),
    start: start.day,
    stop: null,
    dateText: start.text,
    isActive: activeByStatus.get(status) ?? null,
    isReportedByPatient: resource.reportedBoolean === true,
    prescriber: prescriberOf(reading, requester, from),
  }
}

const notDispensed = new Set(['cancelled', 'declined', 'stopped', 'preparation'])

/** A fill. Needs the whole day on which it was handed over or prepared. */
export function readDispense(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof medicationDispenseResource>,
): DispensingRecord | null {
  if (notDispensed.has(resource.status ?? ''))
    return reading.leaveOut('MedicationDispense that was not handed over')
  const patient = reading.patient(resource.subject, from)
  const drug = drugOf(reading, resource, from)
  if (patient === null || drug === null) return null
  const fillDate = partialDay(resource.whenHandedOver ?? resource.whenPrepared).day
  if (fillDate === null)
    return reading.fail(from.line, 'whenHandedOver', 'The fill has no complete date.')
  const order = reading.resolve(resource.authorizingPrescription?.[0], from)
  const parsed = order === null ? null : medicationRequestResource.safeParse(order.resource)
  const days = resource.daysSupply?.value
  const quantity = resource.quantity?.value
  const who: PatientRecord = {
    kind: 'patient',
    line: from.line,
    ...patient,
    middle: null,
    birthDateText: null,
    sex: null,
    phone: null,
    street: null,
    city: null,
    state: null,
    zip: null,
    language: null,
    diedOn: null,
  }
  return {
    kind: 'dispensing',
    line: from.line,
    patient: who,
    rxNumber: null,
    ...drug,
    quantity: quantity !== undefined && quantity > 0 ? quantity : null,
    daysSupply: days !== undefined && days > 0 ? Math.round(days) : null,
    fillDate,
    stopDate: null,
    directions:
      directionsOf(resource.dosageInstruction) ??
      (parsed?.success ? directionsOf(parsed.data.dosageInstruction) : null),
    prescriber:
      parsed?.success && order !== null
        ? prescriberOf(reading, parsed.data.requester, order)
        : nobody,
    refillsLeft: null,
    costCents: null,
    plan: { planName: null, bin: null, pcn: null, groupId: null, memberId: null },
    indication: indicationOf(resource.reasonCode),
  }
}
