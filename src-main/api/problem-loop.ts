// The outcome loop: open problems that are older than 30 days and for which nothing is planned. For today's work.

import { type Kysely, type SqlBool, sql } from 'kysely'
import { addDays, type Day, daysBetween } from '../clinical/dates.ts'
import { NEXT_ACTION_WITHIN_DAYS } from '../clinical/follow-up/problem-life.ts'
import type { Schema } from '../store/schema.ts'
import { isInChart, peopleOf } from './worklist/work-query.ts'

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

/** When problem `b` was found; where that was not recorded, when its review was held. */
const foundOn = sql<string>`coalesce((select min(e.on_day) from problem_events as e where e.problem_id = b.id
  and e.status = 'found' and e.voided_at is null), (select r.held_on from reviews as r where r.id = b.review_id))`

/** The state is written out, as the index of open problems has it. */
function waiting(db: Kysely<Schema>, today: Day) {
  return db
    .selectFrom('problems as b')
    .where(sql<SqlBool>`b.status = 'open'`)
    .where('b.voided_at', 'is', null)
    .where(sql<SqlBool>`b.review_id not in (select id from reviews where voided_at is not null)`)
    .where(isInChart('b.patient_id', 'or dead'))
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
    .select(foundOn.as('found_on'))
    .orderBy('found_on')
    .limit(limit)
    .execute()
  const whoIs = await peopleOf(
    db,
    rows.map((row) => row.patient_id),
  )
  return rows.map((row) => ({
    problemId: row.id,
    reviewId: row.review_id,
    ...whoIs(row.patient_id),
    patientId: row.patient_id,
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
