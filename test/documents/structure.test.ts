import { describe, expect, it } from 'vitest'
import type { PageDescription } from '../../src-main/documents/template.ts'
import { pdfFonts, pdfOutline, pdfStructure } from '../helpers/pdf/pdf-structure.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const page: PageDescription = {
  content: [
    { text: 'A heading', headlineLevel: 1 },
    { text: ['two ', { text: 'styles', bold: true }] },
    { ul: ['first', 'second'] },
    {
      table: {
        headerRows: 1,
        widths: [80, 80],
        body: [
          ['Left', 'Right'],
          ...Array.from({ length: 60 }, (_, i) => [`l${i}`, `r${i}`]),
          [{ text: 'over both', colSpan: 2 }, ''],
        ],
      },
    },
    { table: { widths: ['*'], body: [['framed']] } },
  ],
  margins: [40, 60, 40, 60],
  fontSize: 12,
  lineHeight: 1,
  header: (number) => `furniture ${number}`,
  footer: () => null,
  watermark: 'MARK',
  blankBack: null,
  maxPages: null,
  bookmark: 'The part',
}

describe('the structure of a page for people who listen to it', () => {
  it('has headings, paragraphs, lists and a table, and leaves out what belongs to the paper', async () => {
    const { bytes, pages } = await renderDocument([page], testDocumentInfo)
    expect(pages).toBeGreaterThan(1)
    const { tree, words } = await pdfStructure(bytes)
    expect(tree.slice(0, 2)).toEqual(['Root', ' Document'])
    for (const type of ['H1', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
      expect(tree.some((line) => line.trim() === type)).toBe(true)
    expect(words.join(' ')).toContain('A heading two styles first second Left Right l0 r0 l1')
    // A header row that is repeated on the next page is read out once.
    expect(words.filter((word) => word === 'Left')).toHaveLength(1)
    expect(words.join(' ')).toContain('r59 over both framed')
    expect(words.join(' ')).not.toMatch(/furniture|MARK/)
  })

  it('keeps the bookmark and the language of a part', async () => {
    const spanish = { ...page, language: 'es', bookmark: 'La parte' }
    const { bytes } = await renderDocument([page, spanish], testDocumentInfo)
    expect(await pdfOutline(bytes)).toEqual(['The part', 'La parte'])
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/S \/Sect\n\/Lang \(es\)/)
  })

  it('embeds every face, also the one for other alphabets', async () => {
    const { bytes } = await renderDocument(
      [{ ...page, content: ['Anna', { text: 'Анна', bold: true }] }],
      testDocumentInfo,
    )
    const fonts = pdfFonts(bytes)
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Regular',
      'PestleSans-Bold',
    ])
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
  })
})
