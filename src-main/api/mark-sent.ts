// A letter leaves the store: from that day its reply is waited for.

import { addDays } from '../clinical/dates.ts'
import { changeRecord } from '../store/recorded.ts'
import type { OutsideContext } from './context.ts'

/** Days until a letter without a reply shows up on the worklist (facts of the field, section 7: routine 7 days). */
const replyDays = 7

/** The letter left on paper or as a file: from now on its reply is waited for. Once; later copies change nothing. */
export async function markSent(
  { app, actor }: OutsideContext,
  documentId: string,
  channel: 'print' | 'file',
): Promise<void> {
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      const letters = await trx
        .selectFrom('communications')
        .select('id')
        .where('document_id', '=', documentId)
        .where('sent_at', 'is', null)
        .where('voided_at', 'is', null)
        .execute()
      const sent = {
        channel,
        status: 'sent',
        sent_at: actor.at,
        due_on: addDays(app.today(), replyDays),
      }
      for (const { id } of letters) await changeRecord(trx, actor, 'communications', id, null, sent)
    })
}
