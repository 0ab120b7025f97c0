// The script file of the demo: what the patient says and what the pharmacist decides, as data.

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { dtpCategories, pqaCategories } from '../../src-main/clinical/finding.ts'
import {
  lineAnswers,
  recipients,
  reviewKinds,
  reviewModes,
} from '../../src-main/clinical/review.ts'

const todo = z.object({ topic: z.string(), actions: z.array(z.string()).min(1) })

const accept = z.object({
  decide: z.literal('accept'),
  pqa: z.enum(pqaCategories),
  dtp: z.enum(dtpCategories),
  cause: z.string(),
  todo: todo.nullable(),
  recommendation: z
    .object({
      prescriberNpi: z.string(),
      situation: z.string(),
      background: z.string(),
      assessment: z.string(),
      recommendation: z.string(),
      urgency: z.enum(['routine', 'soon', 'now']),
    })
    .nullable(),
})
const dismiss = z.object({ decide: z.literal('dismiss'), reason: z.string() })
const when = z.object({
  /** Rule id, or null for any. */
  rule: z.string().nullable(),
  /** Every word is part of a subject's name. */
  subjects: z.array(z.string()),
})

const reviewScript = z.object({
  patient: z.object({ last: z.string(), first: z.string(), birthDate: z.string() }),
  review: z.object({
    kind: z.enum(reviewKinds),
    reason: z.string(),
    mode: z.enum(reviewModes),
    recipient: z.enum(recipients),
    heldOn: z.string(),
  }),
  goal: z.string(),
  added: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
      directions: z.string().nullable(),
      indication: z.string().nullable(),
      source: z.enum(['patient', 'bottle']),
    }),
  ),
  lines: z.array(
    z.object({
      drug: z.string(),
      answer: z.enum(lineAnswers),
      reason: z.string().nullable(),
      says: z.string().nullable(),
      indication: z.string().nullable(),
      patientWording: z.string().nullable(),
    }),
  ),
  findings: z.array(z.union([accept.extend({ when }), dismiss.extend({ when })])),
  otherwise: dismiss,
  todo: z.array(todo),
  followUpOn: z.string(),
})
export type ReviewScript = z.infer<typeof reviewScript>

/** The script in a file; throws with the place of a fault. */
export async function readReviewScript(path: string): Promise<ReviewScript> {
  return reviewScript.parse(JSON.parse(await readFile(path, 'utf8')))
}
