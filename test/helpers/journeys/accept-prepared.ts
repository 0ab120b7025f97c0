// Accepts everything that waits for a pharmacist in one review, as the pharmacist who is signed in.

import type { Client, InputOf } from '../../../src-main/contract/client.ts'

/** The input that accepts what waits now. */
export async function allPrepared(
  client: Client,
  reviewId: string,
): Promise<InputOf<'lane.accept'>> {
  const { entries } = await client.lane.read({ reviewId })
  return {
    reviewId,
    entries: entries.map(({ table, rowId, revision }) => ({ table, rowId, revision })),
  }
}

/** Accepts it. */
export async function acceptPrepared(client: Client, reviewId: string): Promise<void> {
  await client.lane.accept(await allPrepared(client, reviewId))
}
