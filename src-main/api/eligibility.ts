// Keeps the derived table of who qualifies for which program; recomputed for the patients that changed.

import { type Kysely, sql } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { chartPrograms } from '../programs/index.ts'
import type { Eligibility } from '../programs/program.ts'
import { chartOf, loadRowsOf } from '../store/load-chart.ts'
import type { EligibilityRow, Schema } from '../store/schema.ts'
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
      chartPrograms.map((program) =>
        eligibilityRow(patientId, program.eligible(chartOf(chart, on))),
      ),
    )
    // Derived rows: they may go, and are made anew.
    await db.deleteFrom('eligibilities').where('patient_id', 'in', ids).execute()
    await db.insertInto('eligibilities').values(rows).execute()
    await report(start + ids.length)
  }
}

/** An answer as it is kept: what stands in the way, or what is met. The chart gives the rest anew. */
function eligibilityRow(patientId: string, { program, on, answer, criteria }: Eligibility) {
  const met = answer === 'yes' ? criteria.filter((one) => one.answer === 'yes') : []
  const missing = answer === 'cannot-tell' ? criteria.flatMap((one) => one.missing) : []
  return {
    patient_id: patientId,
    program,
    on_day: on,
    answer,
    missing: [...new Set(missing)].toSorted().join(' '),
    why: met.map((one) => one.brief ?? one.because).join(' · '),
    why_in_full: met.map((one) => one.because).join(' · '),
  } satisfies EligibilityRow
}

/** Works out again, 200 patients in a transaction each, what is older than `since`; ends when `isLeft` says so. */
export async function refreshStale(
  { app, jobs, isLeft }: { readonly app: App; readonly jobs: Jobs; readonly isLeft: () => boolean },
  since: Day,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  // All programs of a patient are worked out together: the days of this one are indexed. The index is named because
  // SQLite would read every answer of the program instead.
  const { rows } = await sql<{ readonly patient_id: string }>`
    select patient_id from eligibilities indexed by eligibilities_by_day
    where program = 'medicare-part-d' and on_day < ${since}`.execute(app.chartFile.reader())
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
