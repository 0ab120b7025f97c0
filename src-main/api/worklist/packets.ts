// Written summaries that the patient does not have yet: not made, or made and nobody wrote down how it was delivered.

import { type SqlBool, sql } from 'kysely'
import { addDays } from '../../clinical/dates.ts'
import { PACKET_WITHIN_DAYS, packetClock } from '../../clinical/outreach/packet-clock.ts'
import { asDay } from '../../store/load-chart.ts'
import { all, because, named, type WorkQuery, who } from './work-query.ts'

/** A packet that was made is asked after for this long; an older one is past any deadline that could be kept. */
const askedDays = 30

const isMade = sql<SqlBool>`exists (select 1 from documents as d where d.review_id = r.id
  and d.template = 'cms-packet' and d.voided_at is null)`

export const packets: WorkQuery = {
  kind: 'packet-due',
  lane: 'technician',
  hasOwner: false,
  find: async ({ db, today }) => {
    const rows = await db
      .selectFrom('reviews as r')
      .innerJoin('patients as p', 'p.id', 'r.patient_id')
      .select([...named, 'r.id', 'r.held_on'])
      .select(sql<number>`${isMade}`.as('isMade'))
      .where('r.kind', '=', 'CMR')
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where(
        sql<SqlBool>`(not ${isMade} or (r.held_on >= ${addDays(today, -askedDays)} and not exists (
          select 1 from packet_deliveries as x where x.review_id = r.id and x.voided_at is null)))`,
      )
      .orderBy('r.held_on')
      .execute()
    return all(
      rows.map((row) => {
        const heldOn = asDay(row.held_on)
        const clock = heldOn === null ? null : packetClock(heldOn, null, today)
        const hasPacket = Number(row.isMade) === 1
        return {
          ...who(row),
          id: row.id,
          why: because(
            `CMR held on ${row.held_on}`,
            hasPacket
              ? 'the packet is made, its delivery is not recorded'
              : 'the packet is not made yet',
            clock === null ? null : `day ${clock.days} of ${PACKET_WITHIN_DAYS}`,
          ),
          next: hasPacket ? 'Deliver it and record how (V)' : 'Issue and print the packet (F9)',
          opens: 'review' as const,
          part: 'implement',
          reviewId: row.id,
          isPacketMade: hasPacket,
          dueOn: clock?.dueOn ?? null,
          ownerId: null,
          ownerName: null,
        }
      }),
    )
  },
}
