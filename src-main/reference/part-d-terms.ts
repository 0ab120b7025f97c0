// The Part D MTM terms of each plan year. A plan may ask for 2 or 3 diseases and for 2 to 8 drugs; what is
// kept here is the most that any plan may ask for.

import type { SourceId } from './source.ts'

export interface PartDTerms {
  readonly planYear: number
  readonly costThresholdCents: number
  readonly minDiseases: number
  readonly minDrugs: number
  readonly source: SourceId
  /** False until somebody held the numbers against the CMS notice. */
  readonly isVerified: boolean
}

/** Terms by plan year; a year without a row has no answer. */
export const partDTerms: readonly PartDTerms[] = [
  {
    planYear: 2024,
    costThresholdCents: 533_000,
    minDiseases: 3,
    minDrugs: 8,
    source: 'part-d-terms-2024',
    isVerified: true,
  },
  {
    planYear: 2025,
    costThresholdCents: 162_300,
    minDiseases: 3,
    minDrugs: 8,
    source: 'part-d-terms-2025',
    isVerified: true,
  },
  {
    planYear: 2026,
    costThresholdCents: 127_600,
    minDiseases: 3,
    minDrugs: 8,
    source: 'part-d-terms-2026',
    isVerified: false,
  },
]
