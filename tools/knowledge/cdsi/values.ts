// The single values of the CDC's supporting data. Each throws for what it does not understand.

import { readPeriod } from '../../../src-main/reference/immunization/period.ts'

type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** The fields that say something: no undefined, no empty text, list or object. */
export function filled<T extends object>(fields: T): Filled<T> {
  // Only fields are dropped, none is changed.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !isEmpty(value)),
  ) as Filled<T>
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** One of `of`, whatever its capitals. */
export function oneOf<const Word extends string>(written: string, of: readonly Word[]): Word {
  const found = of.find((word) => word.toLowerCase() === written.toLowerCase())
  if (found === undefined) throw new Error(`Not one of ${of.join(', ')}: ${written}`)
  return found
}

/** True for yes, undefined for no and for nothing. */
export function yes(written: string, word = 'Y'): true | undefined {
  if (written === '' || /^(n|no|n\/a)$/i.test(written)) return undefined
  if (written === word || /^(y|yes)$/i.test(written)) return true
  throw new Error(`Neither yes nor no: ${written}`)
}

/** A whole number. */
export function numberIn(written: string): number | undefined {
  if (written === '' || written === 'n/a') return undefined
  if (!/^\d+$/.test(written)) throw new Error(`Not a whole number: ${written}`)
  return Number(written)
}

/** A period as it is written, once it is understood. */
export function periodIn(written: string): string | undefined {
  if (written === '' || written === 'n/a') return undefined
  readPeriod(written)
  return written
}

/** 20250827 as a day. */
export function dayIn(written: string): string | undefined {
  if (written === '' || written === 'n/a') return undefined
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? []
  if (date === undefined) throw new Error(`Not a day: ${written}`)
  return `${year}-${month}-${date}`
}

/** Codes parted by semicolons. */
export function codes(written: string): readonly string[] {
  const parts = written.split(';').map((part) => part.trim())
  return parts.filter((part) => part !== '' && part !== 'n/a')
}
