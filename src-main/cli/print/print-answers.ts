// The answers of `print`, as schemas.

import { z } from 'zod'

export const printAnswer = z.strictObject({
  template: z.string(),
  path: z.string(),
  pages: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Language of the pages. */
  lang: z.string(),
  /** Points of type; null for a form with a size of its own. */
  pt: z.int().positive().nullable(),
  /** True when every page carries the mark of a preview: nobody has signed what it says. */
  preview: z.boolean(),
})
export type PrintAnswer = z.output<typeof printAnswer>

export const printListAnswer = z.strictObject({
  templates: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      audience: z.enum(['patient', 'prescriber', 'office']),
      lang: z.array(z.string()),
      /** Empty for a form with a size of its own. */
      pt: z.array(z.int()),
      /** Fields of the input that this paper reads beside the ones that every input has. */
      reads: z.array(z.string()),
      /** What prints a whole input of the right shape. */
      sample: z.string(),
    }),
  ),
  /** JSON Schema of the input of all of them. */
  input: z.record(z.string(), z.unknown()),
})
export type PrintListAnswer = z.output<typeof printListAnswer>
