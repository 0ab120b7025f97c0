// Makes every call of adherence and notes once.

import type { Client } from '../../../src-main/contract/client.ts'

/** The review must be open, and not signed. */
export async function notesJourney(
  client: Client,
  reviewId: string,
  medicationId: string,
): Promise<void> {
  const about = { reviewId, medicationId }
  await client.adherence.save({ ...about, answers: [{ code: 'cost', answer: 'yes' }] })
  await client.adherence.read(about)
}
