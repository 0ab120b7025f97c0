// The words of directions, all tables together; how they are read is in clinical/medicines/sig.

import { bodyPlaceRows } from './sig-words/body-places.ts'
import { diseaseReasonRows } from './sig-words/disease-reasons.ts'
import { dropPlaceRows } from './sig-words/drop-places.ts'
import { eventRows } from './sig-words/events.ts'
import { frequencyRows } from './sig-words/frequencies.ts'
import { limitRows } from './sig-words/limits.ts'
import type { SigWordRow } from './sig-words/sig-word-row.ts'
import { smallWordRows } from './sig-words/small-words.ts'
import { specialRows } from './sig-words/special-words.ts'
import { symptomReasonRows } from './sig-words/symptom-reasons.ts'
import { takingNoteRows } from './sig-words/taking-notes.ts'
import { unitRows } from './sig-words/units.ts'
import { usingNoteRows } from './sig-words/using-notes.ts'
import { verbRows } from './sig-words/verbs.ts'
import { wayRows } from './sig-words/ways.ts'
import { weekdayRows } from './sig-words/weekdays.ts'

/** Words and codes that directions are written with. */
export const sigWordRows: readonly SigWordRow[] = [
  ...verbRows,
  ...unitRows,
  ...wayRows,
  ...dropPlaceRows,
  ...bodyPlaceRows,
  ...frequencyRows,
  ...eventRows,
  ...weekdayRows,
  ...limitRows,
  ...specialRows,
  ...smallWordRows,
]

/** Phrases with words in every language: what a medicine is for, and notes. */
export const sigPhraseRows: readonly SigWordRow[] = [
  ...symptomReasonRows,
  ...diseaseReasonRows,
  ...takingNoteRows,
  ...usingNoteRows,
]
