// The words of a medication's line and form together, parted once for each wording.

import type { Medication } from '../chart.ts'
import { onceForText } from '../memo.ts'
import { wordsOf } from './words.ts'

type Line = Pick<Medication, 'text' | 'form'>

function written({ text, form }: Line): string {
  return `${text} ${form ?? ''}`
}

/** The words of the text, then those of the form. */
export const lineWords: (line: Line) => readonly string[] = onceForText(written, (line: Line) =>
  wordsOf(written(line)),
)
