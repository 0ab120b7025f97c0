// Adds a period to a day as the CDSi logic specification says: years, then months, then weeks and days; a day that a month
// does not have becomes the first of the next month (CALCDT-1 to CALCDT-5).

import { type Period, readPeriod } from '../../reference/immunization/period.ts'
import type { Day } from '../dates.ts'

export type { Period }
export { readPeriod }

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The day a period after `from`: one month after 31 January is 1 March. */
export function addPeriod(from: Day, { years, months, days }: Period): Day {
  const count = (Number(from.slice(0, 4)) + years) * 12 + Number(from.slice(5, 7)) - 1 + months
  const inMonth = Number(from.slice(8))
  return inMonth > daysIn(count) ? moved(count + 1, 1, days) : moved(count, inMonth, days)
}

/** The later of days; null when there is none. */
export function latestOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

/** The earlier of days; null when there is none. */
export function earliestOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
}

/** `days` on from a day of a month, month by month: a forecast asks this thousands of times. */
function moved(month: number, inMonth: number, days: number): Day {
  let [count, date] = [month, inMonth + days]
  while (date < 1) date += daysIn(--count)
  for (let last = daysIn(count); date > last; last = daysIn(count)) {
    date -= last
    count += 1
  }
  return written(count, date)
}

function written(months: number, inMonth: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  const month = String((months % 12) + 1).padStart(2, '0')
  // The calendar has this day: it is not past the end of its month.
  return `${year}-${month}-${String(inMonth).padStart(2, '0')}` as Day
}

/** Days of a month, counted from January of the year 0. */
function daysIn(months: number): number {
  const [year, month] = [Math.floor(months / 12), months % 12]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 1 && isLeap ? 29 : (DAYS[month] ?? 31)
}
