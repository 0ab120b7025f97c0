// From a drug line to its ingredients, by exact names only. Every word must be explained; one that is not
// makes the answer null. Misspellings and guesses are not this file's work.

import {
  formWords,
  harmlessWords,
  metalSalts,
  releaseWords,
  saltWords,
  siteWords,
  unitWords,
} from '../../reference/medicine-words.ts'
import type { Ingredient } from '../chart.ts'
import { matchName, type NameMatch } from './names.ts'
import { isNumber, isSeparator, wordsOf } from './words.ts'

export interface IdentifiedMedicine {
  /** In the order of the text, or of the combination table for a brand. */
  readonly ingredients: readonly Ingredient[]
  /** As written, in lower case: `10 mg`, `10-12.5`, `300 mg / 5 mg`; null when the text has none. */
  readonly strength: string | null
  /** `tablet`, `extended-release tablet`, `extended-release`; null when the text has none. */
  readonly form: string | null
}

interface Reading {
  readonly matches: readonly NameMatch[]
  readonly strength: string | null
  readonly form: string | null
}

/**
 * The medicine that `text` names, or null when any word of it is not understood or its names contradict
 * each other. `Lisinopril 10 mg tab` is certain; `water pill` and `lisinopirl 10 mg` are null.
 */
export function identifyMedicine(text: string): IdentifiedMedicine | null {
  const reading = read(wordsOf(text))
  if (reading === null) return null
  const ingredients = agree(reading.matches)
  if (ingredients === null) return null
  return { ingredients, strength: reading.strength, form: reading.form }
}

function read(words: readonly string[]): Reading | null {
  const matches: NameMatch[] = []
  const strength: string[] = []
  let form: string | null = null
  let release: string | null = null
  let salt: NameMatch | null = null
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? ''
    // `perindopril arginine` is one drug with its salt, although arginine is an ingredient too.
    if (salt !== null && i > 0 && !isSeparator(words[i - 1] ?? '') && isSaltOf(word, salt)) {
      i += 1
      continue
    }
    const match = matchName(words, i)
    if (match !== null) {
      matches.push(match)
      salt = match
      i += match.length
      continue
    }
    if (isNumber(word)) {
      const size = readStrength(words, i)
      // "24 HR" is a release time; "3 ML" or "120 ACTUAT" before the name is the size of the package.
      const isSize = matches.length === 0 && (size.unit === 'ml' || size.unit === 'actuat')
      const isTime = size.unit === 'hr' || size.unit === 'hour' || size.unit === 'h'
      if (!isTime && !isSize) strength.push(size.text)
      i += size.length
      continue
    }
    // Behind a slash stands another ingredient, and `aspartate` is one of its own there.
    if (word === '/') salt = null
    if (salt !== null && isSaltOf(word, salt)) {
      i += 1
      continue
    }
    if (Object.hasOwn(formWords, word)) form = formWords[word] ?? form
    else if (Object.hasOwn(releaseWords, word)) release = releaseWords[word] ?? release
    else if (!isHarmless(word)) return null
    i += 1
  }
  return {
    matches,
    strength: strength.length === 0 ? null : strength.join(' / '),
    form: [release, form].filter((part) => part !== null).join(' ') || null,
  }
}

/** `#30` is a quantity and `NDA021457` an application number of RxNorm names. */
function isHarmless(word: string): boolean {
  return (
    isSeparator(word) ||
    harmlessWords.has(word) ||
    Object.hasOwn(siteWords, word) ||
    /^(#\d+|nda\d{6})$/.test(word)
  )
}

function isSaltOf(word: string, match: NameMatch): boolean {
  return (
    saltWords.has(word) ||
    (Object.hasOwn(metalSalts, word) && metalSalts[word]?.has(match.key) === true)
  )
}

/** A run of numbers and units from `from`: `10-12.5`, `160 mg / 5 ml`, `100 mcg/hr`. */
function readStrength(words: readonly string[], from: number) {
  let text = words[from] ?? ''
  let unit: string | null = null
  let i = from + 1
  for (; i < words.length; i++) {
    const word = words[i] ?? ''
    const next = words[i + 1] ?? ''
    if (unitWords.has(word)) {
      text += ` ${word}`
      unit ??= word
    } else if ((word === '/' || word === '-') && (isNumber(next) || unitWords.has(next))) {
      text += word + next
      i += 1
    } else break
  }
  return { text, unit, length: i - from }
}

/** The ingredients when all names agree: brands must stand for exactly what the other names say. */
function agree(matches: readonly NameMatch[]): readonly Ingredient[] | null {
  const generic = matches.filter((m) => m.name.kind === 'ingredient')
  const brands = matches.filter((m) => m.name.kind === 'brand')
  const parts = new Map(
    (generic.length > 0 ? generic : brands.slice(0, 1))
      .flatMap((m) => m.name.ingredients)
      .map((row) => [row.rxcui, { name: row.name, rxcui: row.rxcui }]),
  )
  if (parts.size === 0) return null
  for (const brand of brands) {
    const of = new Set(brand.name.ingredients.map((row) => row.rxcui))
    if (of.size !== parts.size || ![...of].every((rxcui) => parts.has(rxcui))) return null
  }
  return [...parts.values()]
}
