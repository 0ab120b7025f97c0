// What the record of an enrollment says for claims. Not: who is eligible.

import type { Day } from '../../clinical/dates.ts'

/** One patient's place in one program; null everywhere means that nobody recorded it. */
export interface EnrollmentFacts {
  readonly memberId: string | null
  /** Medicare Beneficiary Identifier, or Medicaid number. */
  readonly beneficiaryId: string | null
  readonly plan: string | null
  readonly contractId: string | null
  readonly otherInsurance: string | null
  readonly enrolledOn: Day | null
  readonly until: Day | null
  readonly metCriteriaOn: Day | null
  readonly path: 'three-criteria' | 'at-risk' | null
  readonly consentOn: Day | null
  readonly approval: string | null
  readonly caseId: string | null
  readonly caseDueOn: Day | null
}

/** Nobody recorded an enrollment. */
export const notEnrolled: EnrollmentFacts = {
  memberId: null,
  beneficiaryId: null,
  plan: null,
  contractId: null,
  otherInsurance: null,
  enrolledOn: null,
  until: null,
  metCriteriaOn: null,
  path: null,
  consentOn: null,
  approval: null,
  caseId: null,
  caseDueOn: null,
}
