// Who may be offered a review this year and was not: no review, no offer, no opt-out, no refusal of it.

import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, day } from '../../clinical/dates.ts'
import type { Eligibility } from '../../programs/program.ts'
import { isStanding } from '../opt-outs.ts'
import {
  counted,
  named,
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
    const found = await offerable(asked)
      .select([...named, 'p.search_last', 'p.search_first', 'e.program'])
      .limit(asked.countLimit)
      .execute()
    if (found.length === 0) return counted([], 0)
    const rows = found
      .toSorted(
        (a, b) =>
          a.search_last.localeCompare(b.search_last) ||
          a.search_first.localeCompare(b.search_first),
      )
      .slice(0, asked.limit)
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
    .select(['patient_id', 'program', 'eligibility_json'])
    .where('patient_id', 'in', patientIds)
    .execute()
  return new Map(
    rows.map((row) => {
      // Written by api/eligibility.ts only.
      const eligibility = JSON.parse(row.eligibility_json) as Eligibility
      const met = eligibility.criteria.filter((criterion) => criterion.answer === 'yes')
      const words = {
        why: met.map((criterion) => criterion.brief ?? criterion.because).join(' · '),
        whyInFull: met.map((criterion) => criterion.because).join(' · '),
      }
      return [`${row.program}:${row.patient_id}`, words] as const
    }),
  )
}

function offerable({ db, today }: WorkAsked) {
  const yearStart = `${today.slice(0, 4)}-01-01`
  return db
    .selectFrom('eligibilities as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .where('e.answer', '=', 'yes')
    .where('e.on_day', '>=', freshSince(today))
    .where('p.voided_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reviews as r')
            .select('r.id')
            .whereRef('r.patient_id', '=', 'e.patient_id')
            .where('r.kind', '=', 'CMR')
            .where('r.held_on', '>=', yearStart)
            .where('r.voided_at', 'is', null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('opt_outs as o')
            .select('o.id')
            .where(isStanding(today))
            .whereRef('o.patient_id', '=', 'e.patient_id')
            .whereRef('o.program', '=', 'e.program'),
        ),
      ),
    )
    .where(
      sql<SqlBool>`not exists (select 1 from offers as f where f.patient_id = e.patient_id and f.kind = 'CMR'
        and f.program in (e.program, 'store') and f.voided_at is null and f.state <> 'withdrawn'
        and (f.offered_on >= ${yearStart} or f.state in ('open', 'scheduled')))`,
    )
    .where(refusesNothing(today, 'e.program'))
}
