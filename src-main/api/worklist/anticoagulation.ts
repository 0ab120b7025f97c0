// The anticoagulation clinic: visits that wait for a pharmacist's signature, INRs and visits that are due or were missed.

import { all, because, counted, named, type WorkQuery, who } from './work-query.ts'

/** Prepared visits, until a pharmacist signs. */
export const dosesToSign: WorkQuery = {
  kind: 'dose-to-sign',
  lane: 'pharmacist',
  hasOwner: false,
  find: async ({ db }) => {
    const rows = await db
      .selectFrom('anticoagulation_visits as v')
      .innerJoin('patients as p', 'p.id', 'v.patient_id')
      .leftJoin('users as u', 'u.id', 'v.prepared_by')
      .select([...named, 'v.id', 'v.on_day', 'u.name as preparedBy'])
      .where('v.signed_at', 'is', null)
      .where('v.voided_at', 'is', null)
      .where('v.prepared_at', 'is not', null)
      .orderBy('v.prepared_at')
      .execute()
    return all(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        why: because(
          `Visit of ${row.on_day} waits for a signature`,
          row.preparedBy === null ? null : `prepared by ${row.preparedBy}`,
        ),
        next: 'Look at the dose and sign it',
        opens: 'anticoagulation',
        reviewId: null,
        dueOn: row.on_day,
        ownerId: null,
        ownerName: null,
      })),
    )
  },
}

/** Where the next INR is taken decides what was missed: our visit, or a result that has not come. */
function reason(on: string, at: string | null, today: string): string {
  const isPast = on < today
  switch (at) {
    case 'laboratory':
    case 'home':
      return isPast ? `INR overdue since ${on}` : 'INR due today'
    default:
      return isPast ? `Visit missed on ${on}` : 'Visit due today'
  }
}

/** Courses whose next test is today or was before, without a prepared visit that answers it. */
export const inrsDue: WorkQuery = {
  kind: 'inr-due',
  lane: 'technician',
  hasOwner: false,
  find: async ({ db, today, limit, countLimit }) => {
    const due = db
      .selectFrom('anticoagulation_enrolments as e')
      .innerJoin('patients as p', 'p.id', 'e.patient_id')
      .where('e.next_test_on', '<=', today)
      .where('e.ended_on', 'is', null)
      .where('e.voided_at', 'is', null)
      .where('p.voided_at', 'is', null)
      .where('p.died_on', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('anticoagulation_visits as v')
              .select('v.id')
              .whereRef('v.enrolment_id', '=', 'e.id')
              .where('v.prepared_at', 'is not', null)
              .where('v.signed_at', 'is', null)
              .where('v.voided_at', 'is', null),
          ),
        ),
      )
    const rows = await due
      .select([...named, 'e.id', 'e.kind', 'e.next_test_on', 'e.next_test_at'])
      .orderBy('e.next_test_on')
      .limit(limit)
      .execute()
    const { count } = await db
      .selectFrom(due.select('e.id').limit(countLimit).as('found'))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return counted(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        why: because(
          reason(row.next_test_on ?? '', row.next_test_at, today),
          row.kind === 'doac' ? 'DOAC follow-up' : 'warfarin',
        ),
        next: 'Open the visit, or call',
        opens: 'anticoagulation',
        reviewId: null,
        dueOn: row.next_test_on,
        ownerId: null,
        ownerName: null,
      })),
      count,
    )
  },
}
