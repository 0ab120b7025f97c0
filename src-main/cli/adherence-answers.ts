// The shapes of the answers of `pdc` and `ttr`: a contract with scripts. Fields may be added; none is renamed or removed.

import { z } from 'zod'
import { isDay } from '../clinical/dates.ts'

const day = z.string().refine(isDay, 'A calendar day, YYYY-MM-DD')
const count = z.int().nonnegative()
const percent = z.number().min(0).max(100).nullable()
const amount = z.number().nonnegative()

export const pdcAnswer = z.strictObject({
  /** Id of the measure; null for a free choice of ingredients. */
  measure: z.string().nullable(),
  eligible: z.boolean(),
  /** Why not, in words; null when eligible. */
  why: z.string().nullable(),
  /** The same as codes. */
  reasons: z.array(
    z.enum([
      'cannot-tell',
      'under-age',
      'excluded',
      'no-fill',
      'too-few-dates',
      'too-few-drugs',
      'index-too-late',
    ]),
  ),
  /** First fill of the period. */
  index: day.nullable(),
  /** Days from the index to the end, without those in a facility; null where it cannot be told, as the next four. */
  days: count.nullable(),
  facilityDays: count.nullable(),
  covered: count.nullable(),
  /** To one decimal. */
  percent,
  /** Judged before rounding. */
  reached: z.boolean().nullable(),
  thresholdPercent: z.number(),
  /** Fills used later than from their own day on. */
  shifts: z.array(z.strictObject({ fill: day, movedTo: day, drug: z.string() })),
  /** Fills that do not count. */
  leftOut: z.array(z.strictObject({ fill: day, drug: z.string(), why: z.string() })),
  /** Exclusions of the measure that the request says nothing about. */
  notRuledOut: z.array(z.string()),
  label: z.string(),
  citation: z.string(),
})
export type PdcAnswer = z.output<typeof pdcAnswer>

export const ttrAnswer = z.strictObject({
  /** To one decimal; null without two INRs at most 56 days apart. */
  rosendaalPercent: percent,
  /** Share of single INRs in range; null without an INR. */
  fractionInRangePercent: percent,
  days: count,
  daysInRange: amount,
  daysBelow: amount,
  daysAbove: amount,
  /** Days of intervals that are too long to be interpolated. */
  daysLeftOut: count,
  convention: z.string(),
  citation: z.string(),
})
export type TtrAnswer = z.output<typeof ttrAnswer>
