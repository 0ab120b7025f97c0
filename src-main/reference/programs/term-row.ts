// One dated term of a payer: a fee, a code, a limit, a rule. Shipped terms are starting points that a store edits.

import type { SourceId } from '../source.ts'

export type TermUnit =
  | 'cents'
  | 'count'
  | 'days'
  | 'months'
  | 'minutes'
  | 'code'
  | 'modifier'
  | 'rule'

export interface TermRow {
  /** Unique with `from`: "fee initial", "limit initial". */
  readonly key: string
  readonly title: string
  readonly unit: TermUnit
  /** Null: the payer or the contract says, and the store fills it in. Text for codes, modifiers and rules. */
  readonly value: number | string | null
  /** First day of service, ISO; null: since ever. */
  readonly from: string | null
  /** First day on which it no longer holds, ISO. */
  readonly until: string | null
  readonly source: SourceId
  /** Read: in a print of the source whose day nobody wrote down. Recalled: from memory, never official. */
  readonly basis: 'read' | 'recalled' | 'blank'
}

type Dates = Partial<Pick<TermRow, 'from' | 'until'>>

/** Makes the rows of one source: `read` what a print said, `recalled` what memory says, `blank` what the store fills in. */
export function termsOf(source: SourceId) {
  const row =
    (basis: 'read' | 'recalled') =>
    (
      key: string,
      title: string,
      unit: TermUnit,
      value: number | string,
      dates: Dates = {},
    ): TermRow => ({
      ...{ key, title, unit, value, from: null, until: null, source, basis },
      ...dates,
    })
  return {
    read: row('read'),
    recalled: row('recalled'),
    blank: (key: string, title: string, unit: TermUnit): TermRow => ({
      ...{ key, title, unit, value: null, from: null, until: null, source, basis: 'blank' },
    }),
  }
}
