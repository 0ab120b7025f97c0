// Dates as dispensing systems write them, read strictly in the order that the mapping names.
// Never guesses: a date that can be read two ways is a problem.

import { addDays, type Day, day as dayOfText, toDay } from '../../clinical/dates.ts'

export const dateOrders = ['MDY', 'DMY', 'YMD'] as const
/** Order of day, month and year in a file's dates. */
export type DateOrder = (typeof dateOrders)[number]

/** A value, or why the text cannot be one. Reasons never repeat the text. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string }

/** A reading that worked. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

/** A reading that did not work, with what to do. */
export function unreadable(reason: string): Reading<never> {
  return { ok: false, reason }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How each order is shown to people. */
export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  MDY: 'month/day/year',
  DMY: 'day/month/year',
  YMD: 'year-month-day',
}

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
}

const time = String.raw`(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`)
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${time}$`)
const dayMonthName = new RegExp(
  String.raw`^(\d{1,2})[-/ ]([A-Za-z]{3,9})\.?[-/ ,]+(\d{4}|\d{2})${time}$`,
)
const monthNameDay = new RegExp(
  String.raw`^([A-Za-z]{3,9})\.?[-/ ]+(\d{1,2})(?:st|nd|rd|th)?[-/ ,]+(\d{4}|\d{2})${time}$`,
)
const compact = /^\d{8}$/

function monthNumber(name: string): string | null {
  const at = months.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 ? null : String(at + 1)
}

function partsOf(text: string, order: DateOrder): Parts | null {
  const iso = yearFirst.exec(text)
  if (iso !== null) return parts(iso[1], iso[3], iso[4])
  const numbers = yearLast.exec(text)
  if (numbers !== null) {
    const [, one, , two, last] = numbers
    if (order === 'MDY') return parts(last, one, two)
    if (order === 'DMY') return parts(last, two, one)
    return one?.length === 2 && last?.length === 2 ? parts(one, two, last) : null
  }
  if (compact.test(text)) {
    if (order === 'YMD') return parts(text.slice(0, 4), text.slice(4, 6), text.slice(6))
    const [one, two, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
    return order === 'MDY' ? parts(year, one, two) : parts(year, two, one)
  }
  const named = dayMonthName.exec(text)
  if (named !== null) return parts(named[3], monthNumber(named[2] ?? ''), named[1])
  const american = monthNameDay.exec(text)
  if (american !== null) return parts(american[3], monthNumber(american[1] ?? ''), american[2])
  return null
}

function parts(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
): Parts | null {
  return year && month && day ? { year, month, day } : null
}

function dayOfParts(year: string, { month, day }: Parts): Day | null {
  return toDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** What a date is of; it decides which days are possible: a term may begin or end in years to come. */
export type DateUse = 'birth' | 'event' | 'term'

/** The oldest age at which a birth date is believed, in years. */
const OLDEST_YEARS = 125

/** Many lists write it where a term has no end. */
const endOfTime = dayOfText('9999-12-31')

/**
 * Reads a date. ISO dates and timestamps are read in any order, their day taken as written. A two-digit
 * year is read only when one century is possible on the day `on`.
 */
export function readDay(text: string, order: DateOrder, use: DateUse, on: Day): Reading<Day> {
  const trimmed = text.trim()
  const found = partsOf(trimmed, order)
  if (found === null) {
    if (/^\d{5}(\.\d+)?$/.test(trimmed))
      return unreadable(
        'This looks like an Excel day number. Format the column as a date, save as CSV, and import again.',
      )
    return unreadable(
      `This is not a date in the order ${dateOrderNames[order]}. Correct it, or choose another order.`,
    )
  }
  const oldest = addDays(on, -Math.round(OLDEST_YEARS * 365.25))
  const newest = use === 'term' ? endOfTime : on
  const isPossible = (day: Day | null) => day !== null && day <= newest && day >= oldest
  if (found.year.length === 2) {
    const now = Number(on.slice(0, 2))
    const centuries = use === 'birth' ? [now - 1, now] : [now]
    const days = centuries.map((c) => dayOfParts(`${c}${found.year}`, found)).filter(isPossible)
    const [only, other] = days
    if (only !== undefined && only !== null && other === undefined) return read(only)
    if (other !== undefined)
      return unreadable(
        'The year has two digits and fits two centuries. Export dates with four-digit years.',
      )
  }
  const day = found.year.length === 4 ? dayOfParts(found.year, found) : null
  if (day === null)
    return unreadable(
      `The calendar has no such date in the order ${dateOrderNames[order]}. Correct it, or choose another order.`,
    )
  if (day > newest)
    return unreadable('The date is in the future. Correct it in the dispensing system.')
  if (day < oldest)
    return unreadable(`The date is more than ${OLDEST_YEARS} years ago. Check the year.`)
  return read(day)
}

/**
 * The only order in which these dates can be read, or null when none or several fit. A sample that is no date in any
 * order is a bad row: it is reported as one and says nothing about the order of the others.
 */
export function orderOfDates(samples: readonly string[], on: Day): DateOrder | null {
  const fits = (text: string, order: DateOrder) =>
    readDay(text, order, 'birth', on).ok || isShort(text, order)
  const filled = samples.filter((text) => dateOrders.some((order) => fits(text, order)))
  if (filled.length === 0) return null
  const fitting = dateOrders.filter((order) => filled.every((text) => fits(text, order)))
  if (fitting.length === 1) return fitting[0] ?? null
  const needsOrder = filled.some((text) => !yearFirst.test(text.trim()))
  return fitting.length > 1 && !needsOrder ? 'YMD' : null
}

/** True for a two-digit year that is ambiguous only in its century. */
function isShort(text: string, order: DateOrder): boolean {
  const found = partsOf(text.trim(), order)
  return found !== null && found.year.length === 2 && dayOfParts(`20${found.year}`, found) !== null
}
