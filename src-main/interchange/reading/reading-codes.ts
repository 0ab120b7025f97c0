// Numbers that name things: NDC, NPI, phone, ICD-10-CM. Checked and brought to one form, never completed by guess.

import { ndcInUpc } from '../../clinical/medicines/drug-of-ndc.ts'
import { type Reading, read, unreadable } from './reading-dates.ts'

/** Lengths of labeler, product and package in the hyphenated forms of the National Drug Code. */
const ndcForms: Readonly<Record<string, readonly [number, number, number]>> = {
  '4-4-2': [5, 4, 2],
  '5-3-2': [5, 4, 2],
  '5-4-1': [5, 4, 2],
  '5-4-2': [5, 4, 2],
}

/**
 * An NDC as 11 digits: 11 digits as they are, hyphenated forms filled with one zero where the form says. Ten digits
 * without hyphens, and the ten of a bar code (UPC), stay ten: they stand for three codes, of which the catalogue may
 * know one.
 */
export function readNdc(text: string): Reading<string> {
  const trimmed = text.trim().replace(/^NDC\s*:?\s*/i, '')
  if (/^\d{11}$/.test(trimmed))
    return /^0+$/.test(trimmed) ? unreadable('This NDC is all zeros.') : read(trimmed)
  const segments = trimmed.split('-')
  const form = ndcForms[segments.map((s) => s.length).join('-')]
  if (form !== undefined && segments.every((s) => /^\d+$/.test(s)))
    return read(segments.map((s, at) => s.padStart(form[at] ?? 0, '0')).join(''))
  const ten = /^\d{10}$/.test(trimmed) ? trimmed : ndcInUpc(trimmed)
  if (ten !== null) return read(ten)
  if (/^[\d.]+E\+?\d+$/i.test(trimmed))
    return unreadable(
      'A spreadsheet shortened this NDC. Format the column as text and export again.',
    )
  return unreadable('This is not an NDC of 11 digits or with hyphens.')
}

/** True for ten digits whose last is the Luhn check digit over the prefix 80840 (45 CFR 162.406). */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false
  const digits = [...`80840${text}`].toReversed().map(Number)
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** An NPI of ten digits that passes its check. */
export function readNpi(text: string): Reading<string> {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/\.0$/, '')
  if (isNpi(digits)) return read(digits)
  return unreadable(
    /^\d{10}$/.test(digits)
      ? 'This NPI fails its check digit. Look for a mistyped digit.'
      : 'An NPI has ten digits and starts with 1 or 2.',
  )
}

/** Ten digits of a US phone or fax number; other writings stay as they are. Null for a blank. */
export function phoneOf(text: string): string | null {
  const digits = text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  if (digits.length === 10 && !/[A-Za-z]/.test(text)) return /^0+$/.test(digits) ? null : digits
  return text.trim() === '' ? null : text.trim()
}

/** An ICD-10-CM code with its dot, or null when the text has not the form of one. Its existence is not checked. */
export function icd10Of(text: string): string | null {
  const code = text.trim().toUpperCase().replace('.', '')
  if (!/^[A-Z]\d[\dAB][\dA-Z]{0,4}$/.test(code)) return null
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code
}

/** Words that stand for "nothing known" in a table. */
const blankWords = new Set(['', 'null', 'n/a', 'na', '#n/a', 'unknown', 'unk', '-', '--', '.', '?'])

const LONGEST_BLANK = Math.max(...[...blankWords].map((word) => word.length))

/** The text of a cell, null when it is blank or a word for blank. */
export function textOf(cell: string): string | null {
  const text = cell.trim()
  // Most cells are neither short nor spaced out: the slower looks are kept for those that may be.
  if (text.length <= LONGEST_BLANK && blankWords.has(text.toLowerCase())) return null
  return text.includes('  ') || text.includes('\t') ? text.replaceAll(/[^\S\n]+/g, ' ') : text
}
