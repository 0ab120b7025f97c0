// What is on record of a program's enrolled patients in a year, table by table: one query each, whatever their number.

import type { Kysely } from 'kysely'
import { packetsWithSheet } from '../papers/packets-with-sheet.ts'
import type { Schema } from '../schema.ts'

type Read = Kysely<Schema>

/** Days, both included. */
export interface Span {
  readonly from: string
  readonly until: string
}

/** Ids of patients whom the program took in and who were in it on a day of the span, or of whom nobody knows the days. */
function enrolledIn(db: Read, program: string, { from, until }: Span) {
  return db
    .selectFrom('program_enrollments as e')
    .where('e.program', '=', program)
    .where('e.standing', '=', 'enrolled')
    .where('e.voided_at', 'is', null)
    .where((eb) => eb.or([eb('e.from_day', 'is', null), eb('e.from_day', '<=', until)]))
    .where((eb) => eb.or([eb('e.until_day', 'is', null), eb('e.until_day', '>=', from)]))
}

/** Everything that the plan's report is made of; rows of each table oldest first. */
export async function planRows(db: Read, program: string, span: Span) {
  const ids = enrolledIn(db, program, span).select('e.patient_id')
  const { from, until } = span
  return {
    members: await enrolledIn(db, program, span)
      .innerJoin('patients as p', 'p.id', 'e.patient_id')
      .where('p.voided_at', 'is', null)
      .select([
        'p.id',
        'p.last_name',
        'p.first_name',
        'p.birth_date',
        'p.died_on',
        'p.is_long_term_care',
        'p.is_cognitively_impaired',
        'e.contract_id',
        'e.beneficiary_id',
        'e.from_day',
        'e.until_day',
        'e.met_criteria_on',
        'e.path',
      ])
      .orderBy('p.search_last')
      .orderBy('p.search_first')
      .orderBy('p.id')
      .execute(),
    hospice: await db
      .selectFrom('payer_facts')
      .select(['patient_id', 'value'])
      .where('fact', '=', 'hospice')
      .where('voided_at', 'is', null)
      .where('patient_id', 'in', ids)
      .execute(),
    optOuts: await db
      .selectFrom('opt_outs')
      .select(['patient_id', 'kind', 'on_day'])
      .where('program', '=', program)
      .where('kind', '<>', 'declined-this-service')
      .where('on_day', '<=', until)
      .where('voided_at', 'is', null)
      .where('patient_id', 'in', ids)
      .orderBy('on_day')
      .execute(),
    offers: await db
      .selectFrom('offers')
      .select(['patient_id', 'offered_on'])
      .where('kind', '=', 'CMR')
      .where('offered_on', '>=', from)
      .where('offered_on', '<=', until)
      .where('voided_at', 'is', null)
      .where('patient_id', 'in', ids)
      .orderBy('offered_on')
      .execute(),
    reviews: await db
      .selectFrom('reviews as r')
      .leftJoin('packet_deliveries as d', (join) =>
        join.onRef('d.review_id', '=', 'r.id').on('d.voided_at', 'is', null),
      )
      .select([
        'r.id',
        'r.patient_id',
        'r.kind',
        'r.held_on',
        'r.mode',
        'r.recipient',
        'r.signature_json',
        'd.on_day as sent_on',
      ])
      .where('r.held_on', '>=', from)
      .where('r.held_on', '<=', until)
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where('r.patient_id', 'in', ids)
      .orderBy('r.held_on')
      .execute(),
    recommendations: await db
      .selectFrom('plan_items as i')
      .innerJoin('reviews as r', 'r.id', 'i.review_id')
      .leftJoin('problems as p', 'p.id', 'i.problem_id')
      .select(['i.patient_id', 'p.resolved_on'])
      .where('i.kind', '=', 'recommendation')
      .where('i.voided_at', 'is', null)
      .where('r.held_on', '>=', from)
      .where('r.held_on', '<=', until)
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where('i.patient_id', 'in', ids)
      .execute(),
    disposals: [
      ...(await db
        .selectFrom('disposal_notices')
        .select(['patient_id', 'on_day'])
        .where('on_day', '>=', from)
        .where('on_day', '<=', until)
        .where('voided_at', 'is', null)
        .where('patient_id', 'in', ids)
        .execute()),
      ...(await packetsWithSheet(
        db,
        (await ids.execute()).map(({ patient_id }) => patient_id),
        { from, until },
      )),
    ].toSorted((a, b) => a.on_day.localeCompare(b.on_day)),
  }
}

/** What `planRows` reads. */
export type PlanRows = Awaited<ReturnType<typeof planRows>>
