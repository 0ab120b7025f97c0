// What one encounter documented, once, as plain JSON: every program's record and claim is drawn from it.
// Null means that nobody recorded it, as in the chart.

import type { Day } from '../../clinical/dates.ts'
import type { DtpCategory, PqaCategory } from '../../clinical/finding.ts'
import type { Recipient, ReviewMode } from '../../clinical/review.ts'
import type {
  AvoidedCost,
  DrugCourse,
  ProblemAction,
  ProblemResult,
  ServicePlace,
} from '../../contract/claim-words.ts'

export const encounterKinds = [
  'CMR',
  'TMR',
  'new-problem',
  'problem-follow-up',
  'preventive-follow-up',
  'prescriber-consult',
  'adherence',
  'education',
  'refusal',
  'unable-to-reach',
  'coaching',
  'anticoagulation',
  'vaccination',
  'screening',
] as const
export type EncounterKind = (typeof encounterKinds)[number]

export const outcomeStates = [
  'initial',
  'resolved',
  'stable',
  'improved',
  'partially-improved',
  'unimproved',
  'worsened',
  'failure',
  'expired',
] as const
export type OutcomeState = (typeof outcomeStates)[number]

export {
  type ProblemAction,
  type ProblemResult,
  problemActions,
  problemResults,
} from '../../contract/claim-words.ts'

export interface EncounterDrug {
  readonly id: string
  readonly text: string
  readonly rxcui: string | null
  readonly ndc: string | null
  readonly rxNumber: string | null
  readonly directions: string | null
  readonly indication: string | null
  readonly prescriber: string | null
  readonly course: DrugCourse | null
}

export interface EncounterCondition {
  readonly id: string
  readonly text: string
  readonly icd10: string | null
  /** Parameter, value and time: "A1c below 7 % by March"; null when none was set. */
  readonly goal: string | null
  readonly goalMetBefore: boolean | null
  readonly goalMetNow: boolean | null
  readonly outcome: OutcomeState | null
}

export interface EncounterProblem {
  readonly id: string
  readonly title: string
  readonly dtp: DtpCategory
  readonly pqa: PqaCategory
  readonly cause: string | null
  readonly drugId: string | null
  readonly conditionId: string | null
  readonly priority: 'high' | 'medium' | 'low' | null
  readonly action: ProblemAction | null
  readonly recommendation: string | null
  readonly prescriber: string | null
  readonly result: ProblemResult | null
  readonly resultOn: Day | null
  readonly resolvedOn: Day | null
  /** Cost-avoidance severity 1 to 7; null when nobody judged it. */
  readonly severity: number | null
  /** If it had not been done: what, how likely, how soon. */
  readonly rationale: string | null
  /** Estimated saving in US cents, as the pharmacist entered it. */
  readonly savedCents: number | null
  /** What was avoided; null when nobody said. */
  readonly avoidedCost: AvoidedCost | null
}

export interface EncounterFacts {
  readonly id: string
  readonly kind: EncounterKind
  readonly on: Day
  readonly mode: ReviewMode | null
  readonly place: ServicePlace | null
  readonly patient: {
    readonly id: string
    readonly name: string | null
    readonly birthDate: Day | null
    readonly sex: 'female' | 'male' | 'other' | null
    readonly address: string | null
    readonly phone: string | null
    /** Number of the plan's card. */
    readonly memberId: string | null
    /** Medicare Beneficiary Identifier. */
    readonly mbi: string | null
    readonly medicaidId: string | null
    readonly isLongTermCare: boolean | null
    readonly isCognitivelyImpaired: boolean | null
    /** Drug and reaction, or "None known". */
    readonly allergies: string | null
  }
  readonly coverage: {
    readonly plan: string | null
    readonly contractId: string | null
    readonly otherInsurance: string | null
  }
  readonly recipient: Recipient | null
  readonly recipientName: string | null
  readonly provider: {
    readonly name: string
    readonly credential: string
    readonly npi: string | null
    readonly licence: string | null
    /** The store's own day of the signature. */
    readonly signedOn: Day | null
  } | null
  readonly pharmacy: {
    readonly name: string
    readonly npi: string | null
    readonly ncpdp: string | null
    readonly taxId: string | null
    readonly address: string | null
    readonly phone: string | null
  } | null
  /** Times of day `HH:MM` of the face-to-face part; null when not logged. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** Logged face-to-face minutes; null when nobody logged them. */
  readonly faceMinutes: number | null
  readonly adminMinutes: number | null
  readonly consent: {
    readonly on: Day
    /** Who gave it, and how; null: only the day is on record. */
    readonly by: string | null
    readonly method: 'verbal' | 'written' | 'phone' | null
  } | null
  /** Why the service was needed, and how the patient meets the payer's criteria. */
  readonly reason: string | null
  readonly criteriaMet: string | null
  /** Approval asked beforehand, such as a prior authorization. */
  readonly approval: string | null
  readonly program: {
    readonly enrolledOn: Day | null
    readonly metCriteriaOn: Day | null
    readonly path: 'three-criteria' | 'at-risk' | null
    readonly optedOutOn: Day | null
    readonly optOutReason: 'death' | 'disenrolled' | 'request' | 'other' | null
    readonly isEnded: boolean | null
    readonly caseId: string | null
    readonly caseDueOn: Day | null
  }
  readonly offeredOn: Day | null
  /** Days of attempts without reaching; null when not recorded. */
  readonly failedDays: readonly Day[] | null
  readonly drugs: readonly EncounterDrug[] | null
  readonly conditions: readonly EncounterCondition[] | null
  /** Null: the assessment is not done; empty: done, and no problem found. */
  readonly problems: readonly EncounterProblem[] | null
  readonly packet: {
    readonly sentOn: Day
    readonly delivery: 'face-to-face' | 'mail' | 'electronic'
  } | null
  readonly disposalGivenOn: Day | null
  /** Days of targeted reviews of the year so far; null when nobody counted. */
  readonly tmrDays: readonly Day[] | null
  /** Days of comprehensive reviews of the year so far, this one included; null when nobody counted. */
  readonly cmrDays: readonly Day[] | null
  readonly plan: string | null
  /** What the physician answered to the plan as a whole, with the day. */
  readonly planReply: 'accepted' | 'accepted-modified' | 'rejected' | 'no-reply' | null
  readonly planReplyOn: Day | null
  readonly discussed: string | null
  readonly nextOn: Day | null
}
