// Whether directions are written in Spanish, in whole or in part.

import { spanishWords, weakSpanishWords } from '../../../reference/sig-words/spanish-words.ts'
import type { Token } from './tokens.ts'

/** True with two Spanish words of which one says something of its own: `tome 1 tableta`, `cada 8 horas`. */
export function isSpanish(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.normalize('NFD').replace(/\p{M}/gu, ''))
  const spanish = words.filter((word) => spanishWords.has(word))
  return spanish.length >= 2 && spanish.some((word) => !weakSpanishWords.has(word))
}
