// Plays resources/demo/review-script.json through the client, up to what signing waits for.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dtpCategories, pqaCategories } from '../../src-main/clinical/finding.ts'
import { medicationInput } from '../../src-main/contract/chart.ts'
import type { Client } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { reviewCalls } from '../../src-main/contract/reviews.ts'

const start = reviewCalls['reviews.start'].input.omit({ patientId: true })
const words = { pqa: z.enum(pqaCategories), dtp: z.enum(dtpCategories), cause: z.string() }
const todo = z.object({ topic: z.string(), actions: z.array(z.string()) })

const scriptSchema = z.object({
  review: start,
  goal: z.string(),
  added: z.array(medicationInput.partial().required({ text: true, kind: true, source: true })),
  lines: z.array(
    z.object({
      drug: z.string(),
      answer: z.enum(['as-directed', 'differently', 'stopped', 'not-known']),
      reason: z.string().nullable(),
      says: z.string().nullable(),
    }),
  ),
  findings: z.array(
    z.discriminatedUnion('decide', [
      z.object({
        decide: z.literal('accept'),
        when: z.object({ rule: z.string().nullable(), subjects: z.array(z.string()) }),
        ...words,
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
      }),
      z.object({
        decide: z.literal('dismiss'),
        when: z.object({ rule: z.string().nullable(), subjects: z.array(z.string()) }),
        reason: z.string(),
      }),
    ]),
  ),
  otherwise: z.object({ decide: z.literal('dismiss'), reason: z.string() }),
  todo: z.array(todo),
  followUpOn: z.string(),
})

/** The script of a folder, ready to be played on a patient whose chart is open. */
export function reviewScript(folder: string): {
  readonly play: (client: Client, patientId: string) => Promise<ReviewView>
} {
  const script = scriptSchema.parse(
    JSON.parse(readFileSync(join(folder, 'review-script.json'), 'utf8')),
  )
  return {
    play: async (client, patientId) => {
      for (const medication of script.added) await client.medications.add({ patientId, medication })
      let view = await client.reviews.start({ patientId, ...script.review })
      const reviewId = view.id
      for (const line of view.lines) {
        const medication = view.chart.medications.find((m) => m.id === line.medicationId)
        const said = script.lines.find((l) => medication?.text.toLowerCase().includes(l.drug))
        await client.reviews.answerLine({
          reviewId,
          medicationId: line.medicationId,
          answer: said?.answer ?? 'not-known',
          reason: said?.reason ?? null,
          says: said?.says ?? null,
        })
      }
      view = await client.reviews.read({ reviewId })
      for (const { key, finding } of view.findings) {
        const about =
          finding.kind === 'concern' ? finding.subjects.map((s) => s.name) : [finding.about]
        const text = about.join(' ').toLowerCase()
        const entry = script.findings.find(({ when }) =>
          when.subjects.every((s) => text.includes(s)),
        )
        if (entry?.decide === 'accept') {
          const { recommendation } = entry
          const to = view.chart.prescribers.find((p) => p.npi === recommendation?.prescriberNpi)
          await client.reviews.decide({
            reviewId,
            findingKey: key,
            decision: {
              kind: 'accept',
              pqa: entry.pqa,
              dtp: entry.dtp,
              cause: entry.cause,
              todo: entry.todo,
              recommendation:
                recommendation === null ? null : { ...recommendation, prescriberId: to?.id ?? '' },
            },
          })
        } else
          await client.reviews.decide({
            reviewId,
            findingKey: key,
            decision: { kind: 'dismiss', reason: entry?.reason ?? script.otherwise.reason },
          })
      }
      for (const line of script.todo) await client.reviews.saveTodo({ reviewId, ...line })
      await client.reviews.saveField({ reviewId, field: 'patientGoal', value: script.goal })
      await client.reviews.saveField({ reviewId, field: 'followUpOn', value: script.followUpOn })
      return client.reviews.read({ reviewId })
    },
  }
}
