// Quantities, counts and money as dispensing systems write them. A number that can be read two ways is a problem.

import { type Reading, read, unreadable } from './reading-dates.ts'

/** US writing: "1,234.56", ".5", "30.000"; groups of three or none. */
const usNumber = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/

function usValue(text: string): number | null {
  return text !== '' && text !== '.' && usNumber.test(text)
    ? Number(text.replaceAll(',', ''))
    : null
}

/** A quantity above zero, with or without a unit: "30", "1,000.5", "90 EA", "120ml". The unit is not kept. */
export function readQuantity(text: string): Reading<number> {
  const trimmed = text.trim()
  if (/^[-(]/.test(trimmed))
    return unreadable('The quantity is negative, as in a reversal. Reversals are not imported.')
  const number = /^([\d.,]+)\s*(?:[A-Za-z][A-Za-z .]*)?$/.exec(trimmed)?.[1]
  const value = number === undefined ? null : usValue(number)
  if (value === null || !Number.isFinite(value))
    return unreadable(
      'This is not a number. Use digits with a point for decimals, such as 30 or 2.5.',
    )
  if (value === 0) return unreadable('The quantity is zero. Correct it in the dispensing system.')
  return read(value)
}

/** A whole number of zero or more, such as days of supply or refills: "30", "30.0", "30 days". */
export function readCount(text: string, most: number): Reading<number> {
  const number = /^(\d{1,6})(?:\.0+)?\s*(?:[A-Za-z]+)?$/.exec(text.trim())?.[1]
  if (number === undefined)
    return unreadable('This is not a whole number. Correct it and import again.')
  const value = Number(number)
  return value > most
    ? unreadable(`The number is above ${most}. Correct it and import again.`)
    : read(value)
}

/** US dollars to cents: "$1,234.56", "12", "0.5", "USD 3.20". Half cents are rounded up. */
export function readCents(text: string): Reading<number> {
  const trimmed = text.trim()
  if (/^[-(]|^\$\s*-|-$/.test(trimmed))
    return unreadable('The amount is negative, as in a reversal. Reversals are not imported.')
  const number = trimmed.replace(/^(?:USD|\$)\s*/i, '').replace(/\s*(?:USD|\$)$/i, '')
  const value = usValue(number)
  if (value === null || value > 100_000_000)
    return unreadable('This is not an amount in dollars. Write it like 1,234.56.')
  const [whole = '0', decimals = ''] = number.replaceAll(',', '').split('.')
  const cents = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  return read(cents + (Number(decimals[2] ?? '0') >= 5 ? 1 : 0))
}
