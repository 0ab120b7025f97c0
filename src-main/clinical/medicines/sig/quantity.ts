// Reads numbers, fractions and ranges out of tokens. Zero is no amount; two readings are none.

import { fractions, numberWords } from '../../../reference/sig-words/number-words.ts'
import type { Token } from './tokens.ts'

export interface Quantity {
  readonly low: number
  readonly high: number
  /** Index of the first token after it. */
  readonly next: number
}

interface Found {
  readonly value: number
  readonly next: number
}

/** A number or a range that starts at `at`; null when there is none. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const first = numberAt(tokens, at)
  if (first === null) return null
  const join = tokens[first.next]?.word
  if (join === '-' || join === 'to' || join === 'or') {
    const second = numberAt(tokens, first.next + 1)
    if (second !== null && second.value > first.value)
      return { low: first.value, high: second.value, next: second.next }
  }
  return { low: first.value, high: first.value, next: first.next }
}

function numberAt(tokens: readonly Token[], at: number): Found | null {
  const whole = simpleAt(tokens, at)
  if (whole === null) return null
  const mixed = fractionAfter(tokens, whole)
  return sameInParentheses(tokens, mixed ?? whole)
}

/** "1 1/2", "1-1/2", "1 and 1/2", "one and one half", "one and a half". */
function fractionAfter(tokens: readonly Token[], whole: Found): Found | null {
  if (!Number.isInteger(whole.value)) return null
  let at = whole.next
  if (tokens[at]?.word === 'and' || tokens[at]?.word === '-') at += 1
  if (tokens[at]?.word === 'a') at += 1
  const part = simpleAt(tokens, at)
  if (part === null || part.value >= 1) return null
  // "1 0.5" is two numbers, not one and a half.
  if (/^0\./.test(tokens[at]?.word ?? '')) return null
  return { value: whole.value + part.value, next: part.next }
}

function simpleAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.word
  if (word === undefined) return null
  const over = tokens[at + 2]?.word
  if (tokens[at + 1]?.word === '/' && over !== undefined) {
    const fraction = fractions[`${word}/${over}`]
    if (fraction !== undefined) return { value: fraction, next: at + 3 }
  }
  if (word === 'one' && /^(half|quarter)$/.test(tokens[at + 1]?.word ?? ''))
    return simpleAt(tokens, at + 1)
  const value = /^\d/.test(word)
    ? Number(word)
    : Object.hasOwn(numberWords, word)
      ? numberWords[word]
      : undefined
  return value !== undefined && value > 0 && value < 1e7 ? { value, next: at + 1 } : null
}

/** "1 (one)", "one (1)": one number said twice. */
function sameInParentheses(tokens: readonly Token[], found: Found): Found {
  if (tokens[found.next]?.word !== '(') return found
  const again = simpleAt(tokens, found.next + 1)
  return again !== null && again.value === found.value && tokens[again.next]?.word === ')'
    ? { value: found.value, next: again.next + 1 }
    : found
}
