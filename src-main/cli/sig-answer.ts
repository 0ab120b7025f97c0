// The shape of the answer of `sig`: part of the contract with scripts, as answers.ts.

import { z } from 'zod'
import { sigProblems } from '../clinical/medicines/sig/sig.ts'

const amount = z.strictObject({
  low: z.number().positive(),
  high: z.number().positive(),
  unit: z.string().nullable(),
})
const count = z.number().positive().nullable()

/** FHIR's Timing: `frequency` to `frequencyMax` times in `period` to `periodMax` `periodUnit`. */
const timing = {
  frequency: count,
  frequencyMax: count,
  period: count,
  periodMax: count,
  periodUnit: z.enum(['min', 'h', 'd', 'wk', 'mo']).nullable(),
  /** "Up to 3 times a day". */
  isUpTo: z.boolean(),
  when: z.array(z.string().regex(/^[A-Z]{1,5}$/)).readonly(),
  offsetMinutes: count,
  dayOfWeek: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).readonly(),
  timeOfDay: z.array(z.string().regex(/^\d\d:\d\d$/)).readonly(),
}

const moment = z.number().nonnegative().nullable()
const words = z.string().min(1).nullable()

export const sigAnswer = z.strictObject({
  understood: z.boolean(),
  kind: z.enum(['regular', 'taper', 'sliding-scale', 'as-directed', 'once', 'task', 'unknown']),
  dose: amount.nullable(),
  route: z.string().nullable(),
  ...timing,
  asNeeded: z.boolean(),
  asNeededFor: words,
  forReason: words,
  durationDays: count,
  maxPerDay: count,
  maxPerDayUnit: z.string().nullable(),
  maxDoses: count,
  repeat: z.strictObject({ afterMinutes: z.number(), times: count }).nullable(),
  /** One for each dose of its own; the fields above hold what is true of all. */
  clauses: z
    .array(
      z.strictObject({
        ...timing,
        verb: z.string().nullable(),
        isTask: z.boolean(),
        dose: amount.nullable(),
        sameDose: amount.nullable(),
        route: z.string().nullable(),
        way: z.string().nullable(),
        place: z.string().nullable(),
        asNeeded: z.boolean(),
        reasons: z.array(z.string()).readonly(),
        durationDays: count,
        /** As written: 4 weeks, where `durationDays` is 28. */
        durationWritten: z
          .strictObject({ n: z.number().positive(), unit: z.enum(['d', 'wk', 'mo']) })
          .nullable(),
        isDurationShared: z.boolean(),
        doses: count,
        /** Liquid to mix it into or swallow it with, never the medicine. */
        mixInOunces: count,
        mixInOuncesMin: count,
        mixInLiquid: z.enum(['water', 'liquid']).nullable(),
        dayNumbers: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
        isAfter: z.boolean(),
      }),
    )
    .readonly(),
  /** Ids of known instructions that are neither dose nor time. */
  notes: z.array(z.string()).readonly(),
  specials: z.array(z.string()).readonly(),
  /** Null unless certain; with `isMaximum` the most that a day may have. */
  dailyAmount: z
    .strictObject({
      low: z.number().nonnegative(),
      high: z.number().positive(),
      unit: z.string().nullable(),
      isMaximum: z.boolean(),
    })
    .nullable(),
  schedule: z.strictObject({
    morning: moment,
    noon: moment,
    evening: moment,
    bedtime: moment,
    /** True when only how often is written and the times are customary. */
    isCustomary: z.boolean(),
  }),
  plain: z.strictObject({ en: words, es: words }),
  /** As written. */
  notUnderstood: z.array(z.string()).readonly(),
  /** Why the whole text goes to a person. */
  problems: z.array(z.enum(sigProblems)).readonly(),
})
export type SigAnswer = z.output<typeof sigAnswer>
