// What pharmaceutical care did in a span of days: signed reviews with what was signed, words on goals, costs avoided.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Span } from './plan-rows.ts'

type Read = Kysely<Schema>

/** Signed reviews of the span, oldest first. */
export function reviewsSigned(db: Read, { from, until }: Span) {
  return db
    .selectFrom('reviews as r')
    .select(['r.id', 'r.patient_id', 'r.kind', 'r.held_on'])
    .where('r.held_on', '>=', from)
    .where('r.held_on', '<=', until)
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .orderBy('r.held_on')
    .orderBy('r.id')
    .execute()
}

/** What was signed in these reviews. */
export function recordsSigned(db: Read, ids: readonly string[]) {
  return db
    .selectFrom('reviews')
    .select(['id', 'signed_record_json'])
    .where('id', 'in', [...ids])
    .execute()
}

/** Every word on goals of patients who were reviewed in the span, up to its end, oldest first. */
export function goalWords(db: Read, { from, until }: Span) {
  return db
    .selectFrom('goal_outcomes as o')
    .innerJoin('goals as g', 'g.id', 'o.goal_id')
    .select(['o.goal_id', 'o.on_day', 'o.status'])
    .where('o.on_day', '<=', until)
    .where('o.voided_at', 'is', null)
    .where('g.voided_at', 'is', null)
    .where('o.patient_id', 'in', (query) =>
      query
        .selectFrom('reviews as r')
        .select('r.patient_id')
        .where('r.held_on', '>=', from)
        .where('r.held_on', '<=', until)
        .where('r.signed_at', 'is not', null)
        .where('r.voided_at', 'is', null),
    )
    .orderBy('o.on_day')
    .orderBy('o.created_at')
    .execute()
}

/** What was said for claims about costs avoided in reviews of the span. */
export function savingsSaid(db: Read, { from, until }: Span) {
  return db
    .selectFrom('reviews as r')
    .innerJoin('claim_facts as f', 'f.encounter_id', 'r.id')
    .innerJoin('problems as p', 'p.id', 'f.subject_id')
    .select(['f.subject_id', 'f.field', 'f.value'])
    .where('r.held_on', '>=', from)
    .where('r.held_on', '<=', until)
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where('f.field', 'in', ['savedCents', 'avoidedCost'])
    .where('f.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .execute()
}
