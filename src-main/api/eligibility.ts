// Keeps the derived table of who qualifies for which program; recomputed for the patients that changed.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { programs } from '../programs/index.ts'
import { loadChart } from '../store/load-chart.ts'
import type { Schema } from '../store/schema.ts'

/** Patients between two progress reports. */
const reportEvery = 50

/** Works out every program for these patients on a day and keeps the answers. */
export async function refreshEligibility(
  db: Kysely<Schema>,
  patientIds: readonly string[],
  on: Day,
  report: (done: number) => Promise<void>,
): Promise<void> {
  let done = 0
  for (const patientId of patientIds) {
    const chart = await loadChart(db, patientId, on)
    for (const program of programs) {
      const eligibility = program.eligible(chart)
      const row = {
        patient_id: patientId,
        program: program.id,
        on_day: on,
        answer: eligibility.answer,
        eligibility_json: JSON.stringify(eligibility),
      }
      await db
        .insertInto('eligibilities')
        .values(row)
        .onConflict((conflict) => conflict.columns(['patient_id', 'program']).doUpdateSet(row))
        .execute()
    }
    done += 1
    if (done % reportEvery === 0) await report(done)
  }
}
