// The contract as a whole: every call declares all it must, has a handler, is made once in a journey over the
// wire, leaves the trail that it declares, and refuses whoever may not make it.

import { describe, expect, it } from 'vitest'
import { handlers } from '../src-main/api/handlers.ts'
import { day } from '../src-main/clinical/dates.ts'
import { roles } from '../src-main/contract/call.ts'
import { type CallName, calls } from '../src-main/contract/calls.ts'
import type { Client } from '../src-main/contract/client.ts'
import { addPerson, openStoreWithAda, technicianPin } from './helpers/people.ts'
import { addList, makeReady } from './helpers/ready-review.ts'
import {
  inventedPharmacy,
  openStore,
  ownerPassphrase,
  ownerPin,
  type TestApp,
  testApp,
} from './helpers/test-app.ts'
import { dispensingCsv, importFile } from './helpers/upload.ts'

// Keys of the contract's own object.
const names = Object.keys(calls) as CallName[]

describe('every call', () => {
  it.each(names)('%s declares input, effect, access and audit, and has a handler', (name) => {
    expect(name).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/)
    const call = calls[name]
    expect(call.input.safeParse).toBeTypeOf('function')
    expect(['query', 'command']).toContain(call.effect)
    if (call.access !== 'anyone') {
      expect(call.access.length).toBeGreaterThan(0)
      for (const role of call.access) expect(roles).toContain(role)
    }
    if (call.audit.kind === 'none') expect(call.audit.why.length).toBeGreaterThan(8)
    else expect(call.audit.action).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(handlers[name], 'has a handler').toBeDefined()
  })

  it('has its handler, and there is no handler without a call', () => {
    expect(Object.keys(handlers).toSorted()).toEqual([...names].toSorted())
  })

  it('a query leaves no trace in the trail: what must be recorded is a command', () => {
    expect(
      names.filter((name) => calls[name].effect === 'query' && calls[name].audit.kind === 'entry'),
    ).toEqual([])
  })
})

/** Makes every call at least once and lets each succeed. */
async function journey(test: TestApp): Promise<void> {
  const { client } = test
  await client.session.openSample({})
  await client.session.leaveSample({})
  const { recoveryCode, ownerId, patientId, prescriberId } = await openStoreWithAda(test)
  await sessionJourney(client, ownerId, recoveryCode)
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  await houseJourney(client, patientId)
  await importJourney(client)
  await chartJourney(client, patientId, prescriberId)
  await reviewJourney(client, patientId, prescriberId)
  await client.session.lock({})
}

async function sessionJourney(client: Client, ownerId: string, code: string): Promise<void> {
  await client.session.state({})
  await client.session.touch({})
  const techId = await addPerson(client, 'technician')
  await client.users.list({})
  await client.users.setPin({ pin: ownerPin })
  await client.session.switchUser({ personId: techId, pin: technicianPin })
  await client.session.lock({})
  await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
  await client.session.lock({})
  await client.session.recover({ personId: ownerId, code, passphrase: ownerPassphrase })
}

async function houseJourney(client: Client, patientId: string): Promise<void> {
  await client.worklist.today({})
  await client.programs.eligibility({ patientId })
  await client.pharmacy.save(inventedPharmacy)
  await client.pharmacy.read({})
  await client.settings.save({ lockAfterMinutes: 10, backupFolder: null })
  await client.settings.read({})
  await client.audit.list({})
  await client.audit.verify({})
  await client.backup.make({})
  await client.knowledge.tables({})
}

async function importJourney(client: Client): Promise<void> {
  await client.patients.add({
    patient: { last: 'Placeholder', first: 'Robert', birthDate: day('1950-07-04') },
    searchedFor: 'placeholder',
  })
  await importFile(
    client,
    dispensingCsv([{ first: 'ROB', last: 'PLACEHOLDER', born: '07/04/1950' }]),
    { saveAsSystem: 'Invented system' },
  )
  const [match] = await client.imports.matches({})
  await client.imports.decideMatch({ id: match?.id ?? '', patientId: null })
  await client.jobs.cancel({ jobId: 'none' })
}

async function chartJourney(
  client: Client,
  patientId: string,
  prescriberId: string,
): Promise<void> {
  const reason = 'Written by mistake'
  await client.patients.search({ text: 'testwell' })
  await client.patients.recent({})
  const { patient } = await client.patients.chart({ patientId })
  const { id: _, revision, ageYears: __, hasSameName: ___, ...whole } = patient
  await client.patients.change({
    patientId,
    revision,
    patient: { ...whole, primaryCareId: prescriberId },
  })
  await client.coverage.set({ patientId, coverage: { plan: 'Sample Part D' } })
  const medication = { text: 'Aspirin 81 mg tablet', kind: 'otc', source: 'patient' } as const
  const { id } = await client.medications.add({ patientId, medication })
  await client.medications.change({
    patientId,
    id,
    revision: 1,
    medication: { ...medication, indication: 'Heart' },
  })
  await client.history.read({ patientId, table: 'medications', id })
  await client.medications.void({ patientId, id, reason })
  const allergy = await client.allergies.add({ patientId, substance: 'Latex', reaction: 'Rash' })
  await client.allergies.void({ patientId, id: allergy.id, reason })
  await client.allergies.noneKnown({ patientId })
  const condition = await client.conditions.add({ patientId, text: 'Gout' })
  await client.conditions.void({ patientId, id: condition.id, reason })
  const result = await client.observations.add({
    patientId,
    text: 'Weight',
    value: 70,
    unit: 'kg',
    date: day('2026-11-20'),
  })
  await client.observations.void({ patientId, id: result.id, reason })
}

async function reviewJourney(
  client: Client,
  patientId: string,
  prescriberId: string,
): Promise<void> {
  await addList(client, patientId)
  const started = await client.reviews.start({
    patientId,
    kind: 'CMR',
    reason: 'Yearly',
    mode: 'phone',
    recipient: 'patient',
  })
  const reviewId = started.id
  await client.reviews.causes({})
  await client.reviews.focus({ reviewId, field: 'note' })
  await client.reviews.setPhase({ reviewId, phase: 'assess' })
  await client.reviews.addProblem({
    reviewId,
    title: 'No shot',
    pqa: 'indication',
    dtp: 'needs-additional-drug-therapy',
    cause: 'Preventive therapy',
    severity: 'minor',
  })
  const extra = await client.reviews.saveTodo({ reviewId, topic: 'Shot', actions: ['Book it.'] })
  await client.reviews.removePlanItem({ reviewId, id: extra.id, reason: 'Done already' })
  await client.reviews.saveRecommendation({
    reviewId,
    prescriberId,
    situation: 's',
    background: 'b',
    assessment: 'a',
    recommendation: 'Please stop one',
    urgency: 'routine',
  })
  await makeReady(client, reviewId)
  await client.reviews.park({ reviewId })
  await client.reviews.resume({ reviewId })
  await client.documents.templates({})
  await client.documents.preview({ reviewId, template: 'to-do-list' })
  await client.reviews.sign({ reviewId, pin: ownerPin })
  await client.reviews.addendum({ reviewId, text: 'Called back.' })
  const { id: documentId } = await client.documents.issue({
    reviewId,
    template: 'prescriber-letter',
    prescriberId,
  })
  await client.documents.list({})
  await client.documents.read({ documentId })
  await client.documents.save({ documentId })
  await client.documents.print({ documentId })
  await client.documents.verify({ documentId })
}

/** Recorded calls that are about the store or its people, not about one patient. */
const aboutNobody: readonly CallName[] = [
  'session.setUp',
  'session.openSample',
  'session.signIn',
  'session.switchUser',
  'session.lock',
  'session.recover',
  'users.add',
  'users.setPin',
  'prescribers.save',
  'imports.run',
  'pharmacy.save',
  'settings.save',
  'audit.verify',
  'backup.make',
]

describe('a journey over the wire', () => {
  it('makes every call of the contract, and each leaves the trail that it declares', async () => {
    const test = testApp()
    await journey(test)
    expect([...test.called].toSorted()).toEqual([...names].toSorted())

    const owner = (await test.app.chartFile.people()).find((person) => person.role === 'owner')
    await test.app.chartFile.open(owner?.id ?? '', ownerPassphrase)
    const trail = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq')
      .execute()
    expect(trail.filter((row) => row.outcome !== 'ok')).toEqual([])
    const own = trail.filter((row) => row.call !== 'session.openSample')
    const expected = names.filter(
      (name) => calls[name].audit.kind === 'entry' && name !== 'session.openSample',
    )
    expect([...new Set(own.map((row) => row.call))].toSorted()).toEqual(expected.toSorted())
    for (const row of own) {
      // The dispatcher writes names of the contract only.
      const { audit } = calls[row.call as CallName]
      if (audit.kind !== 'entry') throw new Error(`${row.call} declares no entry`)
      expect(row.by_user, `${row.call} says who`).not.toBeNull()
      expect(row.user_name, `${row.call} says who`).not.toBeNull()
      if (row.action === 'open') continue
      expect(row.action).toBe(audit.action)
      const isAboutNobody = aboutNobody.some((name) => name === row.call)
      expect(row.patient_id === null, `${row.call} names its patient`).toBe(isAboutNobody)
      if (audit.subject !== undefined)
        expect(row.subject_id, `${row.call} names its subject`).not.toBeNull()
    }
  })
})

describe('who may not make a call', () => {
  const closed = names.filter((name) => calls[name].access !== 'anyone')

  it('nobody who is not signed in makes any but the calls of the door', async () => {
    const test = testApp()
    for (const name of closed)
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
    await openStore(test)
    await test.client.session.lock({})
    for (const name of closed)
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
  })

  it.each([
    ['a technician', 'technician'],
    ['an owner without a licence', 'owner'],
  ] as const)('%s is refused every call that is not theirs, at the wire', async (_, role) => {
    const test = testApp()
    await openStore(test)
    const personId = await addPerson(test.client, role)
    await test.client.session.switchUser({ personId, pin: technicianPin })
    const forbidden = closed.filter((name) => {
      const { access } = calls[name]
      return access !== 'anyone' && !access.includes(role)
    })
    expect(forbidden).toContain('reviews.sign')
    expect(forbidden).toContain('reviews.decide')
    for (const name of forbidden) {
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
    }
    const rows = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .where('outcome', '=', 'not-allowed')
      .execute()
    const recorded = forbidden.filter((name) => calls[name].audit.kind === 'entry')
    expect(rows.map((row) => [row.call, row.by_user])).toEqual(
      recorded.map((name) => [name, personId]),
    )
  })
})
