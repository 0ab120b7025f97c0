// Whether a medication is taken only when it is needed: the one answer for every rule, by the reader of directions.

import { sigOf } from './remembered-sig.ts'

/**
 * True when every part of the directions leaves it to the patient, also beside words that nobody understood; false when
 * a part is taken by the clock. Null without directions, and where nothing of them could be read.
 */
export function isTakenAsNeeded(medication: {
  readonly directions: string | null
  readonly form: string | null
}): boolean | null {
  const sig = sigOf(medication)
  if (sig === null || (!sig.understood && sig.clauses.length === 0)) return null
  return sig.asNeeded
}
