// `ttr`: time in therapeutic range from INRs.

import { z } from 'zod'
import { timeInRange, timeInRangeConvention } from '../clinical/anticoagulation/time-in-range.ts'
import { AppError } from '../contract/errors.ts'
import { cite } from '../reference/source.ts'
import type { TtrAnswer } from './adherence-answers.ts'
import { dayInput, readRequest } from './read-request.ts'

const requestSchema = z
  .object({
    low: z.number().positive(),
    high: z.number().positive(),
    results: z.array(z.object({ date: dayInput, inr: z.number().positive() })),
  })
  .refine(({ low, high }) => high > low, { path: ['high'], message: 'is not above "low"' })

/** Time in range, from the fields of a request. */
export function ttr(input: unknown): TtrAnswer {
  const { low, high, results } = readRequest(requestSchema, input)
  const days = results.map((r) => r.date)
  const twice = days.findIndex((date, i) => days.indexOf(date) !== i)
  // Which of two results of a day holds is a question for a person.
  if (twice !== -1)
    throw new AppError(
      'invalid-input',
      `The field "results[${twice}].date" is a day that has a result already; give one a day.`,
    )
  const found = timeInRange(results, low, high)
  return {
    rosendaalPercent: found.percent,
    fractionInRangePercent: found.fractionPercent,
    days: found.days,
    daysInRange: found.daysInRange,
    daysBelow: found.daysBelow,
    daysAbove: found.daysAbove,
    daysLeftOut: found.daysLeftOut,
    convention: timeInRangeConvention,
    citation: cite('rosendaal-1993').citation,
  }
}
