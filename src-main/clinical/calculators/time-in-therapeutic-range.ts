// Time in therapeutic range (Rosendaal) and the fraction of INRs in range, from a list of INRs.

import {
  MOST_DAYS_BETWEEN,
  timeInRange,
  timeInRangeConvention,
} from '../anticoagulation/time-in-range.ts'
import { calculator, unusable, values } from './calculator.ts'
import { dayInput, list, number } from './inputs.ts'

/** Both percentages; cannot tell without two INRs that are close enough, or with two of one day. */
export const timeInTherapeuticRange = calculator({
  id: 'time-in-therapeutic-range',
  title: 'Time in therapeutic range (Rosendaal)',
  source: 'rosendaal-1993',
  inputs: {
    low: number('Lower end of the range', '1', [0.5, 10]),
    high: number('Upper end of the range', '1', [0.5, 10]),
    results: list('INRs', { date: dayInput('Day'), inr: number('INR', '1', [0.1, 30]) }),
  },
  compute: ({ low, high, results }) => {
    if (high <= low) return unusable({ high: 'not above the lower end' })
    const days = new Set(results.map((r) => r.date))
    if (days.size < results.length) return unusable({ results: 'two INRs of one day' })
    const found = timeInRange(results, low, high)
    if (found.percent === null || found.fractionPercent === null)
      return unusable({ results: `no two INRs at most ${MOST_DAYS_BETWEEN} days apart` })
    return values(
      { rosendaalPercent: found.percent, fractionInRangePercent: found.fractionPercent },
      '%',
      { basis: `${found.daysInRange} of ${found.days} days. ${timeInRangeConvention}` },
    )
  },
})
