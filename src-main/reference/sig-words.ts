// The words of directions, all tables together; how they are read is in clinical/medicines/sig.

import { eventRows, weekdayRows } from './sig-words/events.ts'
import { frequencyRows } from './sig-words/frequencies.ts'
import { limitRows, smallWordRows, specialRows } from './sig-words/limits.ts'
import { noteRows } from './sig-words/notes.ts'
import { reasonRows } from './sig-words/reasons.ts'
import { routeRows } from './sig-words/routes.ts'
import type { SigWordRow } from './sig-words/sig-word-row.ts'
import { unitRows } from './sig-words/units.ts'
import { verbRows } from './sig-words/verbs.ts'

/** Words and codes that directions are written with. */
export const sigWordRows: readonly SigWordRow[] = [
  ...verbRows,
  ...unitRows,
  ...routeRows,
  ...frequencyRows,
  ...eventRows,
  ...weekdayRows,
  ...limitRows,
  ...specialRows,
  ...smallWordRows,
]

/** Phrases with words in every language: what a medicine is for, and notes. */
export const sigPhraseRows: readonly SigWordRow[] = [...reasonRows, ...noteRows]
