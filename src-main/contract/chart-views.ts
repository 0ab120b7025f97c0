// What screens show of one chart. Counts and ages are worked out behind the contract.

import type {
  Allergies,
  Condition,
  Coverage,
  Fact,
  MedicationKind,
  Observation,
  Sex,
} from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { OptOutKind } from './programs.ts'

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
  /** Null when the patient lives, as far as the record says. */
  readonly diedOn: Day | null
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
  /** A drug known only from fills is not active when its last supply ended long ago; `stop` stays unsaid. */
  readonly supplyEndedOn: Day | null
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
  readonly id: string
  readonly text: string
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  readonly because: string
  /** The same in a few words. */
  readonly brief: string
  /** Ids of facts for want of which it cannot be told, each with its name: "conditions". */
  readonly missing: readonly { readonly fact: string; readonly words: string }[]
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

/** An opt-out or a declined review. Voided ones are left out; ended ones are not. */
export interface OptOutView {
  readonly id: string
  /** Id of the program. */
  readonly program: string
  readonly kind: OptOutKind
  readonly reason: string
  readonly onDay: Day
  /** Who wrote it; null when the program did. */
  readonly by: string | null
  /** False when the year it was for is over. */
  readonly isStanding: boolean
}

/** Creatinine clearance (Cockcroft-Gault) for the patient bar, or the facts that lack. */
export type KidneyView =
  | { readonly kind: 'value'; readonly mlPerMin: number; readonly on: Day | null }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly Fact[] }

/** Everything about one patient that the chart screen shows. */
export interface ChartView {
  readonly patient: PatientView
  readonly kidney: KidneyView
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
  readonly optOuts: readonly OptOutView[]
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
