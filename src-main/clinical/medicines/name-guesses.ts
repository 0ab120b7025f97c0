// Which names a word may be the beginning or a misspelling of. What this finds is a candidate, never an answer.

import { lazily } from '../../reference/lazily.ts'
import { type CandidateName, candidateNames } from './names.ts'
import { isSeparator } from './words.ts'

export interface NameGuess {
  readonly candidate: CandidateName
  /** 1 for the same word, less for a beginning or a misspelling. */
  readonly likeness: number
  /** Where the words of the text that belong to the name end. */
  readonly end: number
}

interface IndexedWord {
  readonly word: string
  /** Which letters occur, as bits: words with other letters need no closer look. */
  readonly letters: number
  readonly candidates: readonly IndexedName[]
}

interface IndexedName {
  readonly candidate: CandidateName
  readonly words: readonly string[]
  /** Less than 1 for a spelling that is not the name's own. */
  readonly trust: number
}

/** Names by their first word, in the order of the alphabet. */
const index = lazily<readonly IndexedWord[]>(() => {
  const byFirst = new Map<string, IndexedName[]>()
  const add = (candidate: CandidateName, words: readonly string[], trust = 1) => {
    const first = words[0] ?? ''
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [{ candidate, words, trust }])
    else known.push({ candidate, words, trust })
  }
  for (const candidate of candidateNames()) {
    const words = candidate.key.split(' ')
    add(candidate, words)
    // `zpak`, `tylenolpm`: written together. Only common names, because each costs time at every key.
    if (words.length > 1 && candidate.isCommon) add(candidate, [words.join('')], 0.9)
  }
  return [...byFirst]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, candidates]) => ({ word, letters: lettersOf(word), candidates }))
})

function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many slips are believed in a word of this length. */
function slipsIn(length: number): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

/** 0 to 1: how well `word` fits `target`, as the same, a beginning, or with slips of the pen. */
export function likenessOf(word: string, target: string): number {
  if (word === target) return 1
  if (word.length >= 2 && target.startsWith(word)) return 0.7 + 0.25 * (word.length / target.length)
  const slips = slipsIn(word.length)
  if (slips === 0) return 0
  if (Math.abs(word.length - target.length) <= slips) {
    const distance = slipsBetween(word, target, slips)
    if (distance <= slips) return 1 - (1.2 * distance) / Math.max(word.length, target.length)
  }
  // A beginning with one slip: `metopl` on the way to metoprolol.
  if (word.length >= 5 && target.length > word.length) {
    const distance = slipsBetween(word, target.slice(0, word.length), 1)
    if (distance <= 1) return 0.55 + 0.15 * (word.length / target.length)
  }
  return 0
}

/** Working rows of the count below, kept because it runs for thousands of words at every key. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

/** Letters put in, left out, changed or swapped with their neighbour; more than `most` is not counted out. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length >= 63) return most + 1
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array] // three rows stand above
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (letter === other ? 0 : 1),
      )
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const free = before
    before = last
    last = row
    row = free
  }
  return last[b.length] ?? most + 1
}

/** The best guesses for the word at `from` and the words after it, best first. */
export function guessNames(
  words: readonly string[],
  from: number,
  limit: number,
): readonly NameGuess[] {
  const word = words[from] ?? ''
  const letters = lettersOf(word)
  const slips = slipsIn(word.length)
  const guesses: NameGuess[] = []
  for (const entry of index()) {
    const mayBegin = entry.word.startsWith(word)
    if (!mayBegin) {
      // Each slip changes at most two letters of the set; a beginning may miss any.
      if (countBits(letters & ~entry.letters) > slips) continue
      if (entry.word.length < word.length - slips) continue
    }
    const likeness = likenessOf(word, entry.word)
    if (likeness < 0.5) continue
    for (const { candidate, words: nameWords, trust } of entry.candidates) {
      const found = follow(words, from, nameWords, likeness)
      const believed = found.likeness * trust * trustIn(candidate)
      guesses.push({ candidate, end: found.end, likeness: believed })
    }
  }
  return guesses
    .sort((a, b) => b.likeness - a.likeness || (a.candidate.key < b.candidate.key ? -1 : 1))
    .slice(0, limit)
}

/** What is in common use is meant more often; a name that says too little is a poor guess. */
function trustIn({ isCommon, isEnough }: CandidateName): number {
  return (isCommon ? 1 : 0.94) * (isEnough ? 1 : 0.88)
}

/** The other words of a name, as far as the text goes on with them. */
function follow(
  words: readonly string[],
  from: number,
  nameWords: readonly string[],
  first: number,
): { readonly likeness: number; readonly end: number } {
  let likeness = first
  let end = from + 1
  for (const nameWord of nameWords.slice(1)) {
    let at = end
    while (at < words.length && isSeparator(words[at] ?? '')) at++
    const fit = at < words.length ? likenessOf(words[at] ?? '', nameWord) : 0
    if (fit >= 0.7) {
      likeness *= 0.5 + fit / 2
      end = at + 1
    } else likeness *= 0.85
  }
  return { likeness, end }
}
