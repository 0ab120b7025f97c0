// The Part D MTM terms of each plan year from 2025 on. Each plan chooses its own minimum of diseases and of drugs
// within limits; which one it chose is not known here. The years before had another rule for diseases.

import { type TermRow, termsOf } from './programs/term-row.ts'
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

const cms = termsOf('cms-10396')

/** The same thresholds as dated terms, which a store may write anew, and what the plan's contract says. */
export const partDTermRows: readonly TermRow[] = [
  ...partDTerms.map(
    ({ planYear, costThresholdCents, source }): TermRow => ({
      key: 'cost threshold',
      title: `Yearly Part D drug cost, plan year ${planYear}`,
      unit: 'cents',
      value: costThresholdCents,
      from: `${planYear}-01-01`,
      until: `${planYear + 1}-01-01`,
      source,
      basis: 'recalled',
    }),
  ),
  cms.blank('code cmr', 'Code by which the plan takes a CMR', 'code'),
  cms.blank('fee cmr', "Fee of a CMR by the plan's contract", 'cents'),
  cms.blank('code tmr', 'Code by which the plan takes a TMR', 'code'),
  cms.blank('fee tmr', "Fee of a TMR by the plan's contract", 'cents'),
]
