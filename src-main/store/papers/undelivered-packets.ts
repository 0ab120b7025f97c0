// Packets of signed comprehensive reviews that nobody has delivered, and how far each is on its way to paper.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** The newest signed review of each patient, when its packet is not delivered; the oldest review first. */
export function undeliveredPackets(db: Kysely<Schema>) {
  return db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select(['r.id', 'r.patient_id', 'r.held_on', 'p.last_name', 'p.first_name'])
    .where('r.kind', '=', 'CMR')
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('packet_deliveries as d')
            .select('d.id')
            .whereRef('d.review_id', '=', 'r.id')
            .where('d.voided_at', 'is', null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reviews as n')
            .select('n.id')
            .whereRef('n.patient_id', '=', 'r.patient_id')
            .where('n.kind', '=', 'CMR')
            .where('n.signed_at', 'is not', null)
            .where('n.voided_at', 'is', null)
            .whereRef('n.signed_at', '>', 'r.signed_at'),
        ),
      ),
    )
    .orderBy('r.held_on')
    .orderBy('p.last_name')
    .orderBy('p.first_name')
    .orderBy('r.id')
    .execute()
}

/** Issued packets of these reviews, newest first; of a packet and its English twin the packet. */
export function packetsOf(db: Kysely<Schema>, reviewIds: readonly string[]) {
  return db
    .selectFrom('documents')
    .select(['id', 'review_id', 'patient_id', 'template', 'title'])
    .where('review_id', 'in', reviewIds)
    .where('template', '=', 'cms-packet')
    .where('voided_at', 'is', null)
    .orderBy('rendered_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Print jobs of these documents that were not cancelled. */
export function printsOf(db: Kysely<Schema>, documentIds: readonly string[]) {
  return db
    .selectFrom('print_jobs')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .where('state', '<>', 'cancelled')
    .where('voided_at', 'is', null)
    .execute()
}

/** The language that the patient of a review reads, as a key such as `es`; null when nobody recorded it. */
export async function languageOf(db: Kysely<Schema>, reviewId: string): Promise<string | null> {
  const row = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select('p.language')
    .where('r.id', '=', reviewId)
    .executeTakeFirst()
  return row?.language?.split('-')[0] ?? null
}
