// Delivered packets that had the sheet about unused medicines in them: to hand one over is to tell the patient of safe disposal.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Schema } from '../schema.ts'
import type { DisposalNoticeRow } from './paper-tables.ts'

export interface PacketWithSheet {
  readonly patient_id: string
  /** Day of the delivery. */
  readonly on_day: string
  readonly how: DisposalNoticeRow['how']
}

/** Of these patients, oldest first. */
export async function packetsWithSheet(
  db: Pick<Kysely<Schema>, 'selectFrom'>,
  patientIds: readonly string[],
  span: { readonly from: string; readonly until: string } = { from: '', until: '9999' },
): Promise<readonly PacketWithSheet[]> {
  const rows = await db
    .selectFrom('packet_deliveries as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select(['p.patient_id', 'p.on_day', 'p.how', 'd.facts_json'])
    .where('p.patient_id', 'in', patientIds)
    .where('p.on_day', '>=', span.from)
    .where('p.on_day', '<=', span.until)
    .where('p.voided_at', 'is', null)
    .orderBy('p.on_day')
    .execute()
  return rows
    .filter(({ facts_json }) => hasSheet(facts_json))
    .map(({ patient_id, on_day, how }) => ({ patient_id, on_day, how }))
}

/** True for the facts of a packet that was issued with the sheet in it. */
function hasSheet(factsJson: string): boolean {
  const facts: unknown = JSON.parse(factsJson)
  return z.object({ safeDisposal: z.object({}) }).safeParse(facts).success
}
