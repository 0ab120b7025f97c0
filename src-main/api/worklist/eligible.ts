// Who may be offered a review this year and was not: no review, no offer, no opt-out, no refusal of it.

import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, day } from '../../clinical/dates.ts'
import { isStanding } from '../opt-outs.ts'
import {
  counted,
  isInChart,
  type Named,
  refusesNothing,
  type WorkAsked,
  type WorkQuery,
  who,
} from './work-query.ts'

/** Days for which an answer about eligibility is taken as it is. */
const freshDays = 30

/** Answers before this day are not shown as they are: another plan year, or more than 30 days ago. */
export function freshSince(today: Day): Day {
  const yearStart = day(`${today.slice(0, 4)}-01-01`)
  const monthAgo = addDays(today, -freshDays)
  if (monthAgo < yearStart) return yearStart
  return monthAgo
}

export const eligible: WorkQuery = {
  kind: 'eligible',
  lane: 'technician',
  hasOwner: false,
  find: async (asked) => {
    const found = await asked.db
      .selectFrom('eligibilities as e')
      .select('e.patient_id')
      .where(isOfferable(asked.today))
      .limit(asked.countLimit)
      .execute()
    if (found.length === 0) return counted([], 0)
    const rows = await firstByName(asked, found.length < asked.countLimit)
    const why = await reasons(
      asked,
      rows.map((row) => row.patientId),
    )
    return counted(
      rows.map((row) => ({
        ...who(row),
        id: `${row.program}:${row.patientId}`,
        ...(why.get(`${row.program}:${row.patientId}`) ?? { why: '' }),
        next: 'Offer the review',
        opens: 'chart' as const,
        part: 'outreach',
        reviewId: null,
        ownerId: null,
        ownerName: null,
      })),
      found.length,
    )
  },
}

/** Why each patient is eligible, by program and patient. */
async function reasons({ db }: WorkAsked, patientIds: readonly string[]) {
  const rows = await db
    .selectFrom('eligibilities')
    .select(['patient_id', 'program', 'why', 'why_in_full'])
    .where('patient_id', 'in', patientIds)
    .execute()
  return new Map(
    rows.map((row) => [
      `${row.program}:${row.patient_id}`,
      { why: row.why, whyInFull: row.why_in_full },
    ]),
  )
}

/** The first of them from A to Z: a few are sorted; of many, the patients are walked in the order of their names. */
async function firstByName({ db, today, limit }: WorkAsked, isFew: boolean) {
  const from = isFew
    ? sql`eligibilities as e cross join patients as p`
    : sql`patients as p cross join eligibilities as e`
  const { rows } = await sql<Named & { readonly program: string }>`
    select p.id as patientId, p.last_name, p.first_name, p.birth_date, e.program from ${from}
    where p.id = e.patient_id and ${isOfferable(today)}
    order by p.search_last, p.search_first limit ${limit}`.execute(db)
  return rows
}

/** True for a row `e` of `eligibilities` whose patient may be offered the yearly review of its program. */
function isOfferable(today: Day) {
  const yearStart = `${today.slice(0, 4)}-01-01`
  return sql<SqlBool>`(e.answer = 'yes' and e.on_day >= ${freshSince(today)}
    and ${isInChart('e.patient_id', 'or dead')}
    and not exists (select 1 from reviews as r where r.patient_id = e.patient_id and r.kind = 'CMR'
      and r.held_on >= ${yearStart} and r.voided_at is null)
    and not exists (select 1 from opt_outs as o where o.patient_id = e.patient_id and o.program = e.program
      and ${isStanding(today)})
    and not exists (select 1 from offers as f where f.patient_id = e.patient_id and f.kind = 'CMR'
      and f.program in (e.program, 'store') and f.voided_at is null and f.state <> 'withdrawn'
      and (f.offered_on >= ${yearStart} or f.state in ('open', 'scheduled')))
    and ${refusesNothing(today, 'e.patient_id', 'e.program')})`
}
