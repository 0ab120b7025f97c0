// The 2-D barcode of a vaccine's carton: a GS1 element string with GTIN, expiry, lot and serial (GS1 General
// Specifications, chapter 3). Own reader: the ones to be had guess where the separator was lost, and a lot is never guessed.

import { type Day, toDay } from '../dates.ts'
import { hasCheckDigit } from '../reconciliation/scanned-code.ts'

/** GS, which stands for FNC1 after a part without a fixed length. */
export const GS = '\u001d'

export interface Gs1Carton {
  readonly gtin: string
  /** Ten digits of the NDC in it; null when the GTIN carries none. */
  readonly ndc10: string | null
  readonly lot: string | null
  /** Last day of use; null when the code says none. */
  readonly expires: Day | null
  readonly serial: string | null
  /** What could not be read, as sentences. */
  readonly cannotTell: readonly string[]
}

export type Gs1Fault = 'not-gs1' | 'check-digit' | 'not-a-day'

/** What each part is, by its application identifier, and its longest length. */
const parts = {
  '01': { fixed: 14 },
  '17': { fixed: 6 },
  '11': { fixed: 6 },
  '10': { most: 20 },
  '21': { most: 20 },
} as const satisfies Record<string, { readonly fixed: number } | { readonly most: number }>

type Identifier = keyof typeof parts
type Values = Partial<Record<Identifier, string>>

/**
 * Reads `01…17…10…` as a scanner types it, with or without its mark (`]d2`), or as it is printed below the symbol with its
 * identifiers in brackets. A part without a fixed length ends at the separator; where a scanner left that out and the rest
 * could be read in two ways, the lot is null and said so.
 */
export function readGs1(typed: string): Gs1Carton | Gs1Fault {
  const text = typed.trim().replace(/^\](?:d2|C1|Q3|e0)/i, '')
  const found = text.startsWith('(') ? readBracketed(text) : readPlain(text)
  if (found === null) return 'not-gs1'
  const { values, isUnsure } = found
  const gtin = values['01']
  if (gtin === undefined) return 'not-gs1'
  if (!hasCheckDigit(gtin)) return 'check-digit'
  const expires = values['17'] === undefined ? null : lastDayOf(values['17'])
  if (expires === 'not-a-day') return 'not-a-day'
  return {
    gtin,
    ndc10: /^\d03/.test(gtin) ? gtin.slice(3, 13) : null,
    lot: values['10'] ?? null,
    expires,
    serial: values['21'] ?? null,
    cannotTell: isUnsure
      ? ['The scanner left out the separators: where the lot ends cannot be told. Type the lot.']
      : [],
  }
}

interface Read {
  readonly values: Values
  readonly isUnsure: boolean
}

function readBracketed(text: string): Read | null {
  const values: Values = {}
  const whole = text.replaceAll(/\((\d{2,4})\)([^(]*)/g, (_, id: string, value: string) => {
    if (isIdentifier(id)) values[id] = value.replaceAll(GS, '').trim()
    return ''
  })
  return whole.trim() === '' && areSound(values) ? { values, isUnsure: false } : null
}

function readPlain(text: string): Read | null {
  const values: Values = {}
  const open: Identifier[] = []
  let rest = text
  while (rest !== '') {
    if (rest.startsWith(GS)) {
      rest = rest.slice(1)
      continue
    }
    const id = rest.slice(0, 2)
    // A part that is not known here has no known length: nothing behind it can be read.
    if (!isIdentifier(id)) return null
    const part = parts[id]
    const after = rest.slice(2)
    if ('fixed' in part) {
      values[id] = after.slice(0, part.fixed)
      rest = after.slice(part.fixed)
      continue
    }
    const end = after.indexOf(GS)
    const value = end < 0 ? after : after.slice(0, end)
    values[id] = value
    if (end < 0 && hidesAnother(value, values)) open.push(id)
    rest = end < 0 ? '' : after.slice(end)
  }
  const isUnsure = open.length > 0
  for (const id of open) delete values[id]
  return areSound(values) ? { values, isUnsure } : null
}

/** Fewest signs of a lot or a serial before another part, and behind it: shorter ones are taken as one part. Own choice. */
const FEWEST_BEFORE = 3
const FEWEST_BEHIND = { '10': 3, '21': 6 }

/** True when a value that runs to the end may hold a further part whose separator was left out. */
function hidesAnother(value: string, known: Values): boolean {
  const isMissing = (id: string): id is Identifier => isIdentifier(id) && known[id] === undefined
  return [...value].some((_, at) => {
    const id = value.slice(at, at + 2)
    const behind = value.slice(at + 2)
    if (at === 0 || !isMissing(id) || id === '01') return false
    if (id === '17' || id === '11') return lastDayOf(behind.slice(0, 6)) !== 'not-a-day'
    return at >= FEWEST_BEFORE && behind.length >= FEWEST_BEHIND[id]
  })
}

function areSound(values: Values): boolean {
  return Object.entries(values).every(([id, value]) => {
    if (!isIdentifier(id)) return false
    const part = parts[id]
    return 'fixed' in part
      ? new RegExp(`^\\d{${part.fixed}}$`).test(value)
      : value.length >= 1 && value.length <= part.most && /^[!-~]+$/.test(value)
  })
}

function isIdentifier(id: string): id is Identifier {
  return Object.hasOwn(parts, id)
}

/** YYMMDD of this century; the day 00 is the last of its month (GS1 General Specifications 3.4). */
function lastDayOf(digits: string): Day | 'not-a-day' {
  const [year, month, inMonth] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)]
  if (inMonth !== '00') return toDay(`20${year}-${month}-${inMonth}`) ?? 'not-a-day'
  const days = ['31', '30', '29', '28'].map((last) => toDay(`20${year}-${month}-${last}`))
  return days.find((one) => one !== null) ?? 'not-a-day'
}
