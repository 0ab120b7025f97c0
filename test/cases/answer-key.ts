// What a competent pharmacist would find in each invented patient, written down before any engine saw them.

import { join } from 'node:path'
import { z } from 'zod'
import { type Fact, factNames } from '../../src-main/clinical/chart.ts'
import { dtpCategories } from '../../src-main/clinical/finding.ts'
import { jsonFilesOf } from './patient-case.ts'

const words = z.string().trim().min(1)
const isFact = (text: string): text is Fact => Object.hasOwn(factNames, text)
const facts = z.string().refine(isFact, 'Not a fact of a chart')

/** What a concern must be about: `match.ts` says how the fields are used. */
const about = {
  /** RxNorm ingredient names; names of one ingredient that sources spell differently are parted by `|`. */
  drugs: z.array(words),
  /** Beginnings of ICD-10-CM codes. */
  conditions: z.array(words),
  dtp: z.enum(dtpCategories),
  /** A second category that a careful reader could choose as well. */
  orDtp: z.enum(dtpCategories).optional(),
  /** Words of which the concern's text or recommendation must have one. */
  textIncludes: z.array(words).min(1).optional(),
}

const expectedSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    ...about,
    /** must: a pharmacist would act today; should: worth listing. */
    importance: z.enum(['must', 'should']),
    why: words,
  })
  .refine(
    (item) => item.drugs.length > 0 || item.conditions.length > 0 || item.textIncludes,
    'Nothing to match by',
  )

/** The answers to one invented patient. */
export const answerKeySchema = z.strictObject({
  expected: z.array(expectedSchema),
  /** False alarms that a good engine does not raise; `dtp` narrows one to exactly that category. */
  mustNotSay: z.array(
    z.strictObject({
      drugs: z.array(words).min(1),
      dtp: z.enum(dtpCategories).optional(),
      why: words,
    }),
  ),
  /** What has to come out as "cannot tell"; `drugs` narrows it to entries of those ingredients. */
  cannotTell: z.array(
    z.strictObject({
      about: words,
      missing: z.array(facts).min(1),
      drugs: z.array(words).optional(),
    }),
  ),
  /** Concerns beyond the key that a clinician judged right afterwards, each with the reason. */
  acceptable: z.array(z.strictObject({ ...about, reason: z.string().trim().min(20) })),
})
export type AnswerKey = z.infer<typeof answerKeySchema>
export type ExpectedProblem = AnswerKey['expected'][number]
export type AcceptableConcern = AnswerKey['acceptable'][number]

/** The keys by the id of their patient. Throws when a file does not fit the schema. */
export function readAnswerKeys(): ReadonlyMap<string, AnswerKey> {
  return new Map(
    jsonFilesOf(join(import.meta.dirname, 'answers')).map(({ name, content }) => [
      name,
      answerKeySchema.parse(content),
    ]),
  )
}
