// Patient, Coverage, Condition, AllergyIntolerance, Observation and Immunization to records.

import type { z } from 'zod'
import { isNoneKnown } from '../allergy-csv.ts'
import { icd10Of, phoneOf } from '../reading/reading-codes.ts'
import { languageOf } from '../reading/reading-names.ts'
import type {
  AllergyRecord,
  ConditionRecord,
  CoverageRecord,
  ImmunizationRecord,
  ObservationRecord,
  PatientRecord,
} from '../records.ts'
import { type FhirReading, patientKeyOfResource } from './fhir-reading.ts'
import type { Placed } from './fhir-references.ts'
import {
  type allergyResource,
  type conditionResource,
  type coverageResource,
  type immunizationResource,
  type ObservationValue,
  type observationResource,
  organizationResource,
  type patientResource,
} from './fhir-resources.ts'
import { codeIn, partialDay, statusOf, systems, wordsOf } from './fhir-values.ts'

/** A person. Without last name, first name or whole birth date the record says so and stays. */
export function readPatient(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof patientResource>,
): PatientRecord | null {
  const key = patientKeyOfResource(from)
  if (key === null) return null
  if (key.last === null || key.first === null)
    reading.note(from.line, 'name', 'The name is not written in family and given name.')
  const birth = partialDay(resource.birthDate)
  if (birth.day === null) reading.note(from.line, 'birthDate', 'There is no complete birth date.')
  const [address] = resource.address ?? []
  const spoken = resource.communication ?? []
  const language = (spoken.find((c) => c.preferred) ?? spoken[0])?.language
  const tag = language?.coding?.[0]?.code ?? wordsOf(language)
  const given = resource.name?.find((n) => n.family === key.last)?.given ?? []
  return {
    kind: 'patient',
    line: from.line,
    ...key,
    middle: given.length > 1 ? given.slice(1).join(' ') : null,
    birthDateText: birth.text,
    sex:
      resource.gender === 'female' || resource.gender === 'male' || resource.gender === 'other'
        ? resource.gender
        : null,
    phone: phoneOf(resource.telecom?.find((t) => t.system === 'phone')?.value ?? ''),
    street: address?.line?.join(', ') ?? null,
    city: address?.city ?? null,
    state: address?.state ?? null,
    zip: address?.postalCode ?? null,
    language: tag ? languageOf(tag.split('-')[0] ?? tag) : null,
    diedOn: partialDay(resource.deceasedDateTime).day,
  }
}

const notTrue = new Set(['refuted', 'entered-in-error'])
const activeWords = new Set(['active', 'recurrence', 'relapse'])
const endedWords = new Set(['inactive', 'remission', 'resolved'])

/** A diagnosis; a refuted one is left out. */
export function readCondition(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof conditionResource>,
): ConditionRecord | null {
  if (notTrue.has(statusOf(resource.verificationStatus) ?? ''))
    return reading.leaveOut('Condition refuted or entered in error')
  const patient = reading.patient(resource.subject, from)
  if (patient === null) return null
  const icd10 = icd10Of(codeIn(resource.code, systems.icd10) ?? '')
  const snomed = codeIn(resource.code, systems.snomed)
  const text = wordsOf(resource.code) ?? icd10
  if (text === null)
    return reading.fail(from.line, 'code', 'The condition has no words and no ICD-10-CM code.')
  const onset = partialDay(resource.onsetDateTime ?? resource.onsetPeriod?.start)
  const status = statusOf(resource.clinicalStatus) ?? ''
  return {
    kind: 'condition',
    line: from.line,
    patient,
    text,
    icd10,
    snomed,
    onset: onset.day,
    onsetText: onset.text ?? resource.onsetString ?? null,
    endedOn: partialDay(resource.abatementDateTime).day,
    isActive: activeWords.has(status) ? true : endedWords.has(status) ? false : null,
  }
}

/** SNOMED CT: no known allergy; no known drug allergy. */
const noneKnownCodes = new Set(['716186003', '409137002'])

/** An allergy or the statement that none is known; a refuted or resolved one is left out. */
export function readAllergy(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof allergyResource>,
): AllergyRecord | null {
  if (notTrue.has(statusOf(resource.verificationStatus) ?? ''))
    return reading.leaveOut('AllergyIntolerance refuted or entered in error')
  if (endedWords.has(statusOf(resource.clinicalStatus) ?? ''))
    return reading.leaveOut('AllergyIntolerance resolved or inactive')
  const patient = reading.patient(resource.patient, from)
  if (patient === null) return null
  const reactions = resource.reaction ?? []
  const substance = wordsOf(resource.code) ?? wordsOf(reactions.find((r) => r.substance)?.substance)
  const isNone =
    noneKnownCodes.has(codeIn(resource.code, systems.snomed) ?? '') || isNoneKnown(substance ?? '')
  if (substance === null && !isNone)
    return reading.fail(from.line, 'code', 'The allergy names no substance.')
  const happened = reactions.flatMap((r) => r.manifestation ?? []).flatMap((m) => wordsOf(m) ?? [])
  return {
    kind: 'allergy',
    line: from.line,
    patient,
    isNoneKnown: isNone,
    substance: substance ?? 'No known allergy',
    reaction: happened.length === 0 ? null : happened.join('; '),
    rxcui: codeIn(resource.code, systems.rxnorm),
    recordedOn: partialDay(resource.recordedDate).day,
  }
}

interface Value {
  readonly value: number | null
  readonly valueText: string | null
  readonly unit: string | null
}

/** A number with a comparator ("<0.5") is words, because it is not that number. */
function observedValue(v: Omit<ObservationValue, 'code'>): Value | null {
  const q = v.valueQuantity
  if (q?.value !== undefined) {
    const unit = q.code ?? q.unit ?? null
    return q.comparator === undefined
      ? { value: q.value, valueText: null, unit }
      : { value: null, valueText: `${q.comparator}${q.value}`, unit }
  }
  if (v.valueInteger !== undefined) return { value: v.valueInteger, valueText: null, unit: null }
  const text =
    v.valueString ??
    wordsOf(v.valueCodeableConcept) ??
    (v.valueBoolean === undefined ? null : v.valueBoolean ? 'yes' : 'no')
  return text === null ? null : { value: null, valueText: text, unit: null }
}

/** A result, or one record per component of a panel such as blood pressure. */
export function readObservation(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof observationResource>,
): readonly ObservationRecord[] {
  const cancelled = resource.status === 'cancelled'
  const parts = [resource, ...(resource.component ?? [])].flatMap((part) => {
    const value = observedValue(part)
    const loinc = codeIn(part.code, systems.loinc)
    const text = wordsOf(part.code) ?? loinc
    return value === null || text === null ? [] : [{ value, loinc, text }]
  })
  if (cancelled || parts.length === 0) {
    reading.leaveOut('Observation without a value')
    return []
  }
  const patient = reading.patient(resource.subject, from)
  if (patient === null) return []
  const when = partialDay(
    resource.effectiveDateTime ??
      resource.effectiveInstant ??
      resource.effectivePeriod?.end ??
      resource.effectivePeriod?.start,
  )
  return parts.map(({ value, loinc, text }) => ({
    kind: 'observation' as const, // keeps the literal type in the array
    line: from.line,
    patient,
    loinc,
    text,
    ...value,
    date: when.day,
    dateText: when.text,
  }))
}

/** A vaccine that was given; one not given is left out. */
export function readImmunization(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof immunizationResource>,
): ImmunizationRecord | null {
  if (resource.status !== 'completed') return reading.leaveOut('Immunization not given')
  const patient = reading.patient(resource.patient, from)
  if (patient === null) return null
  const cvx = codeIn(resource.vaccineCode, systems.cvx)
  const text = wordsOf(resource.vaccineCode) ?? cvx
  if (text === null) return reading.fail(from.line, 'vaccineCode', 'The vaccine has no name.')
  const when = partialDay(resource.occurrenceDateTime)
  return {
    kind: 'immunization',
    line: from.line,
    patient,
    cvx,
    text,
    date: when.day,
    dateText: when.text ?? resource.occurrenceString ?? null,
  }
}

/** Source of Payment Typology: 122 is the Medicare drug benefit, 2 Medicaid, 5 and 6 private plans. */
function isPartDByType(resource: z.infer<typeof coverageResource>): boolean | null {
  const code = codeIn(resource.type, 'https://nahdo.org/sopt')
  const words = wordsOf(resource.type) ?? ''
  if (code === '122' || /\bpart\s?d\b|\bPDP\b|\bMA-?PD\b/i.test(words)) return true
  return (code !== null && /^[256]/.test(code)) || /employ|commercial|medicaid/i.test(words)
    ? false
    : null
}

/** A card; a cancelled one is left out. */
export function readCoverage(
  reading: FhirReading,
  from: Placed,
  resource: z.infer<typeof coverageResource>,
): CoverageRecord | null {
  if (resource.status === 'cancelled') return reading.leaveOut('Coverage cancelled')
  const patient = reading.patient(resource.beneficiary, from)
  if (patient === null) return null
  const classOf = (...names: readonly string[]) =>
    resource.class?.find((c) => names.includes(statusOf(c.type) ?? ''))
  const [payor] = resource.payor ?? []
  const payer = organizationResource.safeParse(reading.resolve(payor, from)?.resource)
  const plan = classOf('plan')
  return {
    kind: 'coverage',
    line: from.line,
    patient,
    planName:
      plan?.name ??
      plan?.value ??
      (payer.success ? payer.data.name : null) ??
      payor?.display ??
      null,
    bin: classOf('rxbin')?.value ?? null,
    pcn: classOf('rxpcn')?.value ?? null,
    groupId: classOf('rxgroup', 'group')?.value ?? null,
    memberId: resource.subscriberId ?? classOf('rxid')?.value ?? null,
    isPartD: isPartDByType(resource),
  }
}
