// Keeps the derived tables of who qualifies for which program and who stands how in quality measures; recomputed for the patients that changed.

import { type Kysely, sql } from 'kysely'
import type { StarFacts } from '../clinical/adherence/star-year.ts'
import { addDays, type Day, day } from '../clinical/dates.ts'
import { eligibilityJob } from '../contract/program-panel.ts'
import { nothingKnown } from '../programs/known-facts.ts'
import type { Eligibility } from '../programs/program.ts'
import { insertMany } from '../store/insert-many.ts'
import { chartOf, loadRowsOf } from '../store/load-chart.ts'
import type { EligibilityRow, Schema } from '../store/schema.ts'
import { keepStandings } from './adherence/keep-standings.ts'
import { heldReviews, isListed, starFactsOf } from './adherence/star-facts.ts'
import type { App } from './app.ts'
import { Cancelled, type Jobs } from './jobs.ts'
import { programsOf } from './programs/all-programs.ts'
import { knownFactsOf, storeTerms } from './programs/payer-rows.ts'

/** Patients that are loaded together: one query a table instead of one a patient. */
const together = 200

/** The day of an answer that has to be worked out again. */
const neverDay = day('0001-01-01')

/** Works out every program for these patients on a day and keeps the answers. */
export async function refreshEligibility(
  db: Kysely<Schema>,
  patientIds: readonly string[],
  on: Day,
  report: (done: number) => Promise<void> = async () => undefined,
): Promise<void> {
  if (patientIds.length === 0) return
  const terms = await storeTerms(db)
  const programs = await programsOf(db)
  for (let start = 0; start < patientIds.length; start += together) {
    const ids = patientIds.slice(start, start + together)
    const [charts, known] = [await loadRowsOf(db, ids), await knownFactsOf(db, ids)]
    const listed = ids.filter((id) => isListed(known.get(id) ?? nothingKnown))
    const held = await heldReviews(db, listed, on)
    const stars = new Map<string, StarFacts>()
    const rows = [...charts].flatMap(([patientId, chartRows]) => {
      // A voided chart is nobody's patient any more.
      if (chartRows.patient.voided_at !== null) return []
      const chart = chartOf(chartRows, on)
      const said = known.get(patientId) ?? nothingKnown
      const answers = programs.map((program) =>
        program.eligible(chart, said, terms.get(program.id) ?? []),
      )
      const doesQualify = answers.some(
        (one) => one.program === 'medicare-part-d' && one.answer === 'yes',
      )
      stars.set(patientId, starFactsOf(patientId, chart, said, held, doesQualify))
      return answers.map((answer) => eligibilityRow(patientId, answer))
    })
    // Derived rows: they may go, and are made anew.
    await db.deleteFrom('eligibilities').where('patient_id', 'in', ids).execute()
    await insertMany(db, 'eligibilities', rows)
    await keepStandings(db, ids, stars)
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

/** Marks every answer as to be worked out again, such as after a change of terms; cheap beside doing it. */
export async function markStale(db: Kysely<Schema>, program: string): Promise<void> {
  await db
    .updateTable('eligibilities')
    .set({ on_day: neverDay })
    // All programs of a patient are worked out together: the days of Part D tell whose turn it is.
    .where('program', 'in', ['medicare-part-d', program])
    .execute()
}

export interface Refresh {
  readonly app: App
  readonly jobs: Jobs
  /** True when the person at the screen has left: the rest is done after the next sign-in. */
  readonly isLeft: () => boolean
}

/** Works out again, 200 patients in a transaction each, what is older than `since`; ends when `isLeft` says so. */
export async function refreshStale(
  { app, jobs, isLeft }: Refresh,
  since: Day,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const ids = await staleIds(app.chartFile.reader(), since, app.today())
  if (ids.length === 0) return
  await jobs.run(eligibilityJob, 'Working out who qualifies', async (job) => {
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

/** Whose answers are older than `since`, or whose listing began or ended since they were worked out. */
async function staleIds(db: Kysely<Schema>, since: Day, today: Day): Promise<readonly string[]> {
  // All programs of a patient are worked out together: the days of this one are indexed. The index is named because
  // SQLite would read every answer of the program instead.
  const old = await sql<{ readonly patient_id: string }>`
    select patient_id from eligibilities indexed by eligibilities_by_day
    where program = 'medicare-part-d' and on_day < ${since}`.execute(db)
  // A listing counts from its first day, and no longer on the day after its last.
  const turned = await sql<{ readonly patient_id: string }>`
    select e.patient_id from program_enrollments as n cross join eligibilities as e
    where n.voided_at is null and n.from_day > ${since} and n.from_day <= ${today}
      and e.patient_id = n.patient_id and e.program = n.program and e.on_day < n.from_day
    union
    select e.patient_id from program_enrollments as n cross join eligibilities as e
    where n.voided_at is null and n.until_day >= ${addDays(since, -1)} and n.until_day < ${today}
      and e.patient_id = n.patient_id and e.program = n.program and e.on_day <= n.until_day`.execute(
    db,
  )
  return [...new Set([...old.rows, ...turned.rows].map((row) => row.patient_id))]
}
