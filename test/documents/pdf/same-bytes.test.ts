// No document may show what was printed before it, whatever is kept between two.

import { cpSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createRenderer, type RenderDocument } from '../../../src-main/documents/render.ts'
import type { PageDescription } from '../../../src-main/documents/template.ts'
import { testInstant } from '../../helpers/sample-document-input.ts'
import { temporaryFolder } from '../../helpers/stored-chart.ts'

const fonts = resolve(import.meta.dirname, '../../../resources/fonts')

function page(text: string): readonly PageDescription[] {
  return [
    {
      content: [{ text }, { text, bold: true }],
      margins: [40, 40, 40, 40],
      fontSize: 12,
      lineHeight: 1,
      header: () => null,
      footer: () => null,
      watermark: null,
      blankBack: null,
      maxPages: null,
    },
  ]
}

async function bytesOf(render: RenderDocument, text: string): Promise<string> {
  const info = { title: 'Invented', language: 'en-US', createdAt: testInstant }
  return Buffer.from((await render(page(text), info)).bytes).toString('base64')
}

/** Fonts of a folder of their own are opened anew. */
function freshRenderer(): RenderDocument {
  const folder = temporaryFolder()
  cpSync(fonts, join(folder, 'fonts'), { recursive: true })
  return createRenderer(folder)
}

/** What is used of the reader of typefaces that pdfkit brings along. */
interface Fontkit {
  readonly openSync: (file: string) => {
    readonly characterSet: readonly number[]
    readonly glyphForCodePoint: (code: number) => { readonly id: number }
  }
}

test.each(readdirSync(fonts).filter((name) => name.endsWith('.ttf')))(
  'no glyph of %s stands for two characters',
  (name) => {
    const inside = createRequire(createRequire(import.meta.url).resolve('pdfkit'))
    // A library without types.
    const face = (inside('fontkit') as Fontkit).openSync(join(fonts, name))
    const glyphs = face.characterSet.map((code) => face.glyphForCodePoint(code).id)
    expect(new Set(glyphs).size).toBe(glyphs.length)
  },
)

test('a page has the same bytes whatever was printed before it', async () => {
  const text = 'Ada – 5 µg; 10 Ω; a-b'
  const first = await bytesOf(freshRenderer(), text)
  const after = freshRenderer()
  await bytesOf(after, 'A\u00a0b\u2010c \u03bc \u2126 \u02c9 \u2212 \u2215 \u2219')
  expect(await bytesOf(after, text)).toBe(first)
  expect(await bytesOf(after, text)).toBe(first)
})

test('thousands of different words change no page', async () => {
  const render = freshRenderer()
  const first = await bytesOf(render, 'Take 1 tablet')
  for (let at = 0; at < 3; at++)
    await bytesOf(render, Array.from({ length: 2000 }, (_, i) => `word${at * 2000 + i}`).join(' '))
  expect(await bytesOf(render, 'Take 1 tablet')).toBe(first)
})
