// The code that opens the chart when every passphrase is lost: made once, written on paper, read back by people.

import { AppError } from '../contract/errors.ts'
import type { Random } from './wrapped-key.ts'

/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 27 random symbols carry 135 bits; the 28th checks them. */
const SYMBOLS = 27

/** A new code such as `7K3M-…`: seven groups of four. */
export function newRecoveryCode(random: Random): string {
  const values = Array.from(random(SYMBOLS), (byte) => byte & 31)
  return grouped([...values, checkOf(values)].map((value) => alphabet[value] ?? '').join(''))
}

/** The code as it was made, whatever its case, spaces or hyphens, with O read as 0, I and L as 1. `invalid-input` when a symbol is wrong. */
export function readRecoveryCode(text: string): string {
  const symbols = text
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol))
  const isSound =
    values.length === SYMBOLS + 1 &&
    !values.includes(-1) &&
    checkOf(values.slice(0, SYMBOLS)) === values[SYMBOLS]
  if (!isSound) {
    const message = `The recovery code has ${SYMBOLS + 1} letters and digits in groups of four, and one of them was mistyped or left out. Compare it with the paper.`
    throw new AppError('invalid-input', message, { fields: { code: message } })
  }
  return grouped(symbols)
}

/** Sum over powers of a generator of GF(32): finds any one wrong symbol and any two neighbours swapped. */
function checkOf(values: readonly number[]): number {
  return values.reduce((check, value) => timesGenerator(check ^ value), 0)
}

/** Times x in GF(2)[x] modulo x^5 + x^2 + 1. */
function timesGenerator(value: number): number {
  const doubled = value << 1
  return doubled & 32 ? doubled ^ 0b100101 : doubled
}

function grouped(symbols: string): string {
  return symbols.match(/.{4}/g)?.join('-') ?? symbols
}
