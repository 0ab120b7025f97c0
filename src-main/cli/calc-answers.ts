// The shapes of what calc answers; see answers.ts for the rules of such shapes.

import { z } from 'zod'

const field = z.strictObject({
  title: z.string(),
  isRequired: z.boolean(),
  kind: z.enum(['number', 'day', 'sex', 'choice', 'yes-no', 'text', 'list']),
  /** UCUM, of numbers only. */
  unit: z.string().optional(),
  plausible: z.tuple([z.number(), z.number()]).optional(),
  valid: z.tuple([z.number(), z.number()]).nullable().optional(),
  options: z.array(z.string()).optional(),
})

export const calcListAnswer = z.strictObject({
  calculators: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      inputs: z.array(
        field.extend({ name: z.string(), fields: z.record(z.string(), field).optional() }),
      ),
      source: z.string(),
      citation: z.string(),
    }),
  ),
})

const always = {
  name: z.string(),
  title: z.string(),
  /** As they were used, by name. */
  inputs: z.record(z.string(), z.unknown()),
  source: z.string(),
  citation: z.string(),
}
const worked = {
  unit: z.string().nullable(),
  grade: z.string().nullable(),
  basis: z.string().nullable(),
}

/** One of `value`, `values` and `cannotTell`. */
export const calcAnswer = z.union([
  z.strictObject({ ...always, ...worked, value: z.number() }),
  z.strictObject({ ...always, ...worked, values: z.record(z.string(), z.number()) }),
  z.strictObject({
    ...always,
    cannotTell: z.strictObject({
      missing: z.array(z.string()).min(1),
      reasons: z.record(z.string(), z.string()),
    }),
  }),
])
export type CalcAnswer = z.output<typeof calcAnswer>
