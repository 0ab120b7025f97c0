// The store's head on every template that has one: its words are there, nothing leaves the page, one page stays one.

import { describe, expect, it } from 'vitest'
import { type Letterhead, letterheadOf } from '../../src-main/documents/head/letterhead.ts'
import { readPicture } from '../../src-main/documents/head/picture-file.ts'
import { documentTemplates } from '../../src-main/documents/index.ts'
import { samplePng } from '../helpers/pdf/sample-picture.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import {
  sampleDocumentInput,
  sampleMedications,
  samplePharmacy,
  testInstant,
} from '../helpers/sample-document-input.ts'
import { renderDocument } from '../helpers/test-renderer.ts'

const letterhead: Letterhead = letterheadOf(
  {
    lines: ['Family owned since 1962', 'www.example.org'],
    sections: ['name', 'address', 'phone', 'fax', 'npi', 'hours'],
  },
  { id: 'logo-1', isSvg: false, width: 60, height: 20 },
  samplePharmacy,
)
const pictures = { 'logo-1': `data:image/png;base64,${samplePng(60, 20)}` }

/** Papers without room for a head, or whose form is not the store's. */
const without = ['wallet-card', 'labels', 'cms-1500', 'cms-1500-proof']
const withHead = documentTemplates.filter(({ id }) => !without.includes(id))

async function drawn(id: string, head: Letterhead | undefined) {
  const template = documentTemplates.find((one) => one.id === id)
  const input = sampleDocumentInput({
    prescriberId: 'dr-sample',
    medications: sampleMedications(10),
  })
  const prepared = template?.prepare(head === undefined ? input : { ...input, letterhead: head })
  if (template === undefined || prepared?.ok !== true)
    throw new Error(`${id} lacks ${JSON.stringify(prepared)}`)
  return renderDocument(template.build(prepared.facts), {
    title: template.title,
    language: 'en-US',
    createdAt: testInstant,
    pictures,
  })
}

describe('a letterhead', () => {
  it.each(withHead.map(({ id }) => [id]))('stands on %s', async (id) => {
    const [first = ''] = pdfPages((await drawn(id, letterhead)).bytes)
    // The cover of a fax keeps its own words; the picture joins them.
    if (id !== 'fax-cover') expect(first).toContain('Family owned since 1962')
    expect((await drawn(id, undefined)).bytes).not.toEqual((await drawn(id, letterhead)).bytes)
  })

  it.each(without.map((id) => [id]))('changes nothing on %s', async (id) => {
    expect((await drawn(id, letterhead)).bytes).toEqual((await drawn(id, undefined)).bytes)
  })

  it('leaves the one-page papers at one page', async () => {
    for (const id of ['fridge-sheet', 'prescriber-letter', 'fax-cover'])
      expect((await drawn(id, letterhead)).pages).toBe(1)
  })

  it('shows the parts that were chosen, and nothing else', () => {
    const head = letterheadOf({ lines: [' ', 'Ours'], sections: ['phone'] }, null, samplePharmacy)
    expect(head).toEqual({
      logo: null,
      name: null,
      own: ['Ours'],
      contact: ['Tel. (555) 010-0100'],
    })
  })
})

describe('a picture file', () => {
  const jpeg = (height: number, width: number) =>
    Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
      ...[0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255],
      ...[1, 1, 0x11, 0],
    ])
  it('says the sides of a JPEG', () => {
    expect(readPicture(jpeg(300, 500))).toEqual({
      ok: true,
      mediaType: 'image/jpeg',
      width: 500,
      height: 300,
    })
  })
  it.each([
    [4000, true],
    [4001, false],
  ])('of %d pixels is taken: %s', (side, ok) => {
    expect(readPicture(jpeg(side, side)).ok).toBe(ok)
  })
  it('takes the view box of an SVG before its sides, and refuses one that says neither', () => {
    const svg = (more: string) => new TextEncoder().encode(`<svg ${more}><rect/></svg>`)
    expect(readPicture(svg('width="10mm" viewBox="0 0 40 20"'))).toMatchObject({
      width: 40,
      height: 20,
    })
    expect(readPicture(svg('width="40" height="20px"'))).toMatchObject({ width: 40, height: 20 })
    expect(readPicture(svg('width="100%" height="100%"')).ok).toBe(false)
  })
})
