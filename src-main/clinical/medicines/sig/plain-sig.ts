// Directions back in plain words. One language per text, whole sentences, nothing guessed.

import { sentencePatterns } from '../../../reference/sig-words/sentence-patterns.ts'
import type { SigLanguage } from '../../../reference/sig-words/sig-word-row.ts'
import { digits, fill, plainAmount } from './plain-amount.ts'
import { plainClause, plural, verbOf, wordsOfRow } from './plain-clause.ts'
import type { Sig } from './sig.ts'

/** The directions as sentences; null when not every word was understood, or a part has no words. */
export function plainSig(sig: Sig, language: SigLanguage): string | null {
  return sig.understood ? plainOfParts(sig, language) : null
}

/** Sentences of what was understood, be it only a part; null when no part makes a sentence. */
export function plainOfParts(sig: Sig, language: SigLanguage): string | null {
  const sentences: string[] = []
  for (const clause of sig.clauses) {
    const sentence = plainClause(clause, language)
    if (sentence !== null) sentences.push(`${capital(sentence)}.`)
    else if (sig.specials.length === 0 || sig.clauses.length > 1) return null
  }
  const limits = limitSentences(sig, language)
  if (limits === null) return null
  const more = [
    ...limits,
    ...sig.specials.map((id) => wordsOfRow('special', id, language) ?? ''),
    ...sig.notes.map(({ id, n }) =>
      fill(wordsOfRow('note', id, language) ?? '', n === null ? {} : { n: digits(n) }),
    ),
  ]
  const all = [...sentences, ...new Set(more)].filter((s) => s !== '')
  return all.length === 0 ? null : all.join(' ')
}

function limitSentences(sig: Sig, language: SigLanguage): readonly string[] | null {
  const patterns = sentencePatterns[language]
  const sentences: string[] = []
  const [first] = sig.clauses
  const verb = wordsOfRow('verb', (first && verbOf(first)) ?? 'use', language) ?? ''
  if (sig.maxPerDay !== null) {
    const amount = { low: sig.maxPerDay, high: sig.maxPerDay, unit: sig.maxPerDayUnit }
    const n = plainAmount(amount, language)
    if (n === null) return null
    sentences.push(fill(patterns.maxPerDay, { verb, n }))
  }
  if (sig.maxDoses !== null) sentences.push(plural(patterns.maxDoses, sig.maxDoses))
  if (sig.repeat !== null) {
    const { afterMinutes, times } = sig.repeat
    const often = times === null ? '' : plural(patterns.repeatTimes, times)
    const isHours = afterMinutes % 60 === 0
    sentences.push(
      plural(
        isHours ? patterns.repeatHours : patterns.repeatMinutes,
        isHours ? afterMinutes / 60 : afterMinutes,
        { times: often },
      ),
    )
  }
  return sentences
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
