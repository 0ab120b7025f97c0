import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printableText, unprintableMark } from '../../src-main/documents/printable-text.ts'
import { pdfPagesByColumn } from '../helpers/pdf-text.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

describe('text made printable', () => {
  const cases: readonly (readonly [what: string, text: string, printed: string])[] = [
    ['keeps plain English', 'Take 1 tablet daily', 'Take 1 tablet daily'],
    ['keeps accented names', 'José Núñez-Łukasiewicz', 'José Núñez-Łukasiewicz'],
    ['composes decomposed accents', 'Jose\u0301', 'José'],
    ['keeps Greek and Cyrillic', 'Ωμέγα Анна', 'Ωμέγα Анна'],
    ['keeps signs that a direction may hold', '≤ 5 µg, ½ tablet → 2×', '≤ 5 µg, ½ tablet → 2×'],
    ['spells the prescription sign', '℞ 12', 'Rx 12'],
    ['marks each Chinese character', '王芳', '□□'],
    ['marks a joined emoji once', 'a👩‍⚕️b', 'a□b'],
    ['marks Hebrew, which would be set in the wrong order', 'שלום', '□□□□'],
    ['marks half of a broken pair', 'x\ud800y', 'x□y'],
    ['turns control characters into spaces', 'a\u0007b\tc', 'a b c'],
    ['unifies line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['drops invisible breaks', 'met\u00adformin\u200b', 'metformin'],
  ]
  it.each(cases)('%s', (_, text, printed) => {
    expect(printableText(text)).toBe(printed)
  })

  it('says the same of its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printableText(text)
        expect(printableText(once)).toBe(once)
      }),
    )
  })

  it('never makes a visible character vanish', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('王', '👍', 'ש', 'ع', '\ud800', 'ก'),
        fc.string(),
        (odd, text) => {
          expect(printableText(`${text} ${odd} `)).toContain(unprintableMark)
        },
      ),
    )
  })

  it('lets through only characters that the packaged fonts have', async () => {
    const kept = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
      (c) => /\p{L}|\p{N}|\p{S}|\p{P}/u.test(c) && printableText(c) === c,
    )
    expect(kept.length).toBeGreaterThan(1000)
    const { bytes } = await renderDocument(
      [
        {
          content: [kept.join(' '), { text: kept.join(' '), bold: true }],
          margins: [40, 40, 40, 40],
          fontSize: 10,
          lineHeight: 1,
          header: () => null,
          footer: () => null,
          watermark: null,
          blankBack: null,
          maxPages: null,
        },
      ],
      testDocumentInfo,
    )
    const printed = pdfPagesByColumn(bytes).join(' ').normalize('NFKC')
    expect(kept.filter((c) => !printed.includes(c.normalize('NFKC')))).toEqual([])
  })
})
