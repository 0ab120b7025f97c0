// The chart as pure knowledge sees it: one patient, one day. `null` always means "nobody recorded this",
// never "none": a rule that meets a null says "cannot tell" and names the fact.

import { type AnalyteId, analytes } from '../reference/analytes.ts'
import type { Day } from './dates.ts'

/** A fact that a rule may need; the words shown when it is missing are in `factNames`. */
export type Fact =
  | AnalyteId
  | 'birthDate'
  | 'sex'
  | 'medications'
  | 'ingredients'
  | 'conditions'
  | 'allergies'
  | 'allergySubstance'
  | 'observations'
  | 'fills'
  | 'daysSupply'
  | 'coverage'
  | 'drugCost'
  | 'startDate'
  | 'strength'
  | 'dailyDose'
  | 'form'
  | 'directions'
  | 'indication'
  | 'prescriber'
  | 'immunizations'
  | 'tobaccoUse'
  | 'atRiskStatus'
  | 'planTerms'
  | 'payerListing'
  | 'medicaid'
  | 'longTermCare'
  | 'discharge'
  | 'careNeeds'
  | 'serviceAnswers'

/** How a missing fact is named to a pharmacist: "cannot tell: no birth date on record". */
export const factNames: Readonly<Record<Fact, string>> = {
  // Object.fromEntries widens the keys of the register.
  ...(Object.fromEntries(Object.entries(analytes).map(([id, { title }]) => [id, title])) as Record<
    AnalyteId,
    string
  >),
  birthDate: 'birth date',
  sex: 'sex',
  medications: 'medication list',
  ingredients: 'active ingredient',
  conditions: 'conditions',
  allergies: 'allergies',
  allergySubstance: 'substance of the allergy as a name that can be looked up',
  observations: 'lab results',
  fills: 'dispensing record',
  daysSupply: "days' supply of a fill",
  coverage: 'coverage',
  drugCost: 'yearly drug cost',
  startDate: 'start date',
  strength: 'strength',
  dailyDose: 'daily dose',
  form: 'dose form',
  directions: 'directions that can be read',
  indication: 'reason for use',
  prescriber: 'prescriber',
  immunizations: 'vaccine history',
  tobaccoUse: 'tobacco use',
  creatinine: 'serum creatinine of the last year',
  weight: 'body weight of the last year',
  atRiskStatus: 'at-risk status in the drug management program',
  planTerms: 'terms of the plan',
  payerListing: "answer of the payer's eligibility list",
  medicaid: 'state whose Medicaid covers the patient',
  longTermCare: 'whether the patient lives in a nursing facility',
  discharge: 'day of the last discharge from hospital or long-term care',
  careNeeds: 'answer about coordination, literacy and referral',
  serviceAnswers: 'answer to a question of the service',
}

export type Sex = 'female' | 'male' | 'other'
export type MedicationKind = 'prescription' | 'otc' | 'herbal' | 'supplement'

/** An active ingredient by its RxNorm name and concept id (TTY IN). */
export interface Ingredient {
  readonly name: string
  readonly rxcui: string
}

/** Where an entry of the list came from. */
export type MedicationSource =
  | 'dispensing'
  | 'patient'
  | 'bottle'
  | 'prescriber'
  | 'discharge'
  | 'fhir'

export interface Medication {
  readonly id: string
  /** As written: "Lisinopril 10 mg tablet", or half-known: "white water pill". */
  readonly text: string
  /** Null when the text could not be identified with certainty. */
  readonly ingredients: readonly Ingredient[] | null
  readonly strength: string | null
  readonly form: string | null
  readonly kind: MedicationKind
  /** The prescriber's own words. */
  readonly directions: string | null
  /** Words the patient can read; null until somebody wrote them. */
  readonly patientWording: string | null
  readonly indication: string | null
  readonly prescriberId: string | null
  readonly source: MedicationSource
  readonly start: Day | null
  readonly stop: Day | null
  readonly stopReason: string | null
  readonly isHalfKnown: boolean
}

export interface Fill {
  readonly medicationId: string | null
  readonly date: Day
  readonly drugText: string
  readonly ndc: string | null
  readonly quantity: number | null
  readonly daysSupply: number | null
  /** What plan and patient paid together, in US cents. */
  readonly costCents: number | null
}

export interface Condition {
  readonly id: string
  readonly text: string
  /** ICD-10-CM code with its dot, or null when only words are known. */
  readonly icd10: string | null
  readonly onset: Day | null
  /** The day it was over; null when it is current or nobody said. From that day on it is history. */
  readonly ended: Day | null
}

export interface Allergy {
  readonly id: string
  readonly substance: string
  readonly reaction: string | null
}

/** Explicit "none known" differs from a chart in which nobody asked. */
export type Allergies =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'none-known'; readonly on: Day }
  | { readonly kind: 'listed'; readonly items: readonly Allergy[] }

export interface Observation {
  readonly id: string
  /** LOINC code, or null when only words are known. */
  readonly loinc: string | null
  readonly text: string
  readonly value: number | null
  readonly valueText: string | null
  /** UCUM unit. */
  readonly unit: string | null
  readonly date: Day
}

export interface Immunization {
  readonly id: string
  readonly cvx: string | null
  readonly text: string
  readonly date: Day
  /** What else decides whether a dose counts. */
  readonly details?: {
    readonly mvx: string | null
    readonly volumeMl: number | null
    /** Last day of its lot. */
    readonly expires: Day | null
    /** Recalled, stored wrongly or given in part. */
    readonly isSubstandard: boolean | null
  }
}

export interface Coverage {
  readonly plan: string | null
  readonly bin: string | null
  readonly pcn: string | null
  readonly groupId: string | null
  readonly memberId: string | null
  /** True when this is a Medicare Part D plan; null when nobody said. */
  readonly isPartD: boolean | null
}

export interface Person {
  readonly birthDate: Day | null
  readonly sex: Sex | null
  readonly isLongTermCare: boolean | null
  readonly isCognitivelyImpaired: boolean | null
  /** Enrolled in the plan's drug management program for at-risk beneficiaries; null when nobody said. */
  readonly isAtRiskBeneficiary: boolean | null
  /** Null when the patient lives, as far as the record says. */
  readonly diedOn: Day | null
}

/** One patient as known on one day. */
export interface Chart {
  readonly on: Day
  readonly patient: Person
  readonly medications: readonly Medication[] | null
  readonly fills: readonly Fill[] | null
  readonly allergies: Allergies
  readonly conditions: readonly Condition[] | null
  readonly observations: readonly Observation[] | null
  readonly immunizations: readonly Immunization[] | null
  readonly coverage: Coverage | null
}

/** The medications in use on the chart's day; null when there is no list. */
export function activeMedications(chart: Chart): readonly Medication[] | null {
  return (
    chart.medications?.filter(
      (m) => (m.stop === null || m.stop > chart.on) && (m.start === null || m.start <= chart.on),
    ) ?? null
  )
}

/** The conditions that are not over on the chart's day; null when there is no list. `chart.conditions` has all. */
export function currentConditions(chart: Chart): readonly Condition[] | null {
  return chart.conditions?.filter((c) => c.ended === null || c.ended > chart.on) ?? null
}
