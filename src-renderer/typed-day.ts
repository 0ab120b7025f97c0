// Reads a day as people at a counter type it. Knows no clock: today is handed in.

import { type Day, toDay } from '../src-main/contract/vocabulary.ts'

/**
 * `5/2/1948`, `05021948`, `1948-05-02`, or `t` for today; null when it is none of these. Two-digit years are
 * refused: 48 could be 1948 or 2048.
 */
export function typedDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase()
  if (typed === 't') return today
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return toDay(typed)
  const match =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (match === null) return null
  const [, month = '', date = '', year = ''] = match
  return toDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
