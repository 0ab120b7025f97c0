// Paper: a marked preview, issue after the signature, the stored bytes, and the proof that they can be made again.

import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../src-main/contract/client.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId } = await openStoreWithAda(test))
  await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
  await makeReady(client, reviewId)
})

/** The mark across the page stands askew, so pdftotext reads it letter by letter; this line says the same. */
const notSigned = 'Not signed yet'

const recommendation = {
  situation: 'Ada takes two pain relievers of one class.',
  background: 'She is 78.',
  assessment: 'Bleeding risk without more relief.',
  recommendation: 'Please consider one of them only.',
  urgency: 'routine' as const,
}
const packet = () => ({ reviewId, template: 'cms-packet' })
const letter = () => ({ reviewId, template: 'prescriber-letter', prescriberId })
const sign = () => client.reviews.sign({ reviewId, pin: ownerPin })
const textOf = (document: { base64: string }) =>
  pdfPages(Buffer.from(document.base64, 'base64')).join('\n')

describe('before the signature', () => {
  it('a preview carries its mark; issuing is refused and keeps nothing', async () => {
    const preview = await client.documents.preview(packet())
    expect(textOf(preview)).toContain(notSigned)
    expect(preview.sha256).toBe(
      createHash('sha256').update(Buffer.from(preview.base64, 'base64')).digest('hex'),
    )
    await failure(client.documents.issue(packet()), 'not-allowed')
    expect(await client.documents.list({})).toEqual([])
    await sign()
    expect(textOf(await client.documents.preview(packet()))).not.toContain(notSigned)
  })

  it('offers every paper with what it lacks, and letters for each prescriber', async () => {
    await client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation })
    const offered = await client.documents.offered({ reviewId })
    const of = (id: string) => offered.filter((one) => one.template === id)
    expect(offered.map((one) => one.template).slice(0, 2)).toEqual([
      'cms-packet',
      'prescriber-letter',
    ])
    expect(of('fax-cover')).toMatchObject([{ prescriberId, missing: [] }])
    expect(of('appointment-letter')[0]).toMatchObject({
      needsSignature: false,
      missing: [{ what: 'appointment', where: 'patient' }],
    })
    expect(of('soap-note')[0]).toMatchObject({ group: 'office', missing: [] })
  })

  it('offers the record first for a targeted review, and never the packet', async () => {
    const { id } = await startReview(client, patientId, 'TMR')
    const offered = await client.documents.offered({ reviewId: id })
    expect(offered[0]?.template).toBe('personal-medication-record')
    expect(offered.map((one) => one.template)).not.toContain('cms-packet')
  })

  it('issues a fax cover before the signature without waiting for a reply, and no sheet', async () => {
    await client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation })
    const issued = await client.documents.issue({ reviewId, template: 'fax-cover', prescriberId })
    const text = textOf(await client.documents.read({ documentId: issued.id }))
    expect(text).toContain('FAX')
    expect(text).not.toContain('Ada')
    expect(await client.letters.list({})).toEqual([])
    await failure(client.documents.issue({ reviewId, template: 'fridge-sheet' }), 'not-allowed')
  })

  it('lists the forms, and asks for the prescriber of a letter', async () => {
    const templates = await client.documents.templates({})
    expect(templates.map((one) => [one.id, one.needsPrescriber])).toEqual(
      expect.arrayContaining([
        ['cms-packet', false],
        ['prescriber-letter', true],
      ]),
    )
    const { fields } = await failure(
      client.documents.preview({ ...letter(), prescriberId: null }),
      'invalid-input',
    )
    expect(fields).toHaveProperty('prescriberId')
    await failure(client.documents.preview({ ...packet(), template: 'x-ray' }), 'invalid-input')
  })

  it('says what is missing, and where, when a page cannot be made', async () => {
    const { missing } = await failure(client.documents.preview(letter()), 'incomplete')
    expect(missing?.length).toBeGreaterThan(0)
    for (const one of missing ?? [])
      expect(one.where).toMatch(/^(patient|medications|review|plan|pharmacy|prescriber)$/)
  })

  it('a letter that does not fit on one page is incomplete, never cut', async () => {
    const long = 'Please consider a slow taper of this medicine with a plan for sleep. '
      .repeat(8)
      .slice(0, 590)
    for (let round = 0; round < 6; round++)
      await client.reviews.saveRecommendation({
        reviewId,
        prescriberId,
        situation: long,
        background: long,
        assessment: long,
        recommendation: long,
        urgency: 'routine',
      })
    await sign()
    const refused = await failure(client.documents.issue(letter()), 'incomplete')
    expect(refused.message + JSON.stringify(refused.missing)).toMatch(/page|long|short/i)
    expect(await client.documents.list({})).toEqual([])
  })
})

describe('after the signature', () => {
  beforeEach(async () => {
    await client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation })
    await sign()
  })

  it('issues packet and letter; they are listed, read and proved byte for byte', async () => {
    const issued = [await client.documents.issue(packet()), await client.documents.issue(letter())]
    expect(issued).toMatchObject([
      {
        patientId,
        reviewId,
        patientName: 'Testwell, Ada',
        prescriberName: null,
        issuedBy: 'Owen Ownerley',
      },
      { template: 'prescriber-letter', prescriberName: expect.stringContaining('Madeup') },
    ])
    expect((await client.documents.list({ patientId })).map((one) => one.id)).toEqual(
      issued.map((one) => one.id).toReversed(),
    )
    expect((await client.patients.chart({ patientId })).documents).toHaveLength(2)
    for (const { id, sha256, pages } of issued) {
      const bytes = await client.documents.read({ documentId: id })
      expect(bytes).toMatchObject({ sha256, pages })
      expect(createHash('sha256').update(Buffer.from(bytes.base64, 'base64')).digest('hex')).toBe(
        sha256,
      )
      expect(await client.documents.verify({ documentId: id })).toEqual({ isIdentical: true })
    }
    expect((await trail(client, 4)).map((row) => [row.action, row.patientName])).toEqual([
      ['read-document', 'Testwell, Ada'],
      ['read-document', 'Testwell, Ada'],
      ['issue', 'Testwell, Ada'],
      ['issue', 'Testwell, Ada'],
    ])
  })

  it('an issued page stays as it was when the chart changes', async () => {
    const { id, sha256 } = await client.documents.issue(packet())
    const { patient } = await client.patients.chart({ patientId })
    await client.patients.change({
      patientId,
      revision: patient.revision,
      patient: { last: 'Newname', first: 'Ada', birthDate: patient.birthDate },
    })
    expect((await client.documents.read({ documentId: id })).sha256).toBe(sha256)
    expect(await client.documents.verify({ documentId: id })).toEqual({ isIdentical: true })
  })

  it('a drug that came onto the list after the signature is not on the page', async () => {
    await client.medications.add({
      patientId,
      medication: { text: 'Warfarin 5 mg tablet', kind: 'prescription', source: 'bottle' },
    })
    const { id } = await client.documents.issue(packet())
    const text = textOf(await client.documents.read({ documentId: id }))
    expect(text).toContain('Meloxicam 15 mg')
    expect(text).not.toContain('Warfarin')
  })

  it('what is printed is what was signed: drugs, directions, allergies and names of that moment', async () => {
    const { medications } = await client.patients.chart({ patientId })
    const before = textOf(await client.documents.preview(packet()))
    const [drug] = medications
    await client.medications.void({ patientId, id: drug?.id ?? '', reason: 'Entered in error' })
    await client.allergies.add({ patientId, substance: 'Latexine', reaction: 'Rash' })
    const { patient } = await client.patients.chart({ patientId })
    await client.patients.change({
      patientId,
      revision: patient.revision,
      patient: { last: 'Newname', first: 'Ada', birthDate: patient.birthDate },
    })
    expect(textOf(await client.documents.preview(packet()))).toBe(before)
    const { id } = await client.documents.issue(packet())
    expect(textOf(await client.documents.read({ documentId: id }))).toBe(before)
    // The next review, not signed yet, is about the chart of today.
    const next = await startReview(client, patientId)
    const text = textOf(await client.documents.preview({ ...packet(), reviewId: next.id }))
    expect(text).toContain('Newname')
    expect(text).toContain('Latexine')
  })

  it('the same page is issued once, and its reply is waited for from the day it is printed', async () => {
    const first = await client.documents.issue(letter())
    expect(await client.documents.issue(letter())).toEqual(first)
    const letters = () =>
      test.app.chartFile
        .reader()
        .selectFrom('communications')
        .select(['status', 'sent_at', 'due_on'])
        .execute()
    expect(await letters()).toEqual([{ status: 'ready', sent_at: null, due_on: null }])
    const waiting = async () =>
      (await client.worklist.today({})).rows.filter((row) => row.kind === 'letter-waiting')
    expect((await waiting())[0]?.why).toContain('not sent yet')
    await client.documents.print({ documentId: first.id })
    expect(await letters()).toMatchObject([
      { status: 'sent', sent_at: expect.any(String), due_on: '2026-11-30' },
    ])
    expect(await waiting()).toEqual([])
  })

  it('is saved under a name without patient data; a closed dialog is "cancelled" in the trail', async () => {
    const { id } = await client.documents.issue(packet())
    const { path } = await client.documents.save({ documentId: id })
    expect(test.saved[0]?.name).toMatch(/^cms-packet-[0-9A-Z-]{9}-2026-11-23\.pdf$/)
    expect(path).toContain(test.saved[0]?.name)
    Object.assign(test.app.shell, { saveAs: async () => null })
    expect(await client.documents.save({ documentId: id })).toEqual({ path: null })
    expect(await client.documents.print({ documentId: id })).toEqual({ message: 'Printed.' })
    expect(
      (await trail(client, 3)).map((row) => [row.action, row.outcome, row.patientName]),
    ).toEqual([
      ['print', 'ok', 'Testwell, Ada'],
      ['save-document', 'cancelled', 'Testwell, Ada'],
      ['save-document', 'ok', 'Testwell, Ada'],
    ])
  })

  it('does not show a page of a chart that is not open, nor one that does not exist', async () => {
    await failure(client.documents.read({ documentId: 'nothing' }), 'not-found')
    const { id } = await client.documents.issue(packet())
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    await failure(client.documents.preview(packet()), 'not-allowed')
    await failure(client.documents.issue(packet()), 'not-allowed')
    for (const call of ['read', 'save', 'print', 'verify'] as const)
      await failure(client.documents[call]({ documentId: id }), 'not-allowed')
  })
})
