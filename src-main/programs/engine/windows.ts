// Windows of time in which a payer counts services.

import { addDays, type Day, day } from '../../clinical/dates.ts'

export type Window =
  | { readonly kind: 'rolling-months'; readonly months: number }
  | { readonly kind: 'rolling-days'; readonly days: number }
  | { readonly kind: 'calendar-year' }
  | { readonly kind: 'ever' }

/** The same day `months` later (earlier, when negative); the last of the month where it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const firstOf = (y: number, m: number) =>
    day(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`)
  const first = firstOf(toYear, toMonth)
  const next = toMonth === 12 ? firstOf(toYear + 1, 1) : firstOf(toYear, toMonth + 1)
  const last = Number(addDays(next, -1).slice(8))
  return addDays(first, Math.min(date, last) - 1)
}

/** True when a service of the day `used` still counts on the day `on`: a year after it, it no longer does. */
export function countsOn(window: Window, used: Day, on: Day): boolean {
  if (used > on) return false
  const free = freeAgain(window, used)
  return free === null || free > on
}

/** The first day on which a service of the day `used` no longer counts; null: never. */
export function freeAgain(window: Window, used: Day): Day | null {
  switch (window.kind) {
    case 'rolling-months':
      return addMonths(used, window.months)
    case 'rolling-days':
      return addDays(used, window.days)
    case 'calendar-year':
      return day(`${String(Number(used.slice(0, 4)) + 1).padStart(4, '0')}-01-01`)
    case 'ever':
      return null
  }
}

/** "in 12 months" */
export function windowWords(window: Window): string {
  switch (window.kind) {
    case 'rolling-months':
      return `in ${window.months} months`
    case 'rolling-days':
      return `in ${window.days} days`
    case 'calendar-year':
      return 'in a calendar year'
    case 'ever':
      return 'ever'
  }
}
