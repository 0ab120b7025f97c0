// Who may be offered a review this year and was not: no review, no offer, no opt-out, no refusal of it.

import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, day } from '../../clinical/dates.ts'
import { isStanding } from '../opt-outs.ts'
import { programsOf } from '../programs/all-programs.ts'
import { limitReader } from './limits-of-rows.ts'
import {
  because,
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
      .distinct()
      .where(isOfferable(asked.today))
      .limit(asked.countLimit)
      .execute()
    if (found.length === 0) return counted([], 0)
    const rows = await firstByName(asked, found.length < asked.countLimit)
    const whyOf = await reasons(
      asked,
      rows.map((row) => row.patientId),
    )
    return counted(
      rows.map((row) => ({
        ...who(row),
        id: row.patientId,
        ...(whyOf.get(row.patientId) ?? { why: '' }),
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

/** Why each patient is eligible, by patient: the first of the programs in whole, the others by name. */
async function reasons({ db, today }: WorkAsked, patientIds: readonly string[]) {
  const rows = await db
    .selectFrom('eligibilities as e')
    .select(['e.patient_id', 'e.program', 'e.why', 'e.why_in_full'])
    .where('e.patient_id', 'in', patientIds)
    .where(isOfferable(today))
    .execute()
  const programs = await programsOf(db)
  const byPatient = Map.groupBy(rows, (row) => row.patient_id)
  const limitsOf = await limitReader({ db, today }, patientIds)
  return new Map(
    [...byPatient].map(([patientId, of]) => {
      const [first, ...others] = programs.flatMap(({ id, name }) =>
        of.filter(({ program }) => program === id).map((row) => ({ ...row, name })),
      )
      const also = others.length === 0 ? '' : ` · also ${others.map(({ name }) => name).join(', ')}`
      const limit = limitsOf(patientId, first?.program ?? '', ['CMR'])
      return [
        patientId,
        {
          why: because(`${first?.why ?? ''}${also}`, limit),
          whyInFull: because(`${first?.why_in_full ?? ''}${also}`, limit),
        },
      ]
    }),
  )
}

/** The first of them from A to Z: a few are sorted; of many, the patients are walked in the order of their names. */
async function firstByName({ db, today, limit }: WorkAsked, isFew: boolean) {
  const from = isFew
    ? sql`(select distinct e.patient_id from eligibilities as e where ${isOfferable(today)}) as o
        cross join patients as p where p.id = o.patient_id`
    : sql`patients as p where exists (select 1 from eligibilities as e
        where e.patient_id = p.id and ${isOfferable(today)})`
  const { rows } = await sql<Named>`
    select p.id as patientId, p.last_name, p.first_name, p.birth_date from ${from}
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
