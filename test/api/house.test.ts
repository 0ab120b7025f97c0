// The store itself: today's work, pharmacy, settings, the audit trail, backup and restore, knowledge.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { restoreBackup } from '../../src-main/security/backup.ts'
import { wholeWorkOf } from '../helpers/house/whole-work.ts'
import {
  addPatient,
  addPerson,
  failure,
  openStoreWithAda,
  technicianPin,
  trail,
} from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import {
  inventedPharmacy,
  openStore,
  ownerPassphrase,
  ownerPin,
  testApp,
} from '../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../helpers/upload.ts'

describe("today's work", () => {
  it('begins empty', async () => {
    const test = testApp()
    await openStore(test)
    const { rows, counts } = await test.client.worklist.today({})
    expect(rows).toEqual([])
    expect(new Set(Object.values(counts))).toEqual(new Set([0]))
  })

  it('follows one patient from eligible to the follow-up, each row with the next step', async () => {
    const test = testApp()
    const { client } = test
    const { patientId, prescriberId } = await openStoreWithAda(test)
    const kinds = async () => (await wholeWorkOf(client)).rows.map((row) => row.kind)
    const { patient } = await client.patients.chart({ patientId })
    await client.coverage.set({ patientId, coverage: { plan: 'Sample Part D', isPartD: true } })
    const { id: _, revision, ageYears: __, hasSameName: ___, ...whole } = patient
    await client.patients.change({
      patientId,
      revision,
      patient: { ...whole, isAtRiskBeneficiary: true },
    })
    expect((await client.worklist.today({})).rows).toMatchObject([
      {
        kind: 'eligible',
        patientId,
        patientName: 'Testwell, Ada',
        birthDate: '1948-05-02',
        next: 'Offer the review',
      },
    ])

    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    expect(await kinds()).toEqual(['parked', 'vaccine-due'])
    await makeReady(client, reviewId)
    await client.reviews.saveRecommendation({
      reviewId,
      prescriberId,
      situation: 's',
      background: 'b',
      assessment: 'a',
      recommendation: 'Please stop one',
      urgency: 'routine',
    })
    await client.reviews.saveField({ reviewId, field: 'followUpOn', value: '2026-11-25' })
    await client.reviews.setPhase({ reviewId, phase: 'implement' })
    expect(await kinds()).toEqual(['parked', 'vaccine-due'])
    await client.reviews.park({ reviewId, field: null, note: null })
    expect(await kinds()).toEqual(['to-sign', 'vaccine-due'])
    await client.reviews.sign({ reviewId, pin: ownerPin })
    expect((await client.worklist.today({})).rows).toMatchObject([
      { kind: 'packet-due', reviewId, dueOn: '2026-12-07', isOverdue: false },
      { kind: 'follow-up', reviewId, dueOn: '2026-11-25', isOverdue: false },
      { kind: 'claim', reviewId },
    ])
    await client.worklist.close({ kind: 'claim', id: reviewId, reason: 'Sent to the plan' })
    await failure(
      client.worklist.close({ kind: 'claim', id: reviewId, reason: 'Once more' }),
      'not-found',
    )
    await client.documents.issue({ reviewId, template: 'cms-packet' })
    expect((await client.worklist.today({})).rows[0]).toMatchObject({
      kind: 'packet-due',
      why: 'CMR held on 2026-11-23 · the packet is made, its delivery is not recorded · day 0 of 14',
    })
    await client.deliveries.record({
      patientId,
      reviewId,
      onDay: test.app.today(),
      how: 'handed-over',
      givenTo: 'patient',
    })
    const sentLetter = await client.documents.issue({
      reviewId,
      template: 'prescriber-letter',
      prescriberId,
    })
    expect(await kinds()).toEqual(['letter-waiting', 'follow-up'])
    await client.documents.print({ documentId: sentLetter.id })
    expect(await kinds()).toEqual(['follow-up'])

    await addPatient(client, { last: 'Placeholder', first: 'Robert', birthDate: day('1950-07-04') })
    await importFile(
      client,
      dispensingCsv([{ first: 'ROB', last: 'PLACEHOLDER', born: '07/04/1950' }]),
    )
    expect(await kinds()).toEqual(['match', 'follow-up'])

    // Eight days later: the letter waits and the follow-up is late.
    Object.assign(test.app, { today: () => day('2026-12-01') })
    const late = await client.worklist.today({})
    expect(late.rows).toMatchObject([
      { kind: 'match' },
      {
        kind: 'letter-waiting',
        dueOn: '2026-11-30',
        isOverdue: true,
        why: expect.stringContaining('Madeup'),
      },
      { kind: 'follow-up', isOverdue: true },
    ])
    expect(Object.entries(late.counts).filter(([, count]) => count > 0)).toEqual([
      ['match', 1],
      ['letter-waiting', 1],
      ['follow-up', 1],
    ])
    // Each is closed once, with what came of it.
    for (const { kind, id } of late.rows)
      if (kind === 'follow-up' || kind === 'letter-waiting') {
        await client.worklist.close({ kind, id, reason: 'Dr. Madeup agrees by phone' })
        await failure(client.worklist.close({ kind, id, reason: 'Once more' }), 'not-found')
      }
    expect(await kinds()).toEqual(['match'])
    const db = test.app.chartFile.reader()
    expect(
      await db.selectFrom('communications').select(['reply', 'status']).executeTakeFirst(),
    ).toEqual({ reply: 'Dr. Madeup agrees by phone', status: 'answered' })
    const closings = await db
      .selectFrom('audit')
      .select('patient_id')
      .where('action', '=', 'close-work')
      .where('outcome', '=', 'ok')
      .execute()
    expect(closings.map((row) => row.patient_id)).toEqual([patientId, patientId, patientId])
    // A new year, a new review.
    Object.assign(test.app, { today: () => day('2027-01-02') })
    // Answers of the old plan year are not shown as a yes: they are worked out again after a sign-in.
    const eligible = async () => (await client.worklist.today({})).counts.eligible
    expect(await eligible()).toBe(0)
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({ personId: owner?.id ?? '', passphrase: ownerPassphrase })
    await expect.poll(eligible).toBe(1)
  })
})

describe('pharmacy and settings', () => {
  it('are kept over a lock; nothing half-filled is taken', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    expect(await client.pharmacy.read({})).toMatchObject({
      name: 'Testwell Pharmacy',
      address: { line2: null },
    })
    await client.pharmacy.save({ ...inventedPharmacy, name: 'Exampleton Drug' })
    const wrong = { ...inventedPharmacy, npi: '1999999001', ncpdp: '12' }
    expect(
      Object.keys(
        (await failure(client.pharmacy.save(wrong), 'invalid-input')).fields ?? {},
      ).toSorted(),
    ).toEqual(['ncpdp', 'npi'])
    expect(await client.settings.save({ lockAfterMinutes: 3, backupFolder: '/backups' })).toEqual({
      lockAfterMinutes: 3,
      backupFolder: '/backups',
    })
    await failure(
      client.settings.save({ lockAfterMinutes: 0, backupFolder: null }),
      'invalid-input',
    )
    await client.session.lock({})
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    expect((await client.pharmacy.read({})).name).toBe('Exampleton Drug')
    expect(await client.settings.read({})).toEqual({
      lockAfterMinutes: 3,
      backupFolder: '/backups',
    })
  })
})

describe('the audit trail', () => {
  it('lists who did what to whom, newest first, and proves itself', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    const techId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId: techId, pin: technicianPin })
    await failure(client.reviews.addendum({ reviewId: 'r', text: 'x' }), 'not-allowed')
    const [owner] = (await client.users.list({})).filter((user) => user.role === 'owner')
    await client.session.switchUser({ personId: owner?.id ?? '', pin: ownerPin })
    expect(
      (await trail(client, 6)).map((row) => [
        row.user,
        row.action,
        row.call,
        row.patientName,
        row.outcome,
      ]),
    ).toEqual([
      ['Owen Ownerley', 'switch-user', 'session.switchUser', null, 'ok'],
      ['Tess Techworth', 'addendum', 'reviews.addendum', null, 'not-allowed'],
      ['Tess Techworth', 'switch-user', 'session.switchUser', null, 'ok'],
      ['Owen Ownerley', 'add-user', 'users.add', null, 'ok'],
      ['Owen Ownerley', 'open', 'patients.open', 'Testwell, Ada', 'ok'],
      ['Owen Ownerley', 'change-prescriber', 'prescribers.save', null, 'ok'],
    ])
    const proof = await client.audit.verify({})
    expect(proof).toMatchObject({ integrity: 'ok', audit: { isIntact: true, brokenAt: null } })
    expect(proof.audit.entries).toBe(((await trail(client, 1))[0]?.seq ?? 0) - 1)
  })

  it('shows where somebody reached around it', async () => {
    const test = testApp()
    const { client } = test
    await openStoreWithAda(test)
    const db = test.app.chartFile.db()
    await sql`DROP TRIGGER audit_never_changed`.execute(db)
    await db.updateTable('audit').set({ user_name: 'Nobody' }).where('seq', '=', 2).execute()
    expect((await client.audit.verify({})).audit).toMatchObject({ isIntact: false, brokenAt: 2 })
  })
})

describe('backup', () => {
  it('is made where the person says, and restored to a chart that opens', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStoreWithAda(test)
    const report = await client.backup.make({})
    expect(report).toMatchObject({ isVerified: true })
    expect(report?.folder.startsWith(test.folder)).toBe(true)
    // What happens after the backup is not in it.
    await addPatient(client, { last: 'Later', first: 'Lee' })

    const elsewhere = testApp()
    await restoreBackup(report?.folder ?? '', elsewhere.app.chartFile.path)
    expect(await elsewhere.client.session.state({})).toMatchObject({
      chart: 'locked',
      people: [{ id: ownerId }],
    })
    await elsewhere.client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    const found = async (text: string) =>
      (await elsewhere.client.patients.search({ text })).hits.length
    expect([await found('testwell'), await found('later')]).toEqual([1, 0])
    expect((await elsewhere.client.audit.verify({})).audit.isIntact).toBe(true)
    await failure(restoreBackup(report?.folder ?? '', test.app.chartFile.path), 'conflict')
  })

  it('goes to the folder of the settings without asking; a cancelled dialog makes none', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    Object.assign(test.app.shell, { chooseFolder: async () => null })
    expect(await client.backup.make({})).toBeNull()
    expect((await trail(client, 1))[0]).toMatchObject({ action: 'backup', outcome: 'cancelled' })
    const backupFolder = join(test.folder, 'backups')
    await client.settings.save({ lockAfterMinutes: 10, backupFolder })
    await failure(client.backup.make({}), 'storage')
    mkdirSync(backupFolder)
    expect((await client.backup.make({}))?.folder).toContain(backupFolder)
  })
})

it('names every table of knowledge with its sources before anybody has signed in', async () => {
  const tables = await testApp().client.knowledge.tables({})
  expect(tables.length).toBeGreaterThan(3)
  for (const table of tables) expect(table.sources.length, table.title).toBeGreaterThan(0)
})
