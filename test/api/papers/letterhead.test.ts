// The store's letterhead over the wire: pictures that are checked, versions, and the pages that carry it.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { samplePng, sampleSvg } from '../../helpers/pdf/sample-picture.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

const sections = ['name', 'address', 'phone'] as ('name' | 'address' | 'phone')[]
const head = { logoId: null, lines: ['Family owned since 1962'], sections }

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

async function signedReview(): Promise<string> {
  await addList(client, patientId)
  const { id } = await startReview(client, patientId)
  await makeReady(client, id)
  await client.reviews.sign({ reviewId: id, pin: ownerPin })
  return id
}

const textOf = (base64: string) => pdfPages(Buffer.from(base64, 'base64')).join(' ')
const hasPicture = (base64: string) =>
  Buffer.from(base64, 'base64').toString('latin1').includes('/Subtype /Image')

describe('a logo', () => {
  it.each([
    ['PNG', samplePng(60, 20), 'image/png', 60, 20],
    ['SVG', sampleSvg(), 'image/svg+xml', 120, 60],
  ])('is kept as %s with its sides', async (_name, base64, mediaType, width, height) => {
    const logo = await client.letterhead.addLogo({ base64 })
    expect(logo).toMatchObject({ mediaType, width, height })
    // The same picture is kept once.
    expect(await client.letterhead.addLogo({ base64 })).toEqual(logo)
  })

  it.each([
    ['a text', Buffer.from('no picture').toString('base64'), 'PNG, JPEG or SVG'],
    ['a file of more than 256 KB', Buffer.alloc(262_145).toString('base64'), '256 KB'],
    ['an SVG with a script', sampleSvg('<script>1</script>'), 'plain shapes'],
    ['an SVG with a link', sampleSvg('<a href="http://example.org/"/>'), 'plain shapes'],
    ['a PNG whose pixels break off', samplePng(60, 20).slice(0, 80), 'cannot be drawn'],
    ['a line', samplePng(60, 1), 'too narrow'],
  ])('is refused: %s', async (_name, base64, word) => {
    const { message } = await failure(client.letterhead.addLogo({ base64 }), 'invalid-input')
    expect(message).toContain(word)
  })
})

describe('a letterhead', () => {
  it('stands on new papers, and earlier papers stay as they were', async () => {
    const reviewId = await signedReview()
    const before = await client.documents.issue({ reviewId, template: 'fridge-sheet' })
    const { id: logoId } = await client.letterhead.addLogo({ base64: samplePng(60, 20) })
    await client.letterhead.save({ ...head, logoId })
    const after = await client.documents.issue({ reviewId, template: 'fridge-sheet' })
    expect(after.id).not.toBe(before.id)
    const page = await client.documents.read({ documentId: after.id })
    expect(textOf(page.base64)).toContain('Family owned since 1962')
    expect(hasPicture(page.base64)).toBe(true)
    const old = await client.documents.read({ documentId: before.id })
    expect(textOf(old.base64)).not.toContain('Family owned')
    for (const { id } of [before, after])
      expect(await client.documents.verify({ documentId: id })).toEqual({ isIdentical: true })
  })

  it('is put back by its version, as a new version', async () => {
    const first = await client.letterhead.save(head)
    test.pass(1)
    await client.letterhead.save({ ...head, lines: ['Other words'] })
    await client.letterhead.restore({ id: first.id })
    const versions = await client.letterhead.versions({})
    expect(versions.map(({ lines }) => lines[0])).toEqual([
      'Family owned since 1962',
      'Other words',
      'Family owned since 1962',
    ])
  })

  it('names the store, by its name or by a logo', async () => {
    await failure(client.letterhead.save({ ...head, sections: ['phone'] }), 'invalid-input')
    const { id: logoId } = await client.letterhead.addLogo({ base64: sampleSvg() })
    await client.letterhead.save({ ...head, logoId, sections: ['phone'] })
  })

  it('takes only a picture that is kept', async () => {
    await failure(client.letterhead.save({ ...head, logoId: 'nowhere' }), 'not-found')
  })

  it.each(['fridge-sheet', 'cms-packet', 'prescriber-letter', 'fax-cover'] as const)(
    'is shown on a sample of %s before it is saved',
    async (template) => {
      const { id: logoId } = await client.letterhead.addLogo({ base64: samplePng(60, 20) })
      const page = await client.letterhead.preview({ ...head, logoId, template })
      expect(hasPicture(page.base64)).toBe(true)
      expect(await client.letterhead.versions({})).toEqual([])
    },
  )
})
