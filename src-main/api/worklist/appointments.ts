// Today's appointments that are not over: booked, or arrived.

import { addDays } from '../../clinical/dates.ts'
import { instantAt, localTimeOf } from '../local-time.ts'
import { all, because, named, type WorkQuery, who } from './work-query.ts'

export const appointments: WorkQuery = {
  kind: 'appointment',
  lane: 'technician',
  hasOwner: true,
  find: async ({ db, today, ownerId }) => {
    const rows = await db
      .selectFrom('appointments as a')
      .innerJoin('patients as p', 'p.id', 'a.patient_id')
      .leftJoin('users as u', 'u.id', 'a.owner_id')
      .select([...named, 'a.id', 'a.starts_at', 'a.mode', 'a.purpose', 'a.status', 'a.owner_id'])
      .select(['u.name as ownerName'])
      .where('a.starts_at', '>=', instantAt(today, '00:00'))
      .where('a.starts_at', '<', instantAt(addDays(today, 1), '00:00'))
      .where('a.status', 'in', ['booked', 'arrived'])
      .where('a.voided_at', 'is', null)
      .$if(ownerId !== null, (query) => query.where('a.owner_id', '=', ownerId))
      .orderBy('a.starts_at')
      .execute()
    return all(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        why: because(
          `${localTimeOf(row.starts_at).time}, ${row.mode.replaceAll('-', ' ')}`,
          row.purpose,
          row.status === 'arrived' ? 'has arrived' : null,
        ),
        // Who is here is seen; who is still to come is first marked as arrived, moved or missed in the book.
        ...(row.status === 'arrived'
          ? { next: 'Open the chart: the patient waits', opens: 'chart', part: 'reviews' }
          : { next: 'Open the appointment', opens: 'appointment' }),
        reviewId: null,
        ownerId: row.owner_id,
        ownerName: row.ownerName,
      })),
    )
  },
}
