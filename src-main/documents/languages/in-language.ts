// A text in the language of a page: from the phrase tables of directions or from a fixed pair, whole or not at all. What
// has neither stays in English, and the page marks it. Nothing here makes up a sentence.

import type { Medication } from '../../clinical/chart.ts'
import { readableSentence } from '../../clinical/medicines/readable-text.ts'
import { wordsOfRow } from '../../clinical/medicines/sig/plain-clause.ts'
import { plainSig } from '../../clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../../clinical/medicines/sig/read-sig.ts'
import type { Sig } from '../../clinical/medicines/sig/sig.ts'
import { type SigLanguage, sigLanguages } from '../../reference/sig-words/sig-word-row.ts'
import { type PhraseKind, pairedPhrase } from './phrase-pairs.ts'

/** Words for a page; `isTranslated` false when they are English on a page of another language. */
export interface Said {
  readonly text: string
  readonly isTranslated: boolean
}

/** Whose words say how a medicine is taken. */
export type Directions =
  | { readonly kind: 'patient-wording'; readonly text: string }
  | { readonly kind: 'as-written'; readonly text: string }
  | { readonly kind: 'none' }

function sigLanguage(language: string): SigLanguage | null {
  return sigLanguages.find((known) => known === language) ?? null
}

const oneLine = (text: string | null) => {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : line
}

/** A whole phrase. */
export function phraseIn(language: string, kind: PhraseKind, english: string): Said {
  if (language === 'en') return { text: english, isTranslated: true }
  const other = pairedPhrase(kind, english, language)
  return other === null
    ? { text: english, isTranslated: false }
    : { text: other, isTranslated: true }
}

// Codes of directions that no patient should meet; a text that holds one is not printed as it was written.
const codes =
  /\b(p\.?o\.?|q\.?d\.?|qod|qam|qpm|qhs|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|prn|a\.?c|p\.?c|h\.?s|q\d+h|ut dict|ud|gtts?|sl|sq|subq|im|iv|od|os|ou|tabs?|caps?|i{1,3}|ss|qs|stat|ad lib|npo)\b/i

/** How a medicine is taken, in the language of the page; the second value is false for English on another page. */
export function directionsIn(
  language: string,
  medication: Medication,
): { readonly directions: Directions; readonly isTranslated: boolean } {
  const own = oneLine(medication.patientWording)
  const written = oneLine(medication.directions)
  const options = { form: medication.form ?? medication.text }
  const known = sigLanguage(language)
  const plain = (text: string | null, to: SigLanguage) =>
    text === null ? null : oneLine(plainSig(readSig(text, options), to))
  if (language === 'en') {
    if (own !== null) return said('patient-wording', own, true)
    const words = plain(written, 'en')
    if (words !== null) return said('patient-wording', words, true)
    return asWritten(written, true)
  }
  // Own words of the pharmacist come first: where they have no translation, the prescriber's must not replace them.
  const words = known === null ? null : plain(own ?? written, known)
  if (words !== null) return said('patient-wording', words, true)
  return own === null ? asWritten(written, false) : said('patient-wording', own, false)
}

function said(kind: 'patient-wording' | 'as-written', text: string, isTranslated: boolean) {
  return { directions: { kind, text }, isTranslated }
}

function asWritten(written: string | null, isTranslated: boolean) {
  return written === null || codes.test(written)
    ? { directions: { kind: 'none' as const }, isTranslated: true }
    : said('as-written', readableSentence(written), isTranslated)
}

/** What a medicine is for. */
export function reasonIn(language: string, english: string): Said {
  const pair = phraseIn(language, 'reason', english)
  if (pair.isTranslated) return pair
  const known = sigLanguage(language)
  if (known === null) return pair
  // The phrase table of directions knows many reasons: it is asked with the smallest direction that can hold one.
  const words = reasonWords(readSig(`take 1 tablet daily for ${english}`), known)
  return words === null ? pair : { text: capital(words), isTranslated: true }
}

function reasonWords(sig: Sig, language: SigLanguage): string | null {
  const [clause] = sig.clauses
  const [id] = clause?.reasons ?? []
  if (!sig.understood || sig.clauses.length !== 1 || clause?.reasons.length !== 1) return null
  return id === undefined ? null : wordsOfRow('reason', id, language)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Opening hours, word by word: days, hours and what joins them. */
export function hoursIn(language: string, english: string): Said {
  if (language === 'en') return { text: english, isTranslated: true }
  const parts = english.split(/([\s,;:()\u2013-]+|\d+)/).filter((part) => part !== '')
  const words = parts.map((part) =>
    /^[\s\d,;:()\u2013-]+$/.test(part) ? part : pairedPhrase('hours', part, language),
  )
  return words.every((word) => word !== null)
    ? { text: words.join(''), isTranslated: true }
    : { text: english, isTranslated: false }
}
