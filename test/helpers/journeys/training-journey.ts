// Every call of training, once.

import type { Client } from '../../../src-main/contract/client.ts'

/** In, a step of the tour, anew, and out again; no chart of a store is open before or after. */
export async function trainingJourney(client: Client): Promise<void> {
  await client.training.open({})
  await client.training.tour({})
  await client.training.saveTour({ done: ['today'], skipped: [], isShown: true })
  await client.training.reset({})
  await client.training.leave({})
}
