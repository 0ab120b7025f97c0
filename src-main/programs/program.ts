// The shape of a payer program: one file, dated terms, and pure answers with the fact behind each.

import type { Chart, Fact } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { TermRow } from '../reference/programs/term-row.ts'
import type { SourceId } from '../reference/source.ts'
import type { RecordLayout } from './encounter/record.ts'
import type { ProgramClock } from './engine/clocks.ts'
import type { Limit } from './engine/limits.ts'
import type { Service } from './engine/paid-services.ts'
import type { StoreTerm } from './engine/terms.ts'
import type { KnownFacts } from './known-facts.ts'

export type Answer = 'yes' | 'no' | 'cannot-tell'

/** One criterion of a program as held against one chart. */
export interface Criterion {
  readonly id: string
  readonly text: string
  readonly answer: Answer
  /** What was seen: "5 of 8 drugs: lisinopril, …". */
  readonly because: string
  /** The same in a few words, for a line of a list; absent when `because` is short. */
  readonly brief?: string
  readonly missing: readonly Fact[]
}

export interface Eligibility {
  readonly program: string
  readonly on: Day
  readonly answer: Answer
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
  /** Facts and terms that the chart does not hold may be left out: what depends on them cannot be told. */
  readonly eligible: (
    chart: Chart,
    known?: KnownFacts,
    storeTerms?: readonly StoreTerm[],
  ) => Eligibility
  /** As shipped; what the store wrote wins. */
  readonly terms: readonly TermRow[]
  readonly services: readonly Service[]
  readonly limits: readonly Limit[]
  readonly clocks: readonly ProgramClock[]
  /** What is written for an encounter, in the order of the portal or form. */
  readonly record: RecordLayout
}
