// The print queue as the screen shows it.

import type { Kysely } from 'kysely'
import type { PrintJobView, PrintQueueView } from '../../contract/printing.ts'
import type { Schema } from '../../store/schema.ts'

/** Ended jobs that are shown. */
const endedShown = 100

/** Open jobs in printing order, then the ended ones, newest first. */
export async function printQueue(db: Kysely<Schema>): Promise<PrintQueueView> {
  const open = await jobs(db)
    .where('j.state', 'in', ['waiting', 'held', 'failed'])
    .orderBy('j.place')
    .execute()
  const ended = await jobs(db)
    .where('j.ended_at', 'is not', null)
    .orderBy('j.ended_at', 'desc')
    .limit(endedShown)
    .execute()
  return { open: open.map(view), ended: ended.map(view) }
}

function jobs(db: Kysely<Schema>) {
  return db
    .selectFrom('print_jobs as j')
    .innerJoin('documents as d', 'd.id', 'j.document_id')
    .innerJoin('patients as p', 'p.id', 'j.patient_id')
    .leftJoin('prescribers as r', 'r.id', 'd.prescriber_id')
    .leftJoin('users as a', 'a.id', 'j.created_by')
    .leftJoin('users as e', 'e.id', 'j.ended_by')
    .select([
      'j.id',
      'j.document_id',
      'j.state',
      'j.printer',
      'j.copies',
      'j.sides',
      'j.failure',
      'j.created_at',
      'j.ended_at',
      'd.title',
      'd.pages',
      'p.last_name',
      'p.first_name',
      'r.first_name as toFirst',
      'r.last_name as toLast',
      'a.name as askedBy',
      'e.name as endedBy',
    ])
    .where('j.voided_at', 'is', null)
}

type Found = Awaited<ReturnType<ReturnType<typeof jobs>['execute']>>[number]

function view(row: Found): PrintJobView {
  return {
    id: row.id,
    documentId: row.document_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    title: row.title,
    prescriberName:
      row.toLast === null ? null : [row.toFirst, row.toLast].filter(Boolean).join(' '),
    pages: row.pages,
    copies: row.copies,
    sides: row.sides,
    printer: row.printer,
    state: row.state,
    failure: row.failure,
    askedBy: row.askedBy ?? 'unknown',
    askedAt: row.created_at,
    endedBy: row.endedBy,
    endedAt: row.ended_at,
  }
}
