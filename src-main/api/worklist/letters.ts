// Letters that were not sent, and those without a reply after 3, 7 and 14 days, until something was done about it.

import { addDays, type Day, daysBetween } from '../../clinical/dates.ts'
import { localTimeOf } from '../local-time.ts'
import { because, counted, peopleOf, type WorkQuery } from './work-query.ts'

/** What is done about a silent letter, and after how many days: a rule of the house. */
const steps = [
  { afterDays: 3, next: 'Ring the office: did it arrive?' },
  { afterDays: 7, next: 'Send it again' },
  { afterDays: 14, next: 'Ring the prescriber, or close it with D' },
] as const

export const letters: WorkQuery = {
  kind: 'letter-waiting',
  lane: 'technician',
  hasOwner: false,
  find: async (asked) => {
    const { db, today } = asked
    const rows = await db
      .selectFrom('communications as c')
      .leftJoin('prescribers as r', 'r.id', 'c.prescriber_id')
      .select(['c.id', 'c.patient_id', 'c.review_id', 'c.due_on', 'c.sent_at', 'c.created_at'])
      .select('r.last_name as prescriber')
      .select((eb) => [
        eb
          .selectFrom('communication_events as e')
          .select((inner) => inner.fn.max('e.on_day').as('day'))
          .whereRef('e.communication_id', '=', 'c.id')
          .where('e.voided_at', 'is', null)
          .as('lastEvent'),
        eb
          .exists(
            eb
              .selectFrom('communication_events as x')
              .select('x.id')
              .whereRef('x.communication_id', '=', 'c.id')
              .where('x.kind', 'in', ['closed', 'reply'])
              .where('x.voided_at', 'is', null),
          )
          .as('isClosed'),
      ])
      .where('c.replied_at', 'is', null)
      .where('c.voided_at', 'is', null)
      .orderBy('c.due_on')
      .execute()
    const waiting = rows.flatMap((row) => {
      if (Number(row.isClosed) === 1) return []
      const step = stepOf(row.sent_at, row.lastEvent, row.due_on, today)
      return step === null ? [] : [{ ...row, step }]
    })
    const listed = waiting.slice(0, asked.limit)
    const whoIs = await peopleOf(
      asked.db,
      listed.map((row) => row.patient_id),
    )
    return counted(
      listed.map(({ step, ...row }) => ({
        ...whoIs(row.patient_id),
        id: row.id,
        why: because(
          `Letter to ${row.prescriber ?? 'a prescriber'} of ${localTimeOf(row.created_at).day}`,
          step.why,
        ),
        next: step.next,
        opens: 'letter' as const,
        reviewId: row.review_id,
        dueOn: row.due_on,
        ownerId: null,
        ownerName: null,
      })),
      waiting.length,
    )
  },
}

/** What is due about one letter; null when nothing is. `lastEvent` is the day on which something was last done. */
export function stepOf(
  sentAt: string | null,
  lastEvent: string | null,
  dueOn: string | null,
  today: Day,
): { readonly why: string; readonly next: string } | null {
  const sent = sentAt === null ? null : localTimeOf(sentAt).day
  if (sent === null) return { why: 'not sent yet', next: 'Send it and say how it went out' }
  const days = daysBetween(sent, today)
  const reached = steps.findLast((step) => step.afterDays <= days)
  const isDone =
    reached !== undefined && lastEvent !== null && lastEvent >= addDays(sent, reached.afterDays)
  if (isDone) return null
  if (reached !== undefined)
    return {
      why: `no reply for ${days} days: the ${reached.afterDays}-day step`,
      next: reached.next,
    }
  return dueOn !== null && dueOn <= today ? { why: 'no reply', next: steps[0].next } : null
}
