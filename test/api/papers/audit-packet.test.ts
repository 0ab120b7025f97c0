// The audit packet and the paper of a consult over the wire: what stands in them, and what is refused.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

const textOf = (base64: string | null) => pdfPages(Buffer.from(base64 ?? '', 'base64')).join('\n')
const period = { from: day('2026-11-01'), to: day('2026-11-30') }

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

async function issuedPapers(): Promise<readonly number[]> {
  await addList(client, patientId)
  const { id: reviewId } = await startReview(client, patientId)
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  const packet = await client.documents.issue({ reviewId, template: 'cms-packet' })
  const sheet = await client.documents.issue({ reviewId, template: 'fridge-sheet' })
  await client.deliveries.record({
    patientId,
    reviewId,
    onDay: day('2026-11-23'),
    how: 'handed-over',
    givenTo: 'patient',
  })
  return [packet.pages, sheet.pages]
}

async function consult(answer: string | null, isSigned: boolean): Promise<string> {
  const { id } = await client.consults.start({
    patientId,
    requester: 'The daughter',
    question: 'May she take melatonin?',
  })
  if (answer === null) return id
  await client.consults.save({
    consultId: id,
    revision: 1,
    question: 'May she take melatonin?',
    answer,
    sources: ['AGS Beers Criteria, 2023'],
  })
  if (isSigned) await client.consults.sign({ consultId: id, pin: ownerPin })
  return id
}

describe('the audit packet', () => {
  it('holds the records of the period and every paper of it', async () => {
    await issuedPapers()
    await consult('Better not.', true)
    const made = await client.auditPacket.make({ patientId, ...period, jobId: 'job-1' })
    const text = textOf(made?.base64 ?? null)
    for (const words of [
      'Audit Packet',
      'Papers in this packet (2)',
      'My Medicines, Day by Day',
      'handed over',
      'May she take melatonin?',
      'Better not.',
      'Who used the chart',
    ])
      expect(text).toContain(words)
    expect(made).toMatchObject({ papers: 2, apart: 0, message: null })
    expect(test.published.some(({ topic }) => topic === 'job')).toBe(true)
  })

  it('leaves out what lies before and after', async () => {
    await issuedPapers()
    const made = await client.auditPacket.make({
      patientId,
      from: day('2026-10-01'),
      to: day('2026-10-31'),
      jobId: 'job-1',
    })
    expect(made).toMatchObject({ papers: 0 })
    expect(textOf(made?.base64 ?? null)).toContain('No paper was issued in the period.')
  })

  it('lists a paper of an earlier form that it cannot make again', async () => {
    await issuedPapers()
    // An issued paper never changes: the form is made to look newer instead.
    const { documentTemplate } = await import('../../../src-main/documents/index.ts')
    const template = documentTemplate('fridge-sheet')
    if (template === null) throw new Error('There is no fridge sheet')
    const { version } = template
    Object.assign(template, { version: version + 1 })
    try {
      const made = await client.auditPacket.make({ patientId, ...period, jobId: 'job-1' })
      expect(made).toMatchObject({ papers: 1, apart: 1 })
      expect(textOf(made?.base64 ?? null)).toContain('made by an earlier form')
    } finally {
      Object.assign(template, { version })
    }
  })

  it('goes to a file whose name tells nothing about the patient', async () => {
    const made = await client.auditPacket.make({
      patientId,
      ...period,
      jobId: 'job-1',
      target: 'file',
    })
    expect(made?.base64).toBeNull()
    expect(test.saved.map(({ name }) => name)).toEqual([
      'audit-packet-2026-11-01-to-2026-11-30.pdf',
    ])
  })

  it('is cancelled between two papers', async () => {
    await issuedPapers()
    const running = client.auditPacket.make({ patientId, ...period, jobId: 'job-1' })
    while (!test.published.some(({ topic }) => topic === 'job'))
      await new Promise((resolve) => setImmediate(resolve))
    await client.jobs.cancel({ jobId: 'job-1' })
    expect((await running) === null).toBe(true)
  })

  it('needs an opened chart and a period that does not run backwards', async () => {
    await failure(
      client.auditPacket.make({ patientId: 'nobody', ...period, jobId: 'job-1' }),
      'not-allowed',
    )
    await failure(
      client.auditPacket.make({ patientId, from: period.to, to: period.from, jobId: 'job-1' }),
      'invalid-input',
    )
  })
})

describe('the answer of a consult', () => {
  it('is previewed before the signature and issued once after it', async () => {
    const consultId = await consult('Better not.\nBoth make her drowsy.', false)
    const preview = await client.consultPapers.preview({ consultId })
    expect(textOf(preview.base64)).toContain('Not signed yet')
    await failure(client.consultPapers.issue({ consultId }), 'not-allowed')
    await client.consults.sign({ consultId, pin: ownerPin })
    const issued = await client.consultPapers.issue({ consultId })
    expect((await client.consultPapers.issue({ consultId })).id).toBe(issued.id)
    const { base64 } = await client.documents.read({ documentId: issued.id })
    const text = textOf(base64)
    for (const words of [
      'May she take melatonin?',
      'Both make her drowsy.',
      'AGS Beers Criteria, 2023',
      'The daughter',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Not signed yet')
    expect(await client.documents.verify({ documentId: issued.id })).toEqual({ isIdentical: true })
  })

  it('is another paper once something was added', async () => {
    const consultId = await consult('Better not.', true)
    const first = await client.consultPapers.issue({ consultId })
    await client.consults.addendum({ consultId, text: 'Told her by phone.' })
    const second = await client.consultPapers.issue({ consultId })
    expect(second.id).not.toBe(first.id)
    const { base64 } = await client.documents.read({ documentId: second.id })
    expect(textOf(base64)).toContain('Told her by phone.')
  })

  it('waits for an answer', async () => {
    const consultId = await consult(null, false)
    const { missing } = await failure(client.consultPapers.preview({ consultId }), 'incomplete')
    expect(missing?.map(({ what }) => what)).toEqual(['answer', 'source of the answer'])
  })
})
