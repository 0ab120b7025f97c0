import { describe, expect, it } from 'vitest'
import type { PageDescription } from '../../src-main/documents/template.ts'
import { pdfInfo, pdfPages } from '../helpers/pdf-text.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const blank = 'This page is intentionally left blank.'

function part(name: string, pages: number, over: Partial<PageDescription> = {}): PageDescription {
  return {
    content: Array.from({ length: pages }, (_, i) =>
      i === 0
        ? { text: `${name} body ${i + 1}` }
        : { text: `${name} body ${i + 1}`, pageBreak: 'before' as const },
    ),
    margins: [40, 60, 40, 60],
    fontSize: 14,
    lineHeight: 1,
    header: (page) => (page === 1 ? null : `${name} continued`),
    footer: (page, count) => `${name} Page ${page} of ${count}`,
    watermark: null,
    blankBack: blank,
    maxPages: null,
    ...over,
  }
}

describe('drawing parts', () => {
  it('numbers each part on its own and repeats its own header', async () => {
    const { bytes, pages, pagesPerPart } = await renderDocument(
      [part('A', 2), part('B', 3)],
      testDocumentInfo,
    )
    expect(pagesPerPart).toEqual([2, 3])
    expect(pages).toBe(5)
    expect(pdfPages(bytes)).toEqual([
      'A body 1 A Page 1 of 2',
      'A continued A body 2 A Page 2 of 2',
      'B body 1 B Page 1 of 3',
      'B continued B body 2 B Page 2 of 3',
      'B continued B body 3 B Page 3 of 3',
    ])
  })

  const backs: readonly (readonly [
    what: string,
    counts: readonly number[],
    isDuplex: boolean,
    blanks: readonly number[],
  ])[] = [
    ['after an odd part that another part follows', [1, 1, 3], true, [2, 4]],
    ['not after an even part', [2, 4, 1], true, []],
    ['only where they are needed', [3, 2, 1, 1], true, [4, 8]],
    ['not after the last part', [1], true, []],
    ['not for printing on one side', [1, 1], false, []],
  ]
  it.each(backs)('puts blank backs %s', async (_, counts, isDuplex, blanks) => {
    const parts = counts.map((count, i) =>
      part(`P${i}`, count, { blankBack: isDuplex ? blank : null }),
    )
    const { bytes, pages, pagesPerPart } = await renderDocument(parts, testDocumentInfo)
    const texts = pdfPages(bytes)
    expect(texts.flatMap((text, i) => (text === blank ? [i + 1] : []))).toEqual(blanks)
    expect(texts.length).toBe(pages)
    expect(pagesPerPart).toEqual(counts)
    if (isDuplex) {
      for (const [i, text] of texts.entries()) if (/ Page 1 of /.test(text)) expect(i % 2).toBe(0)
    }
  })

  it('gives the same bytes for the same parts and date, and leaves the parts unchanged', async () => {
    const parts = [part('A', 1), part('B', 2)]
    const before = structuredClone(parts.map((p) => p.content))
    const first = await renderDocument(parts, testDocumentInfo)
    const second = await renderDocument(parts, testDocumentInfo)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect(parts.map((p) => p.content)).toEqual(before)
  })

  it('draws several documents at once without mixing them', async () => {
    const alone = await renderDocument([part('A', 3)], testDocumentInfo)
    const [one, two] = await Promise.all([
      renderDocument([part('A', 3)], testDocumentInfo),
      renderDocument([part('B', 2)], testDocumentInfo),
    ])
    expect(Buffer.compare(alone.bytes, one.bytes)).toBe(0)
    expect(pdfPages(two.bytes).join(' ')).not.toContain('A body')
  })

  it('takes title, language and creation date from its caller', async () => {
    const { bytes } = await renderDocument([part('A', 1)], {
      ...testDocumentInfo,
      title: 'Medication List',
    })
    const info = pdfInfo(bytes)
    expect(info.Title).toBe('Medication List')
    expect(info.CreationDate).toBe('Mon Nov 23 15:04:05 2026 UTC')
    expect(info['Page size']).toBe('612 x 792 pts (letter)')
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('/Lang (en-US)')
    expect(text).toContain('/DisplayDocTitle true')
  })

  const reaching: readonly (readonly [what: string, image: string, refusal: RegExp])[] = [
    ['an address on the network', 'https://example.org/logo.png', /denied/],
    ['a file that is not a font', '/etc/hostname', /denied/],
    ['a font outside the resources', '/usr/share/fonts/other.ttf', /denied/],
  ]
  it.each(reaching)('refuses %s', async (_, image, refusal) => {
    const parts = [part('A', 1, { content: [{ image }] })]
    await expect(renderDocument(parts, testDocumentInfo)).rejects.toThrow(refusal)
  })

  it('refuses a part that outgrows its limit', async () => {
    const parts = [part('A', 2, { maxPages: 1 })]
    await expect(renderDocument(parts, testDocumentInfo)).rejects.toThrow(/2 pages/)
  })

  it('prints a mark for what the fonts lack, in header and footer too', async () => {
    const { bytes } = await renderDocument(
      [part('王', 1, { header: () => '王', footer: () => ({ columns: ['芳', 'ok'] }) })],
      testDocumentInfo,
    )
    expect(pdfPages(bytes)).toEqual(['□ □ body 1 □ ok'])
  })
})
