// Every call of immunizations, once: a visit with a dose that was given, one refused, the lot, the message and its answer.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

/** An invented carton: NDC 50000-123-45, lot AB12C3, good until 30 April 2027. */
export const cartonCode = '0100350000123453' + '17270430' + '10AB12C3'

/** Everything asked and answered with no, and the patient agreed. */
export async function answerAll(client: Client, patientId: string): Promise<void> {
  const { questions } = await client.immunizations.visit({ patientId })
  await client.immunizations.saveVisit({
    patientId,
    answers: Object.fromEntries(
      questions.map(({ id }) => [id, { answer: 'no' as const, observations: [] }]),
    ),
    consent: { by: 'patient', name: null, method: 'written' },
    registrySharing: 'yes',
  })
}

/** A dose of zoster vaccine from the invented carton. */
export const zosterDose = {
  group: 'Zoster',
  cvx: '187',
  mvx: 'SKB',
  tradeName: 'Invented zoster vaccine',
  gtin: '00350000123453',
  lot: 'AB12C3',
  expires: day('2027-04-30'),
  ml: 0.5,
  route: 'C28161',
  site: 'LD',
  funding: 'private',
  isStatementGiven: false,
} as const

/** The whole visit and what the store keeps around it. */
export async function immunizationsJourney(client: Client, patientId: string): Promise<void> {
  const lot = await client.vaccineStore.receive({
    lot: 'AB12C3',
    cvx: '187',
    mvx: 'SKB',
    tradeName: 'Invented zoster vaccine',
    ndc: '50000012345',
    gtin: '00350000123453',
    expires: day('2027-04-30'),
    funding: 'private',
    doses: 10,
  })
  await client.vaccineStore.saveOrder({
    id: null,
    title: 'Zoster, adults from 50 years',
    group: 'Zoster',
    text: 'An invented standing order.',
    signedOn: day('2026-01-02'),
    validUntil: null,
  })
  await client.vaccineStore.saveStatement({
    group: 'Zoster',
    title: 'Invented statement on zoster vaccine',
    editionOn: day('2026-01-02'),
  })
  await client.vaccineStore.saveRegistry({
    facility: 'TESTWELL',
    receiverApplication: null,
    receiverFacility: null,
  })
  await client.vaccineStore.registry({})
  await client.vaccineStore.lists({})
  await client.vaccineStore.orders({})
  await client.vaccineStore.statements({})
  await answerAll(client, patientId)
  await client.immunizations.carton({ code: cartonCode })
  const given = await client.immunizations.give({
    patientId,
    ...zosterDose,
    isStatementGiven: true,
    outsideSchedule: 'Invented reason of a journey',
  })
  await client.immunizations.adverseEvent({
    patientId,
    id: given.id,
    text: 'Sore arm',
    onDay: day('2026-11-23'),
  })
  await client.immunizations.refuse({
    patientId,
    group: 'RSV',
    cvx: '305',
    reason: 'patient',
    note: null,
  })
  const told = await client.immunizations.addReported({
    patientId,
    cvx: '115',
    onDay: day('2019-05-14'),
    lot: null,
    saidBy: 'The card',
  })
  await client.immunizations.void({ patientId, id: told.id, reason: 'Another patient’s card' })
  await client.immunizations.print({ patientId, paper: 'record', to: 'file' })
  const message = await client.vaccineStore.makeMessage({ patientId })
  await client.vaccineStore.messages({})
  if (message.id !== null) await client.vaccineStore.saveMessages({ ids: [message.id] })
  await client.vaccineStore.readAnswers({
    text: `MSH|^~\\&|IIS\rMSA|AA|${message.id ?? 'none'}\r`,
  })
  await client.vaccineStore.move({ lotId: lot.id, kind: 'wasted', doses: 1, note: 'Dropped' })
  await client.vaccineStore.whoGot({ lot: 'ab12-c3' })
  await client.vaccineStore.recall({ lotId: lot.id, note: 'Invented recall' })
  await client.vaccineStore.lots({})
}
