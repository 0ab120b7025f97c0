// The outcome loop: open problems that are older than 30 days and for which nothing is planned. For today's work.

import type { Kysely } from 'kysely'
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
  const rows = await db
    .selectFrom('problems as b')
    .innerJoin('reviews as r', 'r.id', 'b.review_id')
    .innerJoin('patients as p', 'p.id', 'b.patient_id')
    .select((eb) => [
      'b.id',
      'b.review_id',
      'b.patient_id',
      'b.title',
      'p.last_name',
      'p.first_name',
      'p.birth_date',
      eb.fn
        .coalesce(
          eb
            .selectFrom('problem_events as e')
            .select((event) => event.fn.min('e.on_day').as('on_day'))
            .whereRef('e.problem_id', '=', 'b.id')
            .where('e.status', '=', 'found')
            .where('e.voided_at', 'is', null),
          'r.held_on',
        )
        .as('found_on'),
    ])
    .where('b.status', '=', 'open')
    .where('b.voided_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where((eb) => eb.or([eb('b.next_action_on', 'is', null), eb('b.next_action_on', '<', today)]))
    .orderBy('found_on')
    .limit(limit)
    .execute()
  const oldEnough = addDays(today, -NEXT_ACTION_WITHIN_DAYS)
  return rows.flatMap((row) => {
    // CHECKed columns.
    const found = row.found_on as Day
    return found >= oldEnough
      ? []
      : [
          {
            problemId: row.id,
            reviewId: row.review_id,
            patientId: row.patient_id,
            patientName: `${row.last_name}, ${row.first_name}`,
            birthDate: row.birth_date,
            title: row.title,
            daysOpen: daysBetween(found, today),
          },
        ]
  })
}
