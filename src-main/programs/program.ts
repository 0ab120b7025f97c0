// The shape of a payer program: one file, dated terms, and pure answers with the fact behind each.

import type { Chart, Fact } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { SourceId } from '../reference/source.ts'

/** One criterion of a program as held against one chart. */
export interface Criterion {
  readonly id: string
  readonly text: string
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  /** What was seen: "5 of 8 drugs: lisinopril, …". */
  readonly because: string
  /** The same in a few words, for a line of a list; absent when `because` is short. */
  readonly brief?: string
  readonly missing: readonly Fact[]
}

export interface Eligibility {
  readonly program: string
  readonly on: Day
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  readonly criteria: readonly Criterion[]
  /** The plan year or term that was applied, and where its numbers come from. */
  readonly terms: {
    readonly title: string
    readonly source: SourceId
    readonly isVerified: boolean
  } | null
}

export interface Program {
  /** Equal to the file name; stored in charts, so it never changes once shipped. */
  readonly id: string
  readonly name: string
  readonly sources: readonly SourceId[]
  readonly needs: readonly Fact[]
  readonly eligible: (chart: Chart) => Eligibility
}
