// Tall letters in papers that prescribers and pharmacists read. Not in papers for patients, for whom they are no help.

import { tallManRows } from '../../reference/tall-man.ts'

const byName = new Map(tallManRows.map(({ name }) => [name.toLowerCase(), name]))
const words = new RegExp(`\\b(?:${[...byName.keys()].join('|')})\\b`, 'gi')

/** The text with the tall letters of each listed name that stands in it as a whole word. */
export function tallMan(text: string): string {
  return text.replace(words, (word) => byName.get(word.toLowerCase()) ?? word)
}
