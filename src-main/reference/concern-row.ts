// What every row of a screening table holds beside what makes it fire. Enumerations are those of findings.

import type { SourceId } from './source.ts'

export interface ConcernRow {
  /** Unique over all tables and stored in charts, so it never changes once shipped. */
  readonly id: string
  readonly severity: 'critical' | 'major' | 'moderate' | 'minor'
  /** True when the review must stop and answer it. */
  readonly interrupts: boolean
  /** What can happen, as one or more full sentences. */
  readonly effect: string
  /** What to do, addressed to the pharmacist. */
  readonly recommendation: string
  readonly source: SourceId
}
