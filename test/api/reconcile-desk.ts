// A review with a list, for tests of the reconciliation.

import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { OtherSource, ReconcileRowView } from '../../src-main/contract/reconciliation.ts'
import { openStoreWithAda } from '../helpers/people.ts'
import { startReview } from '../helpers/ready-review.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'

type Decision = InputOf<'reconcile.decide'>['decision']

export interface Desk {
  readonly test: TestApp
  readonly client: Client
  readonly patientId: string
  readonly reviewId: string
  readonly rows: () => Promise<readonly ReconcileRowView[]>
  readonly row: (text: string) => Promise<ReconcileRowView>
  readonly tell: (source: OtherSource, text: string) => Promise<unknown>
  readonly decide: (text: string, decision: Decision) => Promise<unknown>
  /** `text: answer reason "says"` for each answered line. */
  readonly answers: () => Promise<readonly string[]>
}

/** A store with one patient, whose list is `listed` (text, directions), and a review of it. */
export async function desk(...listed: readonly (readonly [string, string])[]): Promise<Desk> {
  const test = testApp()
  const { client } = test
  const { patientId } = await openStoreWithAda(test)
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  for (const [text, directions] of listed)
    await client.medications.add({
      patientId,
      medication: { text, directions, kind: 'prescription', source: 'bottle' },
    })
  const { id: reviewId } = await startReview(client, patientId)
  const rows = async () => (await client.reconcile.read({ reviewId })).rows
  const row = async (text: string) => {
    const found = (await rows()).find(
      (one) => one.text.includes(text) || one.told.some((line) => line.text.includes(text)),
    )
    if (found === undefined) throw new Error(`no line ${text}`)
    return found
  }
  return {
    test,
    client,
    patientId,
    reviewId,
    rows,
    row,
    tell: (source, text) => client.reconcile.tell({ reviewId, source, text }),
    decide: async (text, decision) =>
      client.reconcile.decide({ reviewId, key: (await row(text)).key, decision }),
    answers: async () => {
      const view = await client.reviews.read({ reviewId })
      const names = new Map(view.chart.medications.map((one) => [one.id, one.text]))
      return view.lines
        .filter((line) => line.answer !== null)
        .map(({ medicationId, answer, reason, says }) =>
          [`${names.get(medicationId)}:`, answer, reason, says && `"${says}"`]
            .filter(Boolean)
            .join(' '),
        )
    },
  }
}
