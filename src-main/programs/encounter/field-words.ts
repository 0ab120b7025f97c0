// Words that fields of a record share.

import type { EncounterDrug, EncounterFacts, EncounterProblem } from './encounter-facts.ts'

/** Null stays unknown. */
export function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Yes' : 'No'
}

/** The parts that are known. */
export function joined(parts: readonly (string | null)[], by: string): string {
  return parts.filter((part) => part !== null && part !== '').join(by)
}

/** The entries of a list that somebody made; `none` when it is empty. */
export function listed(entries: readonly string[], none: string): string {
  return entries.length === 0 ? none : entries.join(', ')
}

/** The drug that a problem is about; null when none is named. */
export function drugOf(
  { drugs }: EncounterFacts,
  { drugId }: Pick<EncounterProblem, 'drugId'>,
): EncounterDrug | null {
  return drugs?.find((drug) => drug.id === drugId) ?? null
}
