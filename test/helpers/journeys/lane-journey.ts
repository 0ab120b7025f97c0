// The calls of the technician lane, of working time and of interruptions, in an open review.

import type { Client } from '../../../src-main/contract/client.ts'
import { addPerson, technicianPin } from '../people.ts'
import { ownerPin } from '../test-app.ts'
import { acceptPrepared } from './accept-prepared.ts'

/** A technician writes a line and hands the review over; the owner, a pharmacist, takes it on. */
export async function laneJourney(client: Client, reviewId: string): Promise<void> {
  const state = await client.session.state({})
  const techId = await addPerson(client, 'intern')
  await client.session.switchUser({ personId: techId, pin: technicianPin })
  await client.lane.handOver({ reviewId, note: 'Please look at the to-do line' })
  await client.reviews.saveTodo({ reviewId, topic: 'Bottles', actions: ['Bring them.'] })
  await client.minutes.add({ reviewId, phase: 'plan', seconds: 15 })
  await client.lane.waiting({})
  await client.session.switchUser({ personId: state.user?.id ?? '', pin: ownerPin })
  await client.lane.takeBack({ reviewId })
  await acceptPrepared(client, reviewId)
  await client.lane.place({ reviewId })
  const [time] = (await client.minutes.read({ reviewId })).rows
  await client.minutes.correct({
    id: time?.id ?? '',
    revision: time?.revision ?? 0,
    minutes: 4,
    reason: 'Talked at the counter',
  })
}
