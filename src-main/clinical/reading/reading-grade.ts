// The school grade that a text asks of its reader, and the words that cost most. Flesch-Kincaid grade level: Kincaid et al.,
// Naval Technical Training Command Research Branch Report 8-75, 1975. SMOG: McLaughlin, Journal of Reading 1969;12:639.

import { plainerWords } from '../../reference/plain-words.ts'
import { syllablesOf } from './syllables.ts'

/** The grade that text for patients aims at. */
export const targetGrade = 6

export interface CostlyWord {
  readonly word: string
  readonly syllables: number
  readonly times: number
  /** Empty when no plainer word is known, as for the name of a medicine. */
  readonly plainer: readonly string[]
}

export interface ReadingGrade {
  readonly words: number
  readonly sentences: number
  /** Flesch-Kincaid, one decimal, not below 0; null for fewer than 5 words, of which nothing can be told. */
  readonly grade: number | null
  /** One decimal; null with `grade`. */
  readonly smog: number | null
  /** SMOG was made for 30 sentences; with fewer it is an estimate. */
  readonly isSmogEstimate: boolean
  /** Those of three syllables and more, or with a plainer word, the costliest first; at most 8. */
  readonly costly: readonly CostlyWord[]
}

const fewestWords = 5
const smogSentences = 30
const mostCostly = 8
const longWord = 3

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
// A full stop in a number or after a title ends no sentence.
const sentenceEnd = /(?<!\b(?:Dr|Mr|Mrs|Ms|vs|St))[.!?]+(?=\s|$)|\n+/u

/** English text; a line of its own is a sentence with or without its full stop. */
export function readingGrade(text: string): ReadingGrade {
  const sentences = text
    .split(sentenceEnd)
    .map((sentence) => sentence.match(wordPattern) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const counted = words.map((word) => ({ word, syllables: syllablesInParts(word) }))
  const syllables = counted.reduce((sum, one) => sum + one.syllables, 0)
  const long = counted.filter((one) => one.syllables >= longWord).length
  const isEnough = words.length >= fewestWords
  const perSentence = words.length / sentences.length
  const grade = 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59
  const smog = 1.043 * Math.sqrt((long * smogSentences) / sentences.length) + 3.1291
  return {
    words: words.length,
    sentences: sentences.length,
    grade: isEnough ? Math.max(0, oneDecimal(grade)) : null,
    smog: isEnough ? oneDecimal(smog) : null,
    isSmogEstimate: sentences.length < smogSentences,
    costly: costlyOf(counted),
  }
}

/** A word with hyphens is as long as its parts together. */
function syllablesInParts(word: string): number {
  return word
    .split('-')
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + syllablesOf(part), 0)
}

function costlyOf(
  counted: readonly { readonly word: string; readonly syllables: number }[],
): readonly CostlyWord[] {
  const found = new Map<string, CostlyWord>()
  for (const { word, syllables } of counted) {
    const key = word.toLowerCase()
    const plainer = plainerWords(key)
    if (syllables < longWord && plainer.length === 0) continue
    found.set(key, { word: key, syllables, times: (found.get(key)?.times ?? 0) + 1, plainer })
  }
  const cost = (one: CostlyWord) => (one.syllables - 1) * one.times
  return [...found.values()].toSorted((a, b) => cost(b) - cost(a)).slice(0, mostCostly)
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10
