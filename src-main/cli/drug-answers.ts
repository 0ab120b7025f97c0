// The shape of the answer of `drug`: a contract with scripts. Fields may be added; none is renamed or removed.

import { z } from 'zod'
import { drugKinds } from '../clinical/medicines/find-drug.ts'

/** Digits; null where RxNorm has no code that Pestle knows. */
const rxcui = z.string().regex(/^\d+$/).nullable()

export const drugAnswer = z.strictObject({
  /** Best first, at most ten; empty when nothing is like the text. */
  candidates: z.array(
    z.strictObject({
      score: z.number().min(0).max(1),
      name: z.string(),
      ingredients: z.array(z.strictObject({ name: z.string(), rxcui })).min(1),
      strength: z.string().nullable(),
      form: z.string().nullable(),
      rxcui,
      kind: z.enum(drugKinds),
    }),
  ),
  /** Whether the first candidate's ingredients may be taken without asking. */
  certain: z.boolean(),
})
export type DrugAnswer = z.output<typeof drugAnswer>
