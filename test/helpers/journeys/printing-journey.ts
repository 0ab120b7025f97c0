// Every call of the print queue, once.

import type { Client } from '../../../src-main/contract/client.ts'

/** Queues, holds, prints, cancels and prints again a document of an open chart. */
export async function printingJourney(client: Client, documentId: string): Promise<void> {
  await client.printing.printers({})
  const [rule] = await client.printing.rules({})
  if (rule === undefined) throw new Error('Broken promise: every kind of paper has a rule')
  const { title: _, ...saved } = rule
  await client.printing.saveRules({ rules: [{ ...saved, printer: 'counter', copies: 2 }] })
  const { rows } = await client.printBatch.offered({ on: null })
  await client.printBatch.run({ jobId: 'packets', reviewIds: rows.map((row) => row.id) })
  await client.printing.add({ documentIds: [documentId], isHeld: true })
  await client.printing.addDay({})
  const { open } = await client.printing.queue({})
  const ids = open.map((job) => job.id)
  await client.printing.change({ ids, to: 'waiting' })
  await client.printing.run({ jobId: 'print-all' })
  await client.printing.again({ id: ids[0] ?? '' })
}
