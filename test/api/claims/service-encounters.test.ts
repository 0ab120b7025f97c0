// Claims of visits that are no review: a signed INR, a given vaccine, a measured person of an event, a signed session; and of
// a service that is held in a targeted review.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { noMeasures } from '../../../src-main/clinical/wellness/screened-values.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { enroll } from '../../helpers/claims/claimed-review.ts'
import { anticoagulationJourney } from '../../helpers/journeys/anticoagulation-journey.ts'
import { answerAll, zosterDose } from '../../helpers/journeys/immunizations-journey.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { makeReady } from '../../helpers/ready-review.ts'
import { inventedPharmacy, ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  const ada = await openStoreWithAda(test)
  ;({ patientId, prescriberId } = ada)
  await client.pharmacy.save(inventedPharmacy)
  await enroll(test, ada, 'cpt-billing')
})

const waiting = async () =>
  (await client.claims.waiting({})).map(({ encounterId, kind }) => ({ encounterId, kind }))

/** The one encounter of a kind that waits, drafted under fee for service and claimed. */
async function claimed(kind: string) {
  const one = (await waiting()).find((found) => found.kind === kind)
  const encounterId = one?.encounterId ?? ''
  const view = await client.claims.encounter({ encounterId })
  const drafts = view.programs.find(({ program }) => program === 'cpt-billing')?.drafts ?? []
  await client.claims.make({ encounterId, program: 'cpt-billing' })
  expect((await waiting()).map((left) => left.kind)).not.toContain(kind)
  return { view, draft: drafts[0] }
}

it('drafts the claim of a signed INR visit, with its code unverified', async () => {
  await anticoagulationJourney(client, patientId, prescriberId, ownerPin)
  const { view, draft } = await claimed('INR visit')
  expect(view).toMatchObject({ kind: 'INR visit', reviewId: null, on: '2026-11-23' })
  expect(draft).toMatchObject({
    service: 'anticoagulation',
    lines: [{ code: '93793', units: 1, cents: null }],
  })
  const answers = Object.fromEntries((draft?.checks ?? []).map(({ id, answer }) => [id, answer]))
  expect(answers).toMatchObject({
    member: 'ok',
    signature: 'ok',
    terms: 'ask',
    diagnosis: 'missing',
  })
})

it('drafts the claim of a vaccination once a dose was given, and of no visit without one', async () => {
  await answerAll(client, patientId)
  expect((await waiting()).map(({ kind }) => kind)).not.toContain('Vaccination')
  await client.immunizations.give({ patientId, ...zosterDose })
  const { view, draft } = await claimed('Vaccination')
  expect(view.on).toBe('2026-11-23')
  expect(draft).toMatchObject({ service: 'vaccination', lines: [{ code: '90471' }] })
})

it('drafts the claim of a screening once somebody was measured; its code is the contract’s', async () => {
  const { id: eventId } = await client.screeningEvents.add({
    name: 'Invented health fair',
    place: null,
    on: day('2026-11-23'),
  })
  const { id: eventPersonId } = await client.screeningEvents.addPerson({ eventId, patientId })
  expect((await waiting()).map(({ kind }) => kind)).not.toContain('Screening')
  await failure(client.claims.encounter({ encounterId: eventPersonId }), 'not-allowed')
  const measures = { ...noMeasures, pressures: [{ systolic: 118, diastolic: 76 }] }
  await client.screeningEvents.measure({ eventPersonId, measures })
  const { draft } = await claimed('Screening')
  expect(draft?.lines).toMatchObject([{ code: null }])
  expect(draft?.canLeave).toBe(false)
})

it('drafts the claim of a session that was held and signed, not of a missed one', async () => {
  await client.services.startCourse({
    patientId,
    service: 'smoking-cessation',
    anchorOn: day('2026-11-30'),
  })
  const { courses } = await client.services.patient({ patientId })
  const [first = '', second = ''] = courses[0]?.sessions.map(({ id }) => id) ?? []
  const hold = (visitId: string, outcome: 'held' | 'missed') =>
    client.services.holdSession({
      visitId,
      outcome,
      heldOn: day('2026-11-23'),
      answers: { smoked: 'yes', uses: 'none', trouble: 'none' },
    })
  await hold(first, 'held')
  await hold(second, 'missed')
  expect((await waiting()).map(({ kind }) => kind)).not.toContain('Session')
  for (const visitId of [first, second])
    await client.services.signSession({ visitId, pin: ownerPin })
  expect((await waiting()).filter(({ kind }) => kind === 'Session')).toEqual([
    { encounterId: first, kind: 'Session' },
  ])
  const { view, draft } = await claimed('Session')
  expect(view.kind).toBe('Session')
  expect(draft).toMatchObject({ service: 'coaching', lines: [{ code: null }] })
})

it('drafts the claim of a service that was held in a targeted review, by its minutes', async () => {
  await client.medications.add({
    patientId,
    medication: {
      text: 'Levothyroxine 50 mcg tablet',
      kind: 'prescription',
      directions: 'Take 1 tablet a day',
      source: 'bottle',
      indication: 'Thyroid',
      start: day('2026-01-05'),
    },
  })
  const { visitId, reviewId } = await client.services.start({
    patientId,
    service: 'transition-of-care',
  })
  const { asked } = await client.services.read({ visitId })
  const quiet: Readonly<Record<string, string>> = {
    'old-supply': 'no',
    'still-takes': 'no',
    twice: 'no',
    worse: 'no',
  }
  for (const { id, choices } of asked)
    await client.services.answer({
      visitId,
      question: id,
      answer: quiet[id] ?? choices[0]?.id ?? '',
    })
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  const { draft } = await claimed('TMR')
  expect(draft).toMatchObject({ service: 'mtm' })
  expect(draft?.checks.find(({ id }) => id === 'minutes')?.answer).toBe('missing')
})
