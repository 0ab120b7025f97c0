// Calls about the packet of a comprehensive review on its way to the patient: how, when and to whom it was delivered.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { PacketClock } from '../clinical/outreach/packet-clock.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, optionalLine, reason } from './fields.ts'
import { givers } from './outreach.ts'
import type { Saved } from './patients.ts'

export { PACKET_WITHIN_DAYS, type PacketClock } from '../clinical/outreach/packet-clock.ts'

export const deliveryWays = ['handed-over', 'mail', 'courier', 'portal', 'secure-message'] as const
export type DeliveryWay = (typeof deliveryWays)[number]
export type DeliveredTo = (typeof givers)[number]

/** The packet of one signed comprehensive review. */
export interface PacketView {
  readonly reviewId: string
  readonly heldOn: Day
  /** When the newest packet was issued; null while there is none. */
  readonly issuedAt: string | null
  readonly clock: PacketClock
  /** Null while none is recorded. */
  readonly delivery: {
    readonly id: string
    readonly onDay: Day
    readonly how: DeliveryWay
    readonly givenTo: DeliveredTo
    readonly note: string | null
    readonly by: string
  } | null
}

const ofPatient = { patientId: id }
const about = (action: string) => entry(action, { patient: 'patientId', subject: 'id' })

export const deliveryCalls = {
  /** Newest review first. */
  'deliveries.list': query<readonly PacketView[]>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Refused as `conflict` without an issued packet, and while a delivery stands. */
  'deliveries.record': command<Saved>()({
    input: z.object({
      ...ofPatient,
      reviewId: id,
      onDay: dayField,
      how: z.enum(deliveryWays),
      givenTo: z.enum(givers),
      note: optionalLine(400),
    }),
    access: everyRole,
    audit: about('deliver-packet'),
  }),
  /** Written by mistake, or the packet came back: the clock runs again. */
  'deliveries.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: about('void-delivery'),
  }),
} as const
