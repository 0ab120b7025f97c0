// Quarterly targeted reviews (42 CFR 423.153(d)(1)(vii)(C)): who had a review, the last of any kind over 90 days ago.

import { type SqlBool, sql } from 'kysely'
import { addDays, daysBetween } from '../../clinical/dates.ts'
import { asDay } from '../../store/load-chart.ts'
import { isStanding } from '../opt-outs.ts'
import {
  counted,
  isInChart,
  peopleOf,
  refusesNothing,
  type WorkAsked,
  type WorkQuery,
} from './work-query.ts'

const quarterDays = 90
/** A patient without any review for a year is offered the yearly one instead. */
const yearDays = 365

export const targetedDue: WorkQuery = {
  kind: 'tmr-due',
  lane: 'pharmacist',
  hasOwner: false,
  find: async (asked) => {
    const found = await due(asked)
      .select(['r.id', 'r.patient_id', 'r.kind', 'r.held_on'])
      .orderBy('r.held_on')
      .limit(asked.countLimit)
      .execute()
    const rows = found.slice(0, asked.limit)
    const whoIs = await peopleOf(
      asked.db,
      rows.map((row) => row.patient_id),
    )
    return counted(
      rows.map((row) => {
        const heldOn = asDay(row.held_on)
        const days = heldOn === null ? '' : `, ${daysBetween(heldOn, asked.today)} days ago`
        return {
          ...whoIs(row.patient_id),
          id: row.id,
          why: `The last review was a ${row.kind} on ${row.held_on}${days}`,
          next: 'Open the chart and start a targeted review (T)',
          opens: 'chart' as const,
          reviewId: null,
          dueOn: heldOn === null ? null : addDays(heldOn, quarterDays),
          ownerId: null,
          ownerName: null,
        }
      }),
      found.length,
    )
  },
}

function due({ db, today }: WorkAsked) {
  return (
    db
      .selectFrom('reviews as r')
      // The plus keeps to the index by day: the oldest come first, and counting ends early.
      .where(sql<SqlBool>`+r.kind in ('CMR', 'TMR')`)
      .where('r.held_on', '<', addDays(today, -quarterDays))
      .where('r.held_on', '>=', addDays(today, -yearDays))
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where(isInChart('r.patient_id', 'alive'))
      .where(refusesNothing(today, 'r.patient_id', null))
      .where(
        sql<SqlBool>`not exists (select 1 from reviews as n where n.patient_id = r.patient_id and n.held_on >= r.held_on
        and n.voided_at is null and n.id <> r.id and (n.held_on > r.held_on or n.id > r.id))`,
      )
      // The plus keeps to the patient's own offers: the index of all open ones would be walked for each review.
      .where(
        sql<SqlBool>`not exists (select 1 from offers as f where f.patient_id = r.patient_id
        and +f.state in ('open', 'scheduled') and f.voided_at is null)`,
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('opt_outs as o')
              .select('o.id')
              .where(isStanding(today))
              .whereRef('o.patient_id', '=', 'r.patient_id')
              .where('o.kind', '<>', 'declined-this-service'),
          ),
        ),
      )
  )
}
