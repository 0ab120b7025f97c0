// Adds a period to a day as the CDSi logic specification says: years, then months, then weeks and days; a day that a month
// does not have becomes the first of the next month (CALCDT-1 to CALCDT-5).

import { type Period, readPeriod } from '../../reference/immunization/period.ts'
import { addDays, type Day } from '../dates.ts'

export type { Period }
export { readPeriod }

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The day a period after `from`: one month after 31 January is 1 March. */
export function addPeriod(from: Day, { years, months, days }: Period): Day {
  if (years === 0 && months === 0) return addDays(from, days)
  const count = (Number(from.slice(0, 4)) + years) * 12 + Number(from.slice(5, 7)) - 1 + months
  const inMonth = Number(from.slice(8))
  const month = count % 12
  const last = month === 1 && isLeap(Math.floor(count / 12)) ? 29 : (DAYS[month] ?? 31)
  const moved = inMonth > last ? written(count + 1, 1) : written(count, inMonth)
  return days === 0 ? moved : addDays(moved, days)
}

/** The later of days; null when there is none. */
export function latestOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

/** The earlier of days; null when there is none. */
export function earliestOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
}

function written(months: number, inMonth: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  const month = String((months % 12) + 1).padStart(2, '0')
  // The calendar has this day: it is not past the end of its month.
  return `${year}-${month}-${String(inMonth).padStart(2, '0')}` as Day
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
