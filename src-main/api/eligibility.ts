// Keeps the derived table of who qualifies for which program; recomputed for the patients that changed.

import { type Kysely, sql } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { chartPrograms } from '../programs/index.ts'
import { chartOf, loadRowsOf } from '../store/load-chart.ts'
import type { Schema } from '../store/schema.ts'
import type { App } from './app.ts'
import { Cancelled, type Jobs } from './jobs.ts'

/** Patients that are loaded together: one query a table instead of one a patient. */
const together = 200

/** Works out every program for these patients on a day and keeps the answers. */
export async function refreshEligibility(
  db: Kysely<Schema>,
  patientIds: readonly string[],
  on: Day,
  report: (done: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (let start = 0; start < patientIds.length; start += together) {
    const ids = patientIds.slice(start, start + together)
    const charts = await loadRowsOf(db, ids)
    const rows = [...charts].flatMap(([patientId, chart]) =>
      chartPrograms.map((program) => {
        const eligibility = program.eligible(chartOf(chart, on))
        return {
          patient_id: patientId,
          program: program.id,
          on_day: on,
          answer: eligibility.answer,
          eligibility_json: JSON.stringify(eligibility),
        }
      }),
    )
    // Derived rows: they may go, and are made anew.
    await db.deleteFrom('eligibilities').where('patient_id', 'in', ids).execute()
    await db.insertInto('eligibilities').values(rows).execute()
    await report(start + ids.length)
  }
}

/** Works out again, 200 patients in a transaction each, what is older than `since`; ends when `isLeft` says so. */
export async function refreshStale(
  { app, jobs, isLeft }: { readonly app: App; readonly jobs: Jobs; readonly isLeft: () => boolean },
  since: Day,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const rows = await app.chartFile
    .reader()
    .selectFrom('eligibilities')
    .select('patient_id')
    .where('on_day', '<', since)
    // The plus keeps to the index by day: by patient, every answer would be read at each sign-in.
    .groupBy(sql`+patient_id`)
    .execute()
  if (rows.length === 0) return
  const ids = rows.map((row) => row.patient_id)
  await jobs.run('eligibility', 'Working out who qualifies', async (job) => {
    for (let start = 0; start < ids.length; start += together) {
      await inTurn(async () => {
        if (isLeft()) throw new Cancelled()
        await app.chartFile
          .db()
          .transaction()
          .execute((trx) =>
            refreshEligibility(trx, ids.slice(start, start + together), app.today()),
          )
      })
      await job.step(Math.min(start + together, ids.length), ids.length)
    }
  })
}
