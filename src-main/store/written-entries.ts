// Who wrote each entry of a review last, and when: from the rows themselves, and from the journal where they changed.
// Not: which of them wait for a pharmacist (clinical/prepared-entries.ts).

import type { Kysely } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import type { WrittenEntry } from '../clinical/prepared-entries.ts'
import { type EntryRow, labelledRows } from './entry-rows.ts'
import type { ReviewRow, Schema } from './schema.ts'

/** An entry with the place of its last writing in the journal, which no clock can set back. */
export interface Written extends WrittenEntry {
  readonly seq: number
}

/**
 * Every entry of the review, and every entry of the patient's chart that somebody wrote by hand since the review began.
 * Rows of an import that nobody has changed are not among them. Oldest writing first.
 */
export async function writtenEntries(
  db: Kysely<Schema>,
  review: ReviewRow,
): Promise<readonly Written[]> {
  const rows = await labelledRows(db, review)
  const writings = await lastWritings(db, [review.id, ...rows.map((row) => row.rowId)])
  const began = writings.get(key('reviews', review.id))?.first ?? 0
  return [...rows.flatMap((row) => entryOf(row, writings)), ...(await noneKnown(db, review))]
    .filter((entry) => entry.seq > began)
    .toSorted((a, b) => a.seq - b.seq)
}

interface Writing {
  readonly by: string
  readonly at: string
  readonly seq: number
  /** Place of the row's first writing. */
  readonly first: number
}

const key = (table: string, rowId: string) => `${table} ${rowId}`

function entryOf(row: EntryRow, writings: ReadonlyMap<string, Writing>): readonly Written[] {
  const { table, rowId, revision, where, subject } = row
  const last = writings.get(key(table, rowId))
  if (last === undefined) return []
  const what = row.isVoided ? `Taken off: ${row.what}` : row.what
  // Written by recorded.ts from the clock.
  const at = last.at as Instant
  return [{ table, rowId, revision, by: last.by, at, what, where, subject, seq: last.seq }]
}

/** The newest writing of each row, by table and id. */
async function lastWritings(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Writing>> {
  const entries = await db
    .selectFrom('journal')
    .select(['seq', 'table_name', 'row_id', 'by_user', 'at'])
    .where('row_id', 'in', ids)
    .orderBy('seq')
    .execute()
  const writings = new Map<string, Writing>()
  for (const { seq, table_name, row_id, by_user, at } of entries) {
    const name = key(table_name, row_id)
    writings.set(name, { by: by_user, at, seq, first: writings.get(name)?.first ?? seq })
  }
  return writings
}

/** "No known allergies" is one fact of the patient's row: its writings are counted by themselves. */
async function noneKnown(db: Kysely<Schema>, review: ReviewRow): Promise<readonly Written[]> {
  const patientId = review.patient_id
  const patient = await db
    .selectFrom('patients')
    .select('no_known_allergies_on')
    .where('id', '=', patientId)
    .executeTakeFirst()
  if (patient === undefined || patient.no_known_allergies_on === null) return []
  const said = await db
    .selectFrom('journal')
    .select(['seq', 'by_user', 'at'])
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
      seq: last.seq,
    },
  ]
}
