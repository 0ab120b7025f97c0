// Keeps the derived table of who qualifies for which program; recomputed for the patients that changed.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { programs } from '../programs/index.ts'
import { chartOf, loadRowsOf } from '../store/load-chart.ts'
import type { Schema } from '../store/schema.ts'

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
      programs.map((program) => {
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
