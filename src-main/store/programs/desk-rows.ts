// What the desk did in a span of days: problems of signed reviews, recommendations that were sent, working time.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Span } from './plan-rows.ts'

type Read = Kysely<Schema>

/** Problems of reviews that were held in the span and signed. */
export function problemsFound(db: Read, { from, until }: Span) {
  return db
    .selectFrom('reviews as r')
    .innerJoin('problems as p', 'p.review_id', 'r.id')
    .select([
      'p.id',
      'p.review_id',
      'p.patient_id',
      'p.pqa_category',
      'p.dtp_category',
      'p.cause',
      'p.resolved_on',
      'r.held_on',
    ])
    .where('r.held_on', '>=', from)
    .where('r.held_on', '<=', until)
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .execute()
}

/** Recommendations of letters that left in the span, each with its answers, oldest first. */
export function recommendationsSent(db: Read, from: string, before: string) {
  return db
    .selectFrom('communications as c')
    .innerJoin('plan_items as i', (join) =>
      join
        .onRef('i.review_id', '=', 'c.review_id')
        .onRef('i.prescriber_id', '=', 'c.prescriber_id')
        .on('i.kind', '=', 'recommendation')
        .on('i.voided_at', 'is', null),
    )
    .leftJoin('prescribers as p', 'p.id', 'c.prescriber_id')
    .leftJoin('recommendation_replies as a', (join) =>
      join
        .onRef('a.communication_id', '=', 'c.id')
        .onRef('a.plan_item_id', '=', 'i.id')
        .on('a.voided_at', 'is', null),
    )
    .select([
      'i.id',
      'c.prescriber_id',
      'p.last_name',
      'p.first_name',
      'p.credential',
      'a.reply',
      'a.on_day',
    ])
    .where('c.sent_at', '>=', from)
    .where('c.sent_at', '<', before)
    .where('c.voided_at', 'is', null)
    .orderBy('a.on_day')
    .orderBy('a.created_at')
    .execute()
}

/** Working time of the span, as corrected. */
export function timeWorked(db: Read, { from, until }: Span) {
  return db
    .selectFrom('work_minutes as w')
    .leftJoin('reviews as r', 'r.id', 'w.review_id')
    .select(({ fn, ref }) => [
      'w.phase',
      'r.kind',
      fn.sum<number>(fn.coalesce('w.corrected_seconds', 'w.seconds')).as('seconds'),
      fn.count<number>(ref('w.review_id')).distinct().as('reviews'),
    ])
    .where('w.on_day', '>=', from)
    .where('w.on_day', '<=', until)
    .where('w.voided_at', 'is', null)
    .groupBy(['w.phase', 'r.kind'])
    .execute()
}
