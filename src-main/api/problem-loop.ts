// The outcome loop: open problems that are older than 30 days and for which nothing is planned. For today's work.

import { type Kysely, type SqlBool, sql } from 'kysely'
import { addDays, type Day, daysBetween } from '../clinical/dates.ts'
import { NEXT_ACTION_WITHIN_DAYS } from '../clinical/follow-up/problem-life.ts'
import type { Schema } from '../store/schema.ts'

export interface ProblemWithoutNextAction {
  readonly problemId: string
  readonly reviewId: string
  readonly patientId: string
  /** "Testwell, Ada". */
  readonly patientName: string
  readonly birthDate: string | null
  readonly title: string
  /** Days since it was found; where that day was not recorded, since the review was held. */
  readonly daysOpen: number
  /** The day of its last plan, which has passed; null when none was made. */
  readonly plannedOn: Day | null
}

/** When problem `b` of review `r` was found; where that was not recorded, when the review was held. */
const foundOn = sql<string>`coalesce((select min(e.on_day) from problem_events as e where e.problem_id = b.id
  and e.status = 'found' and e.voided_at is null), r.held_on)`

function waiting(db: Kysely<Schema>, today: Day) {
  return db
    .selectFrom('problems as b')
    .innerJoin('reviews as r', 'r.id', 'b.review_id')
    .innerJoin('patients as p', 'p.id', 'b.patient_id')
    .where('b.status', '=', 'open')
    .where('b.voided_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where((eb) => eb.or([eb('b.next_action_on', 'is', null), eb('b.next_action_on', '<', today)]))
    .where(sql<SqlBool>`${foundOn} < ${addDays(today, -NEXT_ACTION_WITHIN_DAYS)}`)
}

/**
 * Open problems found more than 30 days before `today` without a next action, the oldest first: none was planned, or
 * its day has passed. At most `limit`.
 */
export async function problemsWithoutNextAction(
  db: Kysely<Schema>,
  today: Day,
  limit = 200,
): Promise<readonly ProblemWithoutNextAction[]> {
  const rows = await waiting(db, today)
    .select(['b.id', 'b.review_id', 'b.patient_id', 'b.title', 'b.next_action_on'])
    .select(['p.last_name', 'p.first_name', 'p.birth_date', foundOn.as('found_on')])
    .orderBy('found_on')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    problemId: row.id,
    reviewId: row.review_id,
    patientId: row.patient_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    birthDate: row.birth_date,
    title: row.title,
    // CHECKed columns.
    daysOpen: daysBetween(row.found_on as Day, today),
    plannedOn: row.next_action_on as Day | null,
  }))
}

/** How many there are in all. */
export async function countProblemsWithoutNextAction(
  db: Kysely<Schema>,
  today: Day,
): Promise<number> {
  const { count } = await waiting(db, today)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
