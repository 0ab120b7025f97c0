// One journey that makes every call of the contract and lets each succeed. Not: what the calls answer.

import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { adherenceJourney } from './journeys/adherence-journey.ts'
import { anticoagulationJourney } from './journeys/anticoagulation-journey.ts'
import { claimsJourney } from './journeys/claims-journey.ts'
import { deliveryJourney } from './journeys/delivery-journey.ts'
import { followUpJourney } from './journeys/follow-up-journey.ts'
import { immunizationsJourney } from './journeys/immunizations-journey.ts'
import { laneJourney } from './journeys/lane-journey.ts'
import { lettersJourney } from './journeys/letters-journey.ts'
import { notesJourney } from './journeys/notes-journey.ts'
import { outreachJourney } from './journeys/outreach-journey.ts'
import { papersJourney } from './journeys/papers-journey.ts'
import { printingJourney } from './journeys/printing-journey.ts'
import { programJourney } from './journeys/program-journey.ts'
import { reportJourney } from './journeys/report-journey.ts'
import { servicesJourney } from './journeys/services-journey.ts'
import { trainingJourney } from './journeys/training-journey.ts'
import { wellnessJourney } from './journeys/wellness-journey.ts'
import { addPerson, openStoreWithAda, technicianPin } from './people.ts'
import { addList, makeReady } from './ready-review.ts'
import { inventedPharmacy, ownerPassphrase, ownerPin, type TestApp } from './test-app.ts'
import { dispensingCsv, importFile } from './upload.ts'

/** Makes every call at least once and lets each succeed. */
export async function wholeJourney(test: TestApp): Promise<void> {
  const { client } = test
  await client.session.openSample({})
  await client.session.leaveSample({})
  await trainingJourney(client)
  const { recoveryCode, ownerId, patientId, prescriberId } = await openStoreWithAda(test)
  await sessionJourney(client, ownerId, recoveryCode)
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  await houseJourney(client, patientId)
  await importJourney(client)
  await chartJourney(client, patientId, prescriberId)
  await outreachJourney(client, patientId)
  await programJourney(client, patientId)
  await wellnessJourney(client, patientId)
  await servicesJourney(client, patientId, ownerPin)
  await reviewJourney(client, patientId, prescriberId)
  // After the review: it adds a medicine without a reason, which would keep the review from its signature.
  await adherenceJourney(client, patientId)
  await reportJourney(client)
  await client.session.lock({})
}

async function sessionJourney(client: Client, ownerId: string, code: string): Promise<void> {
  await client.session.state({})
  await client.session.touch({})
  const techId = await addPerson(client, 'technician')
  await client.users.list({})
  await client.users.setPin({ passphrase: ownerPassphrase, pin: ownerPin })
  await client.users.setPassphrase({ passphrase: ownerPassphrase, next: ownerPassphrase })
  await client.session.switchUser({ personId: techId, pin: technicianPin })
  await client.session.lock({})
  await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
  await client.session.lock({})
  await client.session.recover({ personId: ownerId, code, passphrase: ownerPassphrase })
  await client.users.dismiss({ id: techId, reason: 'Works elsewhere now' })
}

async function houseJourney(client: Client, patientId: string): Promise<void> {
  await client.worklist.today({})
  await client.worklist.workedOut({})
  await client.worklist.print({})
  await client.worksheets.print({ patientId })
  await client.worksheets.find({ of: 'patient', code: patientId })
  await client.programs.eligibility({ patientId })
  await client.pharmacy.save(inventedPharmacy)
  await client.pharmacy.read({})
  await client.settings.save({ lockAfterMinutes: 10, backupFolder: null })
  await client.settings.read({})
  await client.audit.list({})
  await client.audit.verify({})
  await client.backup.make({})
  await client.knowledge.tables({})
  await client.knowledge.expandSig({ directions: '1 po bid ac', drug: 'Metformin 500 mg tablet' })
  await client.knowledge.findDrug({ text: 'metop succ er 50' })
  await client.knowledge.calculators({})
  await client.knowledge.calculate({ name: 'bmi', inputs: { weightKg: 72, heightCm: '178' } })
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
  const { id: _, revision, ageYears: __, hasSameName: ___, diedOn: ____, ...whole } = patient
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
  const optOut = await client.optOuts.add({
    patientId,
    program: 'medicare-part-d',
    kind: 'declined-this-service',
    reason: 'No time before the holidays',
    onDay: day('2026-11-23'),
  })
  await client.optOuts.void({ patientId, id: optOut.id, reason })
}

async function consultJourney(client: Client, patientId: string): Promise<void> {
  const question = 'May she take melatonin?'
  const { id: consultId } = await client.consults.start({ patientId, requester: 'Ada', question })
  const answer = { answer: 'Yes, 2 mg at night.', sources: ['Label of the product'] }
  await client.consults.save({ consultId, revision: 1, question, ...answer })
  await client.consults.sign({ consultId, pin: ownerPin })
  await client.consults.addendum({ consultId, text: 'Told by phone.' })
  await client.consults.list({ patientId })
}

async function reviewJourney(
  client: Client,
  patientId: string,
  prescriberId: string,
): Promise<void> {
  await consultJourney(client, patientId)
  await anticoagulationJourney(client, patientId, prescriberId, ownerPin)
  await addList(client, patientId)
  const list = await addList(client, patientId)
  const started = await client.reviews.start({
    patientId,
    kind: 'CMR',
    reason: 'Yearly',
    mode: 'phone',
    recipient: 'patient',
  })
  const reviewId = started.id
  await client.reviews.causes({})
  await notesJourney(client, reviewId, list.levothyroxine ?? '')
  await client.reviews.whatIf({ reviewId, start: [{ text: 'Warfarin 5 mg tablet' }] })
  await client.reviews.focus({ reviewId, field: 'note' })
  await reconcileJourney(client, reviewId)
  await client.reviews.setPhase({ reviewId, phase: 'assess' })
  const { problems } = await client.reviews.addProblem({
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
    problemId: problems[0]?.id ?? null,
    prescriberId,
    situation: 's',
    background: 'b',
    assessment: 'a',
    recommendation: 'Please stop one',
    urgency: 'routine',
  })
  await makeReady(client, reviewId)
  await client.reviews.saveField({ reviewId, field: 'followUpOn', value: '2026-11-27' })
  await laneJourney(client, reviewId)
  await client.reviews.park({ reviewId })
  await client.lane.parkNote({ reviewId, note: 'The line is busy' })
  await client.reviews.resume({ reviewId })
  await client.documents.templates({})
  await client.documents.offered({ reviewId })
  await client.documents.readingGrade({ text: 'Take one pill with food each day.' })
  await client.documents.preview({ reviewId, template: 'to-do-list' })
  await client.reviews.sign({ reviewId, pin: ownerPin })
  await client.reviews.addendum({ reviewId, text: 'Called back.' })
  const followUp = (await client.worklist.today({})).rows.find((row) => row.kind === 'follow-up')
  await client.worklist.close({
    kind: 'follow-up',
    id: followUp?.id ?? '',
    reason: 'Feels well, no new problem',
  })
  await followUpJourney(client, patientId, reviewId)
  const { id: documentId } = await client.documents.issue({
    reviewId,
    template: 'prescriber-letter',
    prescriberId,
  })
  await papersJourney(client, patientId)
  await immunizationsJourney(client, patientId)
  await deliveryJourney(client, patientId, reviewId)
  await client.documents.list({})
  await client.documents.read({ documentId })
  await client.documents.save({ documentId })
  await client.documents.print({ documentId })
  await client.documents.verify({ documentId })
  await printingJourney(client, documentId)
  await lettersJourney(client, prescriberId)
  await claimsJourney(client, reviewId)
}

async function reconcileJourney(client: Client, reviewId: string): Promise<void> {
  const { ids } = await client.reconcile.tell({
    reviewId,
    source: 'patient',
    text: 'Zyrtec 10 mg once a day\nwhite watter pill',
  })
  await client.reconcile.scan({ reviewId, code: '036000291452' })
  const { rows } = await client.reconcile.read({ reviewId })
  const pill = rows.flatMap((row) => row.told).find((line) => line.text.startsWith('white'))
  await client.reconcile.correct({
    reviewId,
    lineId: pill?.id ?? '',
    revision: pill?.revision ?? 0,
    text: 'white water pill',
  })
  for (const lineId of [ids[1] ?? '', rows.at(-1)?.told[0]?.id ?? ''])
    await client.reconcile.takeOut({ reviewId, lineId, reason: 'Was a mistake' })
  const key = rows.find((row) => row.text.startsWith('Zyrtec'))?.key ?? ''
  await client.reconcile.decide({ reviewId, key, decision: { kind: 'add', as: 'otc' } })
  const added = (await client.reconcile.read({ reviewId })).rows.find((row) =>
    row.text.startsWith('Zyrtec'),
  )
  const addedKey = added?.key ?? ''
  await client.reconcile.code({
    reviewId,
    key: addedKey,
    discrepancy: 'omission',
    cause: 'knowledge',
  })
  await client.reconcile.undo({ reviewId, key: addedKey })
  const [line] = (await client.reconcile.read({ reviewId })).rows.flatMap((row) =>
    row.medicationId === null ? row.told : [],
  )
  await client.reconcile.takeOut({ reviewId, lineId: line?.id ?? '', reason: 'Not taken any more' })
}
