// What a technician or an intern wrote and no pharmacist has accepted yet. Not: who may accept (the contract).

import type { Instant } from './dates.ts'

/** One entry of a chart as it was written last. */
export interface WrittenEntry {
  readonly table: string
  readonly rowId: string
  /** Counts the writings of this entry, from 1. */
  readonly revision: number
  /** `users.id` of whoever wrote it last, or the name of a task of the program. */
  readonly by: string
  readonly at: Instant
  /** In words: "Lorazepam 1 mg tablet: stopped". */
  readonly what: string
  /** The step of a review in which it is looked at. */
  readonly where: 'collect' | 'assess' | 'plan'
  /** What it is about: the medication of a line, the finding of a decision; otherwise the entry itself. */
  readonly subject: string
}

/** A pharmacist took over the entry as it stood at that revision. */
export interface AcceptedEntry {
  readonly table: string
  readonly rowId: string
  readonly revision: number
}

/**
 * The entries that wait for a pharmacist, in their own order: written last by one of `preparers` (`users.id` of people
 * who may not sign), and not accepted as they stand. A pharmacist who writes an entry anew makes it theirs; a preparer
 * who changes an accepted one makes it wait again.
 */
export function waitingEntries(
  entries: readonly WrittenEntry[],
  preparers: ReadonlySet<string>,
  accepted: readonly AcceptedEntry[],
): readonly WrittenEntry[] {
  const key = (one: AcceptedEntry) => `${one.table} ${one.rowId} ${one.revision}`
  const done = new Set(accepted.map(key))
  return entries.filter((entry) => preparers.has(entry.by) && !done.has(key(entry)))
}
