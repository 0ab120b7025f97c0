// Calendar days without a clock or a time zone: a Day is what a birth certificate or a label says.

declare const dayBrand: unique symbol
declare const instantBrand: unique symbol

/** A calendar day as ISO text, `2026-11-23`. */
export type Day = string & { readonly [dayBrand]: true }
/** A moment as ISO text in UTC, `2026-11-23T15:04:05.000Z`. */
export type Instant = string & { readonly [instantBrand]: true }

const MS_PER_DAY = 86_400_000
/** Days from 0000-03-01 to 1970-01-01. */
const FIRST_OF_MARCH_0000 = 719_468
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that the Gregorian calendar has: `2024-02-29` yes, `2023-02-29` no. */
export function isDay(text: string): text is Day {
  if (!dayPattern.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** The day in `text`, or null when it is not a real day. */
export function toDay(text: string): Day | null {
  return isDay(text) ? text : null
}

/** For days written in code: throws when the literal is not a real day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error('Not a calendar day in the form YYYY-MM-DD')
  return text
}

/** The UTC day of a moment. */
export function dayOf(instant: Instant): Day {
  return day(instant.slice(0, 10))
}

/**
 * The number of a day, counted from 1970-01-01 on. Plain arithmetic of the Gregorian calendar, a year taken to begin in
 * March: rules ask for it thousands of times for one patient, and parsing a date costs many times as much.
 */
export function dayNumber(of: Day): number {
  const digit = (at: number) => of.charCodeAt(at) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  const month = digit(5) * 10 + digit(6)
  const inMonth = digit(8) * 10 + digit(9)
  const y = month <= 2 ? year - 1 : year
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + inMonth - 1
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + inYear - FIRST_OF_MARCH_0000
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `count` days after `from` (before it, when negative). */
export function addDays(from: Day, count: number): Day {
  // The calendar gives real days only, so it is not asked again whether this is one.
  return new Date((dayNumber(from) + count) * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/** Completed years of age on a day; null when the birth date is unknown or after that day. A person born on 29 February completes a year on 1 March of a common year. */
export function ageYears(birthDate: Day | null, on: Day): number | null {
  if (birthDate === null || birthDate > on) return null
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}
