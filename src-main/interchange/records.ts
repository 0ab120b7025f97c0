// The plain records that every format yields: JSON only, null for what the file did not say.
// They are what somebody else wrote down; they are not yet chart entries.

import type { Day } from '../clinical/dates.ts'

/** What a record says about whose it is. */
export interface PatientKey {
  /** The other system's id for the patient, null when the file has none. */
  readonly externalId: string | null
  readonly last: string | null
  readonly first: string | null
  readonly birthDate: Day | null
}

/** A patient as the other system knows them. */
export interface PatientRecord extends PatientKey {
  readonly kind: 'patient'
  readonly line: number
  readonly middle: string | null
  /** The file's own words when the birth date is not complete: "1950". */
  readonly birthDateText: string | null
  readonly sex: 'female' | 'male' | 'other' | null
  /** Ten digits, or as written when it is not a US number. */
  readonly phone: string | null
  readonly street: string | null
  readonly city: string | null
  readonly state: string | null
  readonly zip: string | null
  /** BCP 47 tag such as "es", or as written. */
  readonly language: string | null
  readonly diedOn: Day | null
}

/** A prescriber as named on a row. */
export interface PrescriberRecord {
  /** As written; "DOE, JANE MD" stays as it is. */
  readonly name: string | null
  /** Ten digits that pass the NPI check, else null. */
  readonly npi: string | null
  readonly phone: string | null
  readonly fax: string | null
}

/** Card data of a plan. */
export interface PlanRecord {
  readonly planName: string | null
  readonly bin: string | null
  readonly pcn: string | null
  readonly groupId: string | null
  readonly memberId: string | null
}

/** One fill, or one line of another system's medication list that has a start day. */
export interface DispensingRecord {
  readonly kind: 'dispensing'
  readonly line: number
  /** What the row says about the patient; a FHIR dispense names only who it is. */
  readonly patient: PatientRecord
  readonly rxNumber: string | null
  readonly drugText: string
  /** 11 digits without hyphens, or 10 that stand for one of three codes; null when the file has none. */
  readonly ndc: string | null
  readonly rxcui: string | null
  readonly quantity: number | null
  readonly daysSupply: number | null
  readonly fillDate: Day
  /** Set by lists that say when the drug ended. */
  readonly stopDate: Day | null
  readonly directions: string | null
  readonly prescriber: PrescriberRecord
  readonly refillsLeft: number | null
  /** What plan and patient paid together, in US cents. */
  readonly costCents: number | null
  readonly plan: PlanRecord
  readonly indication: string | null
}

export interface ConditionRecord {
  readonly kind: 'condition'
  readonly line: number
  readonly patient: PatientKey
  readonly text: string
  /** ICD-10-CM with its dot, null when the file has another code or none. */
  readonly icd10: string | null
  /** SNOMED CT concept id. */
  readonly snomed: string | null
  readonly onset: Day | null
  /** The file's own words when the day is not complete: "2019-03". */
  readonly onsetText: string | null
  /** Set when the condition has ended. */
  readonly endedOn: Day | null
  readonly isActive: boolean | null
}

export interface AllergyRecord {
  readonly kind: 'allergy'
  readonly line: number
  readonly patient: PatientKey
  /** True for the explicit statement "no known allergy"; then `substance` repeats the words. */
  readonly isNoneKnown: boolean
  readonly substance: string
  readonly reaction: string | null
  readonly rxcui: string | null
  readonly recordedOn: Day | null
}

export interface ObservationRecord {
  readonly kind: 'observation'
  readonly line: number
  readonly patient: PatientKey
  readonly loinc: string | null
  readonly text: string
  readonly value: number | null
  readonly valueText: string | null
  /** UCUM unit. */
  readonly unit: string | null
  readonly date: Day | null
  /** The file's own words when the day is not complete. */
  readonly dateText: string | null
}

export interface ImmunizationRecord {
  readonly kind: 'immunization'
  readonly line: number
  readonly patient: PatientKey
  readonly cvx: string | null
  readonly text: string
  readonly date: Day | null
  readonly dateText: string | null
  /** What formats of vaccines say besides. */
  readonly details?: {
    readonly lot: string | null
    readonly expires: Day | null
    readonly mvx: string | null
    readonly doseMl: number | null
    /** True for a dose given in part; null when nobody said. */
    readonly isSubstandard: boolean | null
    readonly givenBy: string | null
  }
}

export interface CoverageRecord extends PlanRecord {
  readonly kind: 'coverage'
  readonly line: number
  readonly patient: PatientKey
  /** True when the file says Medicare Part D, false when it names another type, null when it does not say. */
  readonly isPartD: boolean | null
}

/** A drug on a list without a fill: MedicationStatement or MedicationRequest. */
export interface MedicationStatementRecord {
  readonly kind: 'medication-statement'
  readonly line: number
  readonly patient: PatientKey
  /** What somebody says is taken, or what somebody ordered. */
  readonly origin: 'statement' | 'request'
  readonly drugText: string
  readonly rxcui: string | null
  readonly ndc: string | null
  readonly directions: string | null
  readonly indication: string | null
  readonly start: Day | null
  readonly stop: Day | null
  /** The file's own words when a day is not complete: "from 2024". */
  readonly dateText: string | null
  readonly isActive: boolean | null
  /** True for a patient's or relative's own report. */
  readonly isReportedByPatient: boolean
  readonly prescriber: PrescriberRecord
}

/** Somebody's place on a wellness program's list. */
export interface EnrollmentRecord {
  readonly kind: 'enrollment'
  readonly line: number
  readonly patient: PatientKey
  readonly standing: 'listed' | 'not-listed'
  readonly memberId: string
  readonly groupId: string | null
  readonly from: Day | null
  /** The last day. */
  readonly until: Day | null
}

export type InterchangeRecord =
  | PatientRecord
  | DispensingRecord
  | ConditionRecord
  | AllergyRecord
  | ObservationRecord
  | ImmunizationRecord
  | CoverageRecord
  | MedicationStatementRecord
  | EnrollmentRecord

/** Whose record this is. */
export function patientKeyOf(record: InterchangeRecord): PatientKey {
  return record.kind === 'patient' ? record : record.patient
}

/**
 * The same text for rows of the same patient within one file: the other system's id where there is one,
 * else name and birth date. Not a proof that two files mean the same person.
 */
export function patientKeyText(key: PatientKey): string {
  if (key.externalId !== null) return `id:${key.externalId}`
  const fold = (text: string | null) =>
    (text ?? '').normalize('NFKC').toUpperCase().replaceAll(/\s+/g, ' ').trim()
  return `name:${fold(key.last)}|${fold(key.first)}|${key.birthDate ?? ''}`
}
