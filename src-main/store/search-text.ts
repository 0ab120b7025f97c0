// How names, phones and dates are folded so that the search box and imports compare alike. Pure.

import { type Day, toDay } from '../clinical/dates.ts'
import type { Identifier } from '../contract/patients.ts'

/**
 * Upper case, no accents, no punctuation: `O'Neil-Díaz` → `ONEIL DIAZ`, `de la Cruz` → `DE LA CRUZ`. A decimal
 * point stays, because drug names are folded too and 12.5 is not 125.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[-‐‑–/]/g, ' ')
    .replaceAll(/[^\p{L}\p{N} .]|\.(?!\d)/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()
}

/** Digits from the last to the first, so that "last four" is a prefix: `(555) 010-1234` → `4321010555`. */
export function reversedDigits(phone: string | null): string | null {
  const digits = (phone ?? '').replaceAll(/\D/g, '')
  return digits === '' ? null : [...digits].toReversed().join('')
}

/** What a search text asks for. Empty when there is nothing to look for yet. */
export interface SearchTerms {
  readonly last: string | null
  readonly first: string | null
  /** Words without a comma: the first may be the given name. */
  readonly isEitherOrder: boolean
  readonly birthDate: Day | null
  readonly phoneReversed: string | null
  readonly readAs: string
  readonly confirmed: readonly Identifier[]
}

const datePattern =
  /(?:^|[\s,])(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2}))(?=$|\s)/

/**
 * Reads the one search box: `smi,jo`, `smith 3/4/51`, `1951-03-04`, `0123` (end of a phone).
 * A two-digit year is taken as the newest one that is not after `today`: searching only, nothing is stored.
 */
export function readSearch(text: string, today: Day): SearchTerms {
  const dateText = datePattern.exec(` ${text}`)?.[1] ?? null
  const birthDate = dateText === null ? null : readDate(dateText, today)
  const rest = (birthDate === null ? text : text.replace(dateText ?? '', ' ')).trim()
  const digits = rest.replaceAll(/[\s().+-]/g, '')
  const isPhone = /^\d{4,}$/.test(digits)
  const [lastPart, firstPart] = rest.split(',', 2)
  const words = rest.split(/\s+/).map(foldName).filter(Boolean)
  const isEitherOrder = !rest.includes(',') && words.length >= 2
  const last =
    isPhone || rest === ''
      ? null
      : isEitherOrder
        ? (words[0] ?? null)
        : foldName(lastPart ?? '') || null
  const first = isPhone
    ? null
    : isEitherOrder
      ? words.slice(1).join(' ')
      : foldName(firstPart ?? '') || null
  const read = [
    last !== null && (first === null ? 'last name' : isEitherOrder ? 'name' : 'last, first'),
    birthDate !== null && 'birth date',
    isPhone && 'phone',
  ].filter((part): part is string => part !== false)
  return {
    last,
    first,
    isEitherOrder,
    birthDate,
    phoneReversed: isPhone ? reversedDigits(digits) : null,
    readAs: read.join(' and '),
    confirmed: [
      ...(last !== null && first !== null ? (['name'] as const) : []),
      ...(birthDate !== null ? (['birthDate'] as const) : []),
      ...(isPhone && digits.length >= 7 ? (['phone'] as const) : []),
    ],
  }
}

function readDate(text: string, today: Day): Day | null {
  const parts = text.split(/[/-]/).map(Number)
  const [a = 0, b = 0, c = 0] = parts
  const isIso = /^\d{4}/.test(text)
  const [year, month, dayOfMonth] = isIso ? [a, b, c] : [fullYear(c, today), a, b]
  const pad = (n: number, size: number) => String(n).padStart(size, '0')
  return toDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`)
}

function fullYear(year: number, today: Day): number {
  if (year >= 100) return year
  const thisYear = Number(today.slice(0, 4))
  const century = Math.floor(thisYear / 100) * 100
  return century + year <= thisYear ? century + year : century - 100 + year
}
