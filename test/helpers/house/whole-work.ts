// Today's work in both its parts, as the screen shows it.

import type { Client } from '../../../src-main/contract/client.ts'
import { type WorkView, wholeWork } from '../../../src-main/contract/worklist.ts'

/** The whole queue. */
export async function wholeWorkOf(client: Client): Promise<WorkView> {
  return wholeWork(await client.worklist.today({}), await client.worklist.workedOut({}))
}
