// The Part D MTM terms of each plan year from 2025 on. Each plan chooses its own minimum of diseases and of drugs
// within limits; which one it chose is not known here. The years before had another rule for diseases.

import type { SourceId } from './source.ts'

/** What a plan may ask for: at least `least`, at most `most`. */
export interface PlanMinimum {
  readonly least: number
  readonly most: number
}

export interface PartDTerms {
  readonly planYear: number
  readonly costThresholdCents: number
  readonly diseases: PlanMinimum
  readonly drugs: PlanMinimum
  /** Of the threshold; the limits are those of 42 CFR 423.153(d)(2). */
  readonly source: SourceId
  /** False until somebody held the numbers against the CMS notice, and the source says on which day. */
  readonly isVerified: boolean
}

const diseases: PlanMinimum = { least: 2, most: 3 }
const drugs: PlanMinimum = { least: 2, most: 8 }

/** Terms by plan year; a year without a row has no answer. */
export const partDTerms: readonly PartDTerms[] = [
  {
    planYear: 2025,
    costThresholdCents: 162_300,
    diseases,
    drugs,
    source: 'part-d-terms-2025',
    isVerified: false,
  },
  {
    planYear: 2026,
    costThresholdCents: 127_600,
    diseases,
    drugs,
    source: 'part-d-terms-2026',
    isVerified: false,
  },
]
