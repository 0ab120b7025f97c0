// What a program may have to know of a patient that the chart does not hold: the payer's list, the state, referrals.

import type { Day } from '../clinical/dates.ts'

/** What a payer's eligibility list says of one patient. */
export interface Listing {
  readonly isListed: boolean
  readonly from: Day | null
  /** The last day. */
  readonly until: Day | null
}

/** Null everywhere means that nobody recorded it. */
export interface KnownFacts {
  /** By id of the program; a program without an entry was not looked up. */
  readonly listings: Readonly<Record<string, Listing>>
  /** Two letters of the state whose Medicaid covers the patient, or `none`. */
  readonly medicaid: string | null
  /** Newest discharge from a hospital or long-term care, or `none`. */
  readonly dischargedOn: Day | 'none' | null
  readonly needsCoordination: boolean | null
  readonly needsLiteracyHelp: boolean | null
  readonly isReferredByPrescriber: boolean | null
  readonly isInHospice: boolean | null
}

/** Nobody recorded anything. */
export const nothingKnown: KnownFacts = {
  listings: {},
  medicaid: null,
  dischargedOn: null,
  needsCoordination: null,
  needsLiteracyHelp: null,
  isReferredByPrescriber: null,
  isInHospice: null,
}
