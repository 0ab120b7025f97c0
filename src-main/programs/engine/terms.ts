// Which term of a payer holds on a day: what the store wrote down from its contract, else what is shipped.
// Keeping, versioning and restoring of the store's terms is the work of the store.

import type { Day } from '../../clinical/dates.ts'
import type { TermRow, TermUnit } from '../../reference/programs/term-row.ts'
import { type SourceId, sources } from '../../reference/source.ts'

/** A term as the store wrote it from its own contract or manual. A taken-back one is not handed in. */
export interface StoreTerm {
  readonly key: string
  readonly value: number | string | null
  readonly from: Day
  /** First day on which it no longer holds. */
  readonly until: Day | null
  /** Where it stands: "Contract of March 2026, page 4". */
  readonly note: string
}

/** A term as it holds on a day. */
export interface Term {
  readonly key: string
  readonly title: string
  readonly unit: TermUnit
  readonly value: number | string | null
  readonly from: string | null
  readonly until: string | null
  readonly source: SourceId | 'store'
  /** Where a store's term stands; null for a shipped one. */
  readonly note: string | null
  /** False until somebody held a shipped number against its source; true for what the store wrote itself. */
  readonly isVerified: boolean
}

export type Terms = ReadonlyMap<string, Term>

const holdsOn = (term: { readonly from: string | null; readonly until: string | null }, on: Day) =>
  (term.from === null || term.from <= on) && (term.until === null || term.until > on)

/**
 * The terms of a day. A store's term that holds on the day wins over every shipped one; among equals the one with the
 * later first day. A key that no shipped row has is left out: programs do not know what it would mean.
 */
export function termsOn(
  shipped: readonly TermRow[],
  storeTerms: readonly StoreTerm[],
  on: Day,
): Terms {
  const terms = new Map<string, Term>()
  const byDay = <T extends { readonly from: string | null }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  for (const row of byDay(shipped)) {
    if (!holdsOn(row, on)) continue
    const { basis, ...rest } = row
    const isVerified = basis === 'read' && sources[row.source].checked !== null
    terms.set(row.key, { ...rest, note: null, isVerified })
  }
  for (const own of byDay(storeTerms)) {
    const like = shipped.find((row) => row.key === own.key)
    if (like === undefined || !holdsOn(own, on)) continue
    const { title, unit } = like
    terms.set(own.key, { ...own, title, unit, source: 'store', isVerified: true })
  }
  return terms
}

/** The number of a term; null when it is blank, ended, or no number. */
export function numberOf(terms: Terms, key: string): number | null {
  const value = terms.get(key)?.value ?? null
  return typeof value === 'number' ? value : null
}

/** The text of a term; null when it is blank, ended, or no text. */
export function textOf(terms: Terms, key: string): string | null {
  const value = terms.get(key)?.value ?? null
  return typeof value === 'string' && value !== '' ? value : null
}

/** Terms whose value the store has to fill in. */
export function blankTerms(terms: Terms): readonly Term[] {
  return [...terms.values()].filter((term) => term.value === null)
}
