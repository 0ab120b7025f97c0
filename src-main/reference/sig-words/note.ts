// The form of a note: an instruction that is neither dose nor time.

import type { NoteRow } from './sig-word-row.ts'

/** A note with its sentence in each language. `{n}`: the number in the pattern. */
export function note(id: string, patterns: readonly string[], en: string, es: string): NoteRow {
  return { is: 'note', id, patterns, say: { en, es }, source: 'sig-usage' }
}
