// Brings a chart to the newest form, one frozen migration after the other, each in its own transaction.

import type { Kysely } from 'kysely'
import { AppError, invariant } from '../contract/errors.ts'
import { readSchemaVersion, writeSchemaVersion } from './dialects/sqlite.ts'
import { firstChart } from './migrations/0001-first-chart.ts'
import { theDesk } from './migrations/0002-the-desk.ts'

/** One step, typed against an unknown schema because the schema of its day is gone. */
export type Migration = (db: Kysely<unknown>) => Promise<void>

/** Migration 1 is the first; the number of a chart is how many of them it has been through. */
export const migrations: readonly Migration[] = [firstChart, theDesk]

/** Throws `storage` when the chart was made by a newer Pestle. Reads only. */
export function refuseNewer(chartVersion: number): void {
  if (chartVersion <= migrations.length) return
  throw new AppError(
    'storage',
    `This chart was made by a newer Pestle (chart form ${chartVersion}, this program knows up to ${migrations.length}). Nothing was changed. Install the newest Pestle and open it again.`,
  )
}

/** Runs what is missing up to `target` (the newest unless told); answers the number of the chart afterwards. */
export async function migrate<Db>(db: Kysely<Db>, target = migrations.length): Promise<number> {
  invariant(target <= migrations.length, 'there is such a migration')
  const start = await readSchemaVersion(db)
  refuseNewer(start)
  for (let version = start + 1; version <= target; version += 1) {
    const step = migrations[version - 1]
    invariant(step, 'migrations have no gaps')
    await db.transaction().execute(async (trx) => {
      // Seen as an unknown schema on purpose (hence `as`): no migration may lean on today's tables.
      await step(trx as unknown as Kysely<unknown>)
      await writeSchemaVersion(trx, version)
    })
  }
  return Math.max(start, target)
}
