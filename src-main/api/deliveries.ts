// How, when and to whom the packet of a comprehensive review was delivered: recorded, taken back, read.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { packetClock } from '../clinical/outreach/packet-clock.ts'
import type { deliveryCalls, PacketView } from '../contract/deliveries.ts'
import { AppError } from '../contract/errors.ts'
import { insertRecord, voidRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { localTimeOf } from './local-time.ts'
import { knownDay } from './outreach-view.ts'
import { mustBeOpened, mustNotBeAfterToday } from './patients.ts'

export const deliveryHandlers: Handlers<typeof deliveryCalls> = {
  'deliveries.list': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return packetsOf(context.db, patientId, context.app.today())
  },

  'deliveries.record': async (context, { patientId, reviewId, onDay, how, givenTo, note }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, onDay, 'onDay')
    const { db, actor, app } = context
    const review = await loadReview(db, reviewId)
    if (review.patient_id !== patientId)
      throw new AppError('not-found', "This review is not in this patient's chart.")
    if (review.kind !== 'CMR' || review.signed_at === null)
      throw new AppError('not-allowed', 'Only a signed comprehensive review has a packet.')
    const packets = await issuedPackets(db, patientId, reviewId)
    const [newest] = packets
    const oldest = packets.at(-1)
    if (newest === undefined || oldest === undefined)
      throw new AppError('conflict', 'The packet is not issued yet. Issue and print it first.')
    const issuedOn = localTimeOf(oldest.rendered_at).day
    if (onDay < issuedOn) {
      const message = `The packet was issued on ${issuedOn}.`
      throw new AppError('invalid-input', message, { fields: { onDay: message } })
    }
    if ((await standing(db, patientId)).some((one) => one.review_id === reviewId))
      throw new AppError(
        'conflict',
        'The delivery of this packet is recorded. Take that back first.',
      )
    const id = app.newId()
    await insertRecord(db, actor, 'packet_deliveries', {
      id,
      patient_id: patientId,
      review_id: reviewId,
      document_id: newest.id,
      on_day: onDay,
      how,
      given_to: givenTo,
      note,
    })
    return { id }
  },

  'deliveries.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    if (!(await standing(db, patientId)).some((one) => one.id === id))
      throw new AppError('not-found', "This delivery is not in this patient's chart.")
    await voidRecord(db, actor, 'packet_deliveries', id, reason)
    return { id }
  },
}

/** Packets that were issued, newest first. */
function issuedPackets(db: Kysely<Schema>, patientId: string, reviewId: string | null) {
  return db
    .selectFrom('documents')
    .select(['id', 'review_id', 'rendered_at'])
    .where('patient_id', '=', patientId)
    .where('template', '=', 'cms-packet')
    .where('voided_at', 'is', null)
    .$if(reviewId !== null, (query) => query.where('review_id', '=', reviewId))
    .orderBy('rendered_at', 'desc')
    .execute()
}

function standing(db: Kysely<Schema>, patientId: string) {
  return db
    .selectFrom('packet_deliveries as d')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .selectAll('d')
    .select('u.name as by')
    .where('d.patient_id', '=', patientId)
    .where('d.voided_at', 'is', null)
    .execute()
}

async function packetsOf(
  db: Kysely<Schema>,
  patientId: string,
  today: Day,
): Promise<readonly PacketView[]> {
  const reviews = await db
    .selectFrom('reviews')
    .select(['id', 'held_on'])
    .where('patient_id', '=', patientId)
    .where('kind', '=', 'CMR')
    .where('signed_at', 'is not', null)
    .where('voided_at', 'is', null)
    .orderBy('held_on', 'desc')
    .execute()
  const packets = await issuedPackets(db, patientId, null)
  const deliveries = await standing(db, patientId)
  return reviews.map((review): PacketView => {
    const heldOn = knownDay(review.held_on)
    const delivery = deliveries.find((one) => one.review_id === review.id)
    const onDay = delivery === undefined ? null : knownDay(delivery.on_day)
    return {
      reviewId: review.id,
      heldOn,
      issuedAt: packets.find((one) => one.review_id === review.id)?.rendered_at ?? null,
      clock: packetClock(heldOn, onDay, today),
      delivery:
        delivery === undefined || onDay === null
          ? null
          : {
              id: delivery.id,
              onDay,
              how: delivery.how,
              givenTo: delivery.given_to,
              note: delivery.note,
              by: delivery.by ?? 'unknown',
            },
    }
  })
}
