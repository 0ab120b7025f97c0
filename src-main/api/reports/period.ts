// The month, quarter or year that a day lies in, with a day of its neighbours. Pure.

import { addDays, type Day, day } from '../../clinical/dates.ts'
import type { PeriodUnit } from '../../contract/reports.ts'

export interface Period {
  readonly unit: PeriodUnit
  readonly title: string
  readonly from: Day
  /** The last day. */
  readonly until: Day
  readonly earlier: Day
  /** Null when the next one has not begun. */
  readonly later: Day | null
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const lengths: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** The period of `unit` around `on`; `today` decides whether there is a later one. */
export function periodOf(unit: PeriodUnit, on: Day, today: Day): Period {
  const year = Number(on.slice(0, 4))
  const length = lengths[unit]
  const first = Math.floor((Number(on.slice(5, 7)) - 1) / length) * length
  const from = firstOf(year, first)
  const until = addDays(firstOf(year, first + length), -1)
  const next = addDays(until, 1)
  return {
    unit,
    title: titleOf(unit, year, first),
    from,
    until,
    earlier: addDays(from, -1),
    // Back in the present the narrower periods are those of today too.
    later: next > today ? null : today < firstOf(year, first + 2 * length) ? today : next,
  }
}

/** The first day of a month counted from 0; 12 is January of the next year. */
function firstOf(year: number, month: number): Day {
  const past = Math.floor(month / 12)
  return day(`${year + past}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

function titleOf(unit: PeriodUnit, year: number, first: number): string {
  switch (unit) {
    case 'month':
      return `${months[first]} ${year}`
    case 'quarter':
      return `${months[first]} to ${months[first + 2]} ${year}`
    case 'year':
      return String(year)
  }
}
