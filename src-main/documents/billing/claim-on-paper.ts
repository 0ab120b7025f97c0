// A claim with everybody on it, as billing papers see it. Null means that nobody recorded it.

import type { Day } from '../../clinical/dates.ts'
import type { InsuredRelation, PayerKind, ReferringQualifier } from '../../contract/billing.ts'
import type { PostalAddress } from '../template.ts'

export interface PersonName {
  readonly last: string
  readonly first: string
  readonly middle: string | null
}

/** Of the card holder where that is somebody else than the patient. */
export interface InsuredPerson {
  readonly name: PersonName
  readonly address: PostalAddress | null
  readonly phone: string | null
  readonly birthDate: Day | null
  readonly sex: 'female' | 'male' | 'other' | null
}

export interface ClaimLineOnPaper {
  /** Null: no term says the code. */
  readonly code: string | null
  readonly modifiers: readonly string[]
  readonly units: number
  /** For all units, in US cents; null: no fee is known. */
  readonly cents: number | null
  /** What the code stands for, for people; null where nobody wrote words. */
  readonly words: string | null
}

export interface ClaimOnPaper {
  readonly programName: string
  readonly serviceTitle: string
  readonly on: Day
  readonly payer: {
    readonly name: string | null
    readonly address: PostalAddress | null
    readonly kind: PayerKind | null
  }
  readonly patient: {
    readonly name: PersonName
    readonly birthDate: Day | null
    readonly sex: 'female' | 'male' | 'other' | null
    readonly address: PostalAddress | null
    readonly phone: string | null
  }
  readonly coverage: {
    readonly memberId: string | null
    readonly groupId: string | null
    readonly planName: string | null
    readonly relation: InsuredRelation | null
    /** Asked for unless the patient is the insured. */
    readonly insured: InsuredPerson | null
    readonly hasOtherPlan: boolean | null
    /** Asked for when there is another plan. */
    readonly other: {
      readonly name: PersonName
      readonly policy: string | null
      readonly planName: string | null
    } | null
  }
  /** What the condition is related to. */
  readonly related: {
    readonly employment: boolean | null
    readonly autoAccident: boolean | null
    readonly autoState: string | null
    readonly otherAccident: boolean | null
  }
  /** Days on which signatures came on file; null: none on file. */
  readonly releaseSignedOn: Day | null
  readonly assignmentSignedOn: Day | null
  readonly referring: {
    /** Referring, ordering or supervising. */
    readonly qualifier: ReferringQualifier
    readonly first: string
    readonly last: string
    readonly credential: string | null
    readonly npi: string | null
  } | null
  readonly notes: string | null
  /** ICD-10-CM, the treated condition first. */
  readonly diagnoses: readonly string[]
  readonly resubmission: { readonly code: '7' | '8'; readonly original: string } | null
  readonly authorization: string | null
  /** CMS place of service code, two digits. */
  readonly place: string | null
  readonly lines: readonly ClaimLineOnPaper[]
  readonly rendering: {
    readonly name: string
    readonly credential: string | null
    readonly npi: string | null
    readonly signedOn: Day | null
  } | null
  readonly taxId: { readonly number: string; readonly kind: 'EIN' | 'SSN' } | null
  /** The store's number of the claim, on the form and in the answer. */
  readonly account: string
  readonly acceptsAssignment: boolean | null
  /** Paid by the patient or other payers so far, in US cents. */
  readonly paidCents: number
}
