// One issued document as it is stored, and the name of its file.

import type { Kysely } from 'kysely'
import { AppError } from '../contract/errors.ts'
import type { DocumentRow, Schema } from '../store/schema.ts'
import type { OutsideContext } from './context.ts'
import { mustBeOpened } from './patients.ts'

/** A file name that says which paper it is and nothing about the patient. */
export async function fileNameOf(db: Kysely<Schema>, row: DocumentRow): Promise<string> {
  const review = await db
    .selectFrom('reviews')
    .select('reference_code')
    .where('id', '=', row.review_id ?? '')
    .executeTakeFirst()
  return `${row.template}-${review?.reference_code ?? row.id.slice(-8)}-${row.created_day}.pdf`
}

/** A document of a chart that this session has opened. */
export async function loadDocument(
  context: OutsideContext,
  db: Kysely<Schema>,
  id: string,
): Promise<DocumentRow> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This document is not in the chart.')
  mustBeOpened(context, row.patient_id)
  return row
}
