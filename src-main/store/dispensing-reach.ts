// How far the dispensing data reach: without it a missing fill cannot be told from a missing import.

import { type Kysely, sql } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { Schema } from './schema.ts'

/** Fills that are looked at: the newest imported ones, whatever the order of the file. */
const newestFills = 2000

/** The latest day among the fills that were imported last; null when there is no fill. */
export async function dispensingReach(db: Kysely<Schema>): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`select max(fill_day) as day from
    (select fill_day from fills order by rowid desc limit ${newestFills})`.execute(db)
  return rows[0]?.day ?? null
}
