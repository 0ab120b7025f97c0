// Issued documents as lists show them: titles, whose they are, who made them. Not: the pages.

import type { Kysely } from 'kysely'
import type { DocumentView } from '../contract/documents.ts'
import type { Schema } from '../store/schema.ts'

/** Newest first; one document when `id` is given. */
export async function listDocuments(
  db: Kysely<Schema>,
  which: { readonly id?: string; readonly patientId?: string | null; readonly limit?: number },
): Promise<readonly DocumentView[]> {
  let query = db
    .selectFrom('documents as d')
    .innerJoin('patients as p', 'p.id', 'd.patient_id')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .leftJoin('prescribers as r', 'r.id', 'd.prescriber_id')
    .select([
      'd.id',
      'd.patient_id',
      'd.review_id',
      'd.template',
      'd.prescriber_id',
      'd.title',
      'd.rendered_at',
      'd.pages',
      'd.sha256',
      'p.first_name',
      'p.last_name',
      'u.name as by',
      'r.first_name as toFirst',
      'r.last_name as toLast',
    ])
    .where('d.voided_at', 'is', null)
  if (which.id !== undefined) query = query.where('d.id', '=', which.id)
  if (which.patientId) query = query.where('d.patient_id', '=', which.patientId)
  const rows = await query
    .orderBy('d.rendered_at', 'desc')
    .limit(which.limit ?? 1)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    reviewId: row.review_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    template: row.template,
    title: row.title,
    prescriberId: row.prescriber_id,
    prescriberName:
      row.toLast === null ? null : [row.toFirst, row.toLast].filter(Boolean).join(' '),
    issuedAt: row.rendered_at,
    issuedBy: row.by ?? 'unknown',
    pages: row.pages,
    sha256: row.sha256,
  }))
}
