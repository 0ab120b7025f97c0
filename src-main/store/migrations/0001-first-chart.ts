// Migration 1, frozen: every table of the first chart. A later change is a new migration, never an edit here.

import { type Kysely, sql } from 'kysely'
import { guards0001 } from './0001-guards.ts'
import { peopleAndMedicines0001 } from './0001-people-and-medicines.ts'
import { reviewsAndRecords0001 } from './0001-reviews-and-records.ts'

/** All statements of migration 1, in the order in which they run. A test holds their hash. */
export const statements0001: readonly string[] = [
  ...peopleAndMedicines0001,
  ...reviewsAndRecords0001,
  ...guards0001,
]

/** Makes the tables, their indexes and their guards. */
export async function firstChart(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements0001) await sql.raw(statement).execute(db)
}
