// The form of a reason: what a medicine is for, as a noun in "for …" / "para …".

import type { ReasonRow } from './sig-word-row.ts'

/** A reason in each language. */
export function reason(id: string, patterns: readonly string[], en: string, es: string): ReasonRow {
  return { is: 'reason', id, patterns, say: { en, es }, onlyAfterPrn: false, source: 'sig-usage' }
}

/** A letter that is a reason only after "as needed". */
export function letter(id: string, patterns: readonly string[], en: string, es: string): ReasonRow {
  return { ...reason(id, patterns, en, es), onlyAfterPrn: true }
}
