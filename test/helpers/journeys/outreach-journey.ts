// Makes every call of offers, contacts, consents, appointments and tasks once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

const reason = 'Written by mistake'
const today = day('2026-11-23')

/** The chart must be open. */
export async function outreachJourney(client: Client, patientId: string): Promise<void> {
  const offer = await client.offers.add({ patientId, program: 'store', kind: 'TMR' })
  const contact = await client.contacts.add({
    patientId,
    offerId: offer.id,
    purpose: 'offer',
    channel: 'phone',
    outcome: 'no-answer',
  })
  await client.contacts.void({ patientId, id: contact.id, reason })
  const when = { day: today, time: '14:00', minutes: 30 }
  const { id } = await client.appointments.book({
    patientId,
    ...when,
    mode: 'phone',
    purpose: 'TMR',
    offerId: offer.id,
  })
  await client.appointments.move({ id, ...when, time: '15:00' })
  await client.appointments.setStatus({ id, status: 'missed' })
  await client.appointments.list({ from: today, to: today })
  await client.appointments.recall({})
  await client.offers.close({ patientId, id: offer.id, close: { state: 'accepted' } })
  await client.offers.reopen({ patientId, id: offer.id, reason })
  const consent = await client.consents.add({
    patientId,
    kind: 'consent',
    scope: 'services',
    givenBy: 'patient',
    method: 'verbal',
    onDay: today,
  })
  await client.consents.void({ patientId, id: consent.id, reason })
  const task = await client.tasks.add({ patientId, kind: 'call', text: 'Ask for the lab report' })
  await client.tasks.handOver({ id: task.id, ownerId: null, dueOn: today })
  await client.tasks.done({ id: task.id, outcome: 'Report came by fax' })
  await client.outreach.read({ patientId })
}
