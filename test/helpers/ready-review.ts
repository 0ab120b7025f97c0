// A review that lacks nothing but the signature: one patient, a small list, every finding decided.

import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'

/** Two drugs that a rule complains about, and one that it does not. */
export async function addList(client: Client, patientId: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const text of [
    'Meloxicam 15 mg tablet',
    'Ibuprofen 200 mg tablet',
    'Levothyroxine 50 mcg tablet',
  ]) {
    const { id } = await client.medications.add({
      patientId,
      medication: {
        text,
        kind: text.startsWith('Ibu') ? 'otc' : 'prescription',
        directions: 'Take 1 tablet a day',
        source: 'bottle',
        indication: 'As told',
        start: day('2026-01-05'),
      },
    })
    ids[text.split(' ')[0]?.toLowerCase() ?? ''] = id
  }
  return ids
}

/** Starts a review of the patient's list. */
export function startReview(
  client: Client,
  patientId: string,
  kind: 'CMR' | 'TMR' = 'CMR',
): Promise<ReviewView> {
  return client.reviews.start({
    patientId,
    kind,
    reason: 'Yearly',
    mode: 'phone',
    recipient: 'patient',
  })
}

/** Ticks every cell of the sweep that nobody has asked yet. */
export async function sweepAll(client: Client, reviewId: string): Promise<void> {
  const { sweep } = await client.reviews.read({ reviewId })
  const cells = sweep.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.state === 'unasked')
      .map(({ question }) => ({ rowKind: row.kind, rowKey: row.key, question })),
  )
  if (cells.length > 0) await client.sweep.answer({ reviewId, cells, answer: 'no-problem' })
}

/** Answers every line "as directed" and dismisses what is not decided yet, sweeps; then one to-do line and a follow-up day. */
export async function makeReady(client: Client, reviewId: string): Promise<ReviewView> {
  let view = await client.reviews.read({ reviewId })
  for (const line of view.lines)
    if (line.answer === null)
      await client.reviews.answerLine({
        reviewId,
        medicationId: line.medicationId,
        answer: 'as-directed',
      })
  if (view.chart.allergies.kind === 'not-asked')
    await client.allergies.noneKnown({ patientId: view.patientId })
  view = await client.reviews.read({ reviewId })
  for (const { key, decision, isQuiet } of view.findings)
    if (decision === null && !isQuiet)
      await client.reviews.decide({
        reviewId,
        findingKey: key,
        decision: { kind: 'dismiss', reason: 'Weighed and kept' },
      })
  await sweepAll(client, reviewId)
  await client.reviews.saveTodo({
    reviewId,
    topic: 'Pain tablets',
    actions: ['Ask before I buy a pain tablet.'],
  })
  await client.reviews.saveField({ reviewId, field: 'followUpOn', value: '2026-12-07' })
  return client.reviews.read({ reviewId })
}
