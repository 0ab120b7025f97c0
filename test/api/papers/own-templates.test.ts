// What a store makes of its papers, over the wire: sections, standing texts, versions, and what cannot be left out.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const own = {
  template: 'fridge-sheet',
  hidden: ['help'],
  opening: 'Bring this sheet each time.',
  closing: 'We deliver for free.',
}
const textOf = (base64: string) => pdfPages(Buffer.from(base64, 'base64')).join(' ')
const viewOf = async (id: string) => {
  const view = (await client.ownTemplates.list({})).find(({ template }) => template === id)
  if (view === undefined) throw new Error('Not listed')
  return view
}

async function signedReview(): Promise<string> {
  await addList(client, patientId)
  const { id } = await startReview(client, patientId)
  await makeReady(client, id)
  await client.reviews.sign({ reviewId: id, pin: ownerPin })
  return id
}

describe('a paper of the store’s own making', () => {
  it('leaves out a section and says the store’s words, and earlier papers stay as they were', async () => {
    const reviewId = await signedReview()
    const before = await client.documents.issue({ reviewId, template: 'fridge-sheet' })
    await client.ownTemplates.save(own)
    const after = await client.documents.issue({ reviewId, template: 'fridge-sheet' })
    const page = textOf((await client.documents.read({ documentId: after.id })).base64)
    expect(page).toContain('Bring this sheet each time.')
    expect(page).toContain('We deliver for free.')
    expect(page).not.toContain('call 911')
    const old = textOf((await client.documents.read({ documentId: before.id })).base64)
    expect(old).toContain('call 911')
    expect(old).not.toContain('Bring this sheet')
    for (const { id } of [before, after])
      expect(await client.documents.verify({ documentId: id })).toEqual({ isIdentical: true })
  })

  it('marks the store’s words on a Spanish sheet, because nobody translated them', async () => {
    const reviewId = await signedReview()
    await client.ownTemplates.save(own)
    const page = await client.documents.preview({
      reviewId,
      template: 'fridge-sheet',
      language: 'es',
    })
    expect(textOf(page.base64).replace(/\s+/g, ' ')).toContain(
      'We deliver for free. (en inglés, sin traducir)',
    )
  })

  it('is put back by its version, as a new version', async () => {
    const first = await client.ownTemplates.save(own)
    test.pass(1)
    await client.ownTemplates.save({ ...own, closing: null, hidden: [] })
    test.pass(1)
    await client.ownTemplates.restore({ id: first.id })
    const { versions } = await viewOf('fridge-sheet')
    expect(versions.map(({ closing, hidden }) => [closing, hidden])).toEqual([
      ['We deliver for free.', ['help']],
      [null, []],
      ['We deliver for free.', ['help']],
    ])
    expect((await viewOf('medication-action-plan')).versions).toEqual([])
  })

  it('is shown on an invented patient before it is saved', async () => {
    const page = await client.ownTemplates.preview(own)
    expect(textOf(page.base64)).toContain('Sample Patient')
    expect(textOf(page.base64)).toContain('We deliver for free.')
    expect((await viewOf('fridge-sheet')).versions).toEqual([])
  })
})

describe('every paper that a store may change', () => {
  it('shows each section that it must, says why, and shows the others only while they are wanted', async () => {
    const views = await client.ownTemplates.list({})
    expect(views.length).toBeGreaterThanOrEqual(7)
    for (const { template, sections, hasStandingTexts } of views) {
      const said = hasStandingTexts ? { opening: 'Opening words.', closing: 'Closing words.' } : {}
      const whole = await client.ownTemplates.preview({ template, hidden: [], ...said })
      if (hasStandingTexts) {
        expect(textOf(whole.base64)).toContain('Opening words.')
        expect(textOf(whole.base64)).toContain('Closing words.')
      }
      for (const { id, required } of sections) {
        const without = { template, hidden: [id], ...said }
        if (required === null) {
          // A section that changes no byte when it is left out would be no section.
          const { sha256 } = await client.ownTemplates.preview(without)
          if (id !== 'goal') expect(sha256, `${template} ${id}`).not.toBe(whole.sha256)
        } else {
          const { message } = await failure(client.ownTemplates.save(without), 'invalid-input')
          expect(message).toContain(required)
        }
      }
    }
  })

  it('keeps the parts of form CMS-10396 and its words', async () => {
    const { message } = await failure(
      client.ownTemplates.save({ template: 'cms-packet', hidden: ['to-do-list'] }),
      'invalid-input',
    )
    expect(message).toContain('CMS-10396')
    await failure(
      client.ownTemplates.save({ template: 'cms-packet', hidden: [], closing: 'Ours.' }),
      'invalid-input',
    )
    await failure(
      client.ownTemplates.save({ template: 'fridge-sheet', hidden: ['moon'] }),
      'invalid-input',
    )
    await failure(client.ownTemplates.save({ template: 'fax-cover', hidden: [] }), 'not-found')
  })
})
