// Who wrote each entry of a review last, and when: from the rows themselves, and from the journal where they changed.
// Not: which of them wait for a pharmacist (clinical/prepared-entries.ts).

import type { Kysely } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import type { WrittenEntry } from '../clinical/prepared-entries.ts'
import { type EntryRow, labelledRows } from './entry-rows.ts'
import type { ReviewRow, Schema } from './schema.ts'

/**
 * Every entry of the review, and every entry of the patient's chart that somebody wrote by hand since the review began.
 * Rows of an import that nobody has changed are not among them. Oldest writing first.
 */
export async function writtenEntries(
  db: Kysely<Schema>,
  review: ReviewRow,
): Promise<readonly WrittenEntry[]> {
  const rows = await labelledRows(db, review)
  const writers = await lastWriters(
    db,
    rows.filter((row) => row.revision > 1 && row.voidedBy === null),
  )
  const none = await noneKnown(db, review)
  return [...rows.map((row) => withWriter(row, writers)), ...none]
    .filter((entry) => entry.at >= review.created_at)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

type Writers = ReadonlyMap<string, { readonly by: string; readonly at: string }>

function withWriter(row: EntryRow, writers: Writers): WrittenEntry {
  const { table, rowId, revision, what, where, subject } = row
  const last =
    row.voidedBy !== null
      ? { by: row.voidedBy, at: row.voidedAt ?? row.createdAt }
      : (writers.get(`${table} ${rowId}`) ?? { by: row.createdBy, at: row.createdAt })
  return {
    table,
    rowId,
    revision,
    by: last.by,
    // Written by recorded.ts from the clock.
    at: last.at as Instant,
    what: row.voidedBy === null ? what : `Taken off: ${what}`,
    where,
    subject,
  }
}

async function lastWriters(db: Kysely<Schema>, rows: readonly EntryRow[]): Promise<Writers> {
  if (rows.length === 0) return new Map()
  const entries = await db
    .selectFrom('journal')
    .select(['table_name', 'row_id', 'by_user', 'at'])
    .where(
      'row_id',
      'in',
      rows.map((row) => row.rowId),
    )
    .orderBy('seq')
    .execute()
  return new Map(
    entries.map((one) => [`${one.table_name} ${one.row_id}`, { by: one.by_user, at: one.at }]),
  )
}

/** "No known allergies" is one fact of the patient's row: its writings are counted by themselves. */
async function noneKnown(db: Kysely<Schema>, review: ReviewRow): Promise<readonly WrittenEntry[]> {
  const patientId = review.patient_id
  const patient = await db
    .selectFrom('patients')
    .select('no_known_allergies_on')
    .where('id', '=', patientId)
    .executeTakeFirst()
  if (patient === undefined || patient.no_known_allergies_on === null) return []
  const said = await db
    .selectFrom('journal')
    .select(['by_user', 'at'])
    .where('row_id', '=', patientId)
    .where('table_name', '=', 'patients')
    .where('after_json', 'like', '%"no_known_allergies_on":"%')
    .orderBy('seq')
    .execute()
  const last = said.at(-1)
  if (last === undefined) return []
  return [
    {
      table: 'patients',
      rowId: patientId,
      revision: said.length,
      by: last.by_user,
      // Written by recorded.ts from the clock.
      at: last.at as Instant,
      what: 'No known allergies',
      where: 'collect',
      subject: patientId,
    },
  ]
}
