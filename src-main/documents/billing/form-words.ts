// Words as the CMS-1500 takes them: capitals without accents, no punctuation, dates and money in fixed places.
// Rules of the NUCC reference instruction manual for form version 02/12.

import type { Day } from '../../clinical/dates.ts'
import type { PostalAddress } from '../template.ts'
import type { PersonName } from './claim-on-paper.ts'

// Letters that do not fall apart into a base letter and an accent.
const plain: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ł: 'L',
  Ø: 'O',
  Œ: 'OE',
  Þ: 'TH',
  ẞ: 'SS',
}

/** Capitals of ASCII; null when a letter has none, such as one of another alphabet. */
export function asciiCapitals(text: string): string | null {
  const upper = text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')
  const spelled = [...upper].map((letter) => plain[letter] ?? letter).join('')
  const straight = spelled.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2015]/g, '-')
  return /^[\x20-\x7e]*$/.test(straight) ? straight : null
}

/** Letters, digits, hyphens and single spaces: for names and addresses. */
export function noPunctuation(text: string): string {
  return text
    .replace(/[.,;:/\\()#&'"]+/g, ' ')
    .replace(/[^A-Za-z0-9 \u00c0-\u024f\u1e00-\u1eff-]/g, (sign) =>
      /[\p{L}\p{M}]/u.test(sign) ? sign : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters and digits only: for numbers of cards, policies and taxes. */
export function bareNumber(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** `LAST, FIRST, M`. */
export function formName({ last, first, middle }: PersonName): string {
  const initial = middle === null ? '' : noPunctuation(middle).slice(0, 1)
  return [noPunctuation(last), noPunctuation(first), initial]
    .filter((part) => part !== '')
    .join(', ')
}

/** Street lines in one. */
export function street(address: PostalAddress): string {
  return noPunctuation(`${address.line1} ${address.line2 ?? ''}`)
}

/** City, state and ZIP; the hyphen of a nine-digit ZIP stays. */
export function cityLine(address: PostalAddress): string {
  return `${noPunctuation(address.city)} ${address.state} ${address.zip}`
}

/** Area code and seven digits of an American number; null when it is none. */
export function phoneParts(phone: string | null): readonly [string, string] | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return digits.length === 10 ? [digits.slice(0, 3), digits.slice(3)] : null
}

/** Month, day, and year of two and of four digits. */
export function dateParts(day: Day): {
  readonly month: string
  readonly day: string
  readonly year2: string
  readonly year4: string
} {
  return {
    month: day.slice(5, 7),
    day: day.slice(8),
    year2: day.slice(2, 4),
    year4: day.slice(0, 4),
  }
}

/** Dollars, a space, cents: `75 00`. */
export function formMoney(cents: number): string {
  return `${Math.floor(cents / 100)} ${String(cents % 100).padStart(2, '0')}`
}
