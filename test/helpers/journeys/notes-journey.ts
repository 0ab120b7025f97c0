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
  await client.notes.read({ reviewId })
  await client.notes.save({ reviewId, part: 'plan', text: 'Call on Monday' })
  const bp = {
    isStores: true,
    kind: 'any',
    shortcut: 'bp',
    title: 'Pressure',
    text: 'Log it',
  } as const
  const { id } = await client.snippets.save(bp)
  await client.snippets.list({})
  await client.snippets.versions({ id })
  await client.snippets.void({ id, reason: 'Written by mistake' })
}
