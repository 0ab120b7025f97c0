// Amounts in plain words: digits with a leading zero and no trailing one, halves of a tablet said whole.

import { sentencePatterns } from '../../../reference/sig-words/sentence-patterns.ts'
import type { SigLanguage, UnitWords } from '../../../reference/sig-words/sig-word-row.ts'
import { sigWordRows } from '../../../reference/sig-words.ts'
import type { SigAmount } from './sig.ts'

const units = new Map(
  sigWordRows.flatMap((row) =>
    row.is === 'unit' && row.perUnit === null ? [[row.id, row] as const] : [],
  ),
)

/** Puts values into the {places} of a pattern. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place)
}

/** Digits as a label shows them: 0.5, 1,000 in groups of three. Six places at most. */
export function digits(value: number): string {
  const [whole = '0', part] = String(Math.round(value * 1e6) / 1e6).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** A number or a range in digits. */
export function plainRange(low: number, high: number, language: SigLanguage): string {
  if (low === high) return digits(low)
  const { range, rangeNext } = sentencePatterns[language]
  return fill(high - low === 1 ? rangeNext : range, { low: digits(low), high: digits(high) })
}

/** "1 tablet", "half a tablet", "1 to 3 puffs"; the number alone without a unit. Null for a unit without words. */
export function plainAmount({ low, high, unit }: SigAmount, language: SigLanguage): string | null {
  if (unit === null) return plainRange(low, high, language)
  const words = units.get(unit)?.say[language]
  if (words === undefined) return null
  if (low === high) {
    const halves = plainHalves(low, words)
    if (halves !== null) return halves
  }
  return `${plainRange(low, high, language)} ${high > 0 && high <= 1 ? words.one : words.many}`
}

function plainHalves(amount: number, words: UnitWords): string | null {
  if (amount === 0.5) return words.half
  const whole = Math.floor(amount)
  if (words.andHalf === null || amount - whole !== 0.5) return null
  return fill(words.andHalf, { n: digits(whole), unit: whole === 1 ? words.one : words.many })
}

/** The verb that goes with a dose unit when none is written. */
export function verbOfUnit(unit: string | null): string | null {
  return units.get(unit ?? '')?.verb ?? null
}
