// Every call of letters, once.

import type { Client } from '../../../src-main/contract/client.ts'

/** Sends a letter, finds it by its code, answers it, takes the answer back and answers again. */
export async function lettersJourney(client: Client, prescriberId: string): Promise<void> {
  const [letter] = await client.letters.list({})
  const letterId = letter?.id ?? ''
  await client.letters.find({ code: letter?.code ?? '-' })
  await client.letters.send({ letterId, channel: 'fax' })
  const { recommendations } = await client.letters.read({ letterId })
  const planItemId = recommendations[0]?.planItemId ?? ''
  await client.letters.reply({ letterId, planItemId, reply: 'accepted' })
  await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
  await client.letters.reply({ letterId, planItemId, reply: 'accepted' })
  await client.letters.prescriber({ prescriberId })
}
