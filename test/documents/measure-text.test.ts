import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineCount, textWidth } from '../../src-main/documents/measure-text.ts'
import type { PageDescription } from '../../src-main/documents/template.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

/** The lines that each text really takes, one text on a page. */
async function drawnLines(
  texts: readonly string[],
  width: number,
  isBold: boolean,
): Promise<readonly number[]> {
  const page = (text: string): PageDescription => ({
    content: [{ text, bold: isBold }],
    margins: [20, 10, 612 - 20 - width, 10],
    fontSize: 9.5,
    lineHeight: 1,
    header: () => null,
    footer: () => null,
    watermark: null,
    blankBack: null,
    maxPages: null,
  })
  const { bytes } = await renderDocument(texts.map(page), testDocumentInfo)
  const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes })
  const pages = run.stdout.toString('utf8').split('\f').slice(0, -1)
  expect(pages).toHaveLength(texts.length)
  return pages.map((text) => text.split('\n').filter((line) => line !== '').length)
}

describe('lines reckoned before drawing', () => {
  it('knows the width of the letters of the body face', () => {
    expect(textWidth('MMMM', { size: 10 })).toBeCloseTo(32.96, 1)
    expect(textWidth('MMMM', { size: 10, isBold: true })).toBeCloseTo(34.32, 1)
    expect(textWidth('aaaa', { size: 10 })).toBeCloseTo(21, 1)
    expect(textWidth('áàâä', { size: 10 })).toBeCloseTo(21, 1)
  })

  it('knows where kerning sets letters wider apart', () => {
    expect(textWidth('qj', { size: 10 })).toBeCloseTo(
      textWidth('q', { size: 10 }) + textWidth('j', { size: 10 }) + 1.6,
      5,
    )
    // Drawn, this is 87.04 points wide; without its kerning it would be reckoned as 86.85 and fit.
    expect(lineCount(',.5,/79I,- s 193/z.-x,-/', 87, { size: 9.5 })).toBe(2)
  })

  const cases: readonly (readonly [text: string, width: number, lines: number])[] = [
    ['', 100, 1],
    ['short', 100, 1],
    ['one two three four', 40, 3],
    ['a\nb\nc', 100, 3],
  ]
  it.each(cases)('counts the lines of %j in %i points', (text, width, lines) => {
    expect(lineCount(text, width, { size: 10 })).toBe(lines)
  })

  it('never reckons fewer lines than are drawn', async () => {
    const word = fc.oneof(
      { weight: 12, arbitrary: fc.stringMatching(/^[a-zA-Z0-9,./-]{1,14}$/) },
      { weight: 1, arbitrary: fc.stringMatching(/^[a-zA-Z]{20,80}$/) },
      { weight: 1, arbitrary: fc.stringMatching(/^[ilWM]{10,60}$/) },
      { weight: 1, arbitrary: fc.constantFrom('Żółć', '王芳', '½', '→', 'Ünïcödé') },
    )
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 80, max: 500 }),
        fc.boolean(),
        async (texts, width, isBold) => {
          const drawn = await drawnLines(texts, width, isBold)
          for (const [i, own] of texts.entries()) {
            const reckoned = lineCount(own, width, { size: 9.5, isBold })
            expect(reckoned).toBeGreaterThanOrEqual(drawn[i] ?? Number.POSITIVE_INFINITY)
          }
        },
      ),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
