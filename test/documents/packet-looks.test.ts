import { describe, expect, it } from 'vitest'
import { cmsPacket } from '../../src-main/documents/cms-packet.ts'
import type { TypeSize } from '../../src-main/documents/template.ts'
import { typeSizes } from '../../src-main/documents/template.ts'
import { textPackOf } from '../../src-main/documents/text-packs/index.ts'
import { pdfFonts } from '../helpers/pdf/pdf-structure.ts'
import { badlyPlaced, pdfWords } from '../helpers/pdf/pdf-words.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleMedications,
} from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

async function packet(typeSize: TypeSize, language: string, changes: SampleChanges = {}) {
  const input = { ...sampleDocumentInput({ ...changes, typeSize }), textPack: textPackOf(language) }
  const prepared = cmsPacket.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return renderDocument(cmsPacket.build(prepared.facts), testDocumentInfo)
}

const everyCount = typeSizes.flatMap((size) => [0, 1, 14, 25, 40].map((n) => [size, n] as const))

describe('the packet in every size of type', () => {
  it.each(everyCount)(
    'keeps every word whole and on the page at %i pt with %i medicines',
    async (size, count) => {
      const medications = sampleMedications(count)
      const { bytes } = await packet(size, 'en', { medications })
      const words = pdfWords(bytes)
      expect(badlyPlaced(words)).toEqual({ outside: [], overlapping: [] })
      const printed = new Set(words.map(({ text }) => text))
      for (const { text } of medications)
        for (const word of text.split(/\s+/)) expect(printed).toContain(word)
      expect(pdfFonts(bytes).every(({ isEmbedded }) => isEmbedded)).toBe(true)
    },
  )

  it.each(typeSizes)('is set in type of %i pt', async (size) => {
    const words = pdfWords((await packet(size, 'en')).bytes)
    const dear = words.find(({ text }) => text === 'Dear')
    // The box of a word is as high as a line of the face.
    expect((dear?.bottom ?? 0) - (dear?.top ?? 0)).toBeCloseTo(size * 1.3, 0)
  })

  it.each(typeSizes)('splits no medicine over two pages at %i pt', async (size) => {
    const medications = Array.from({ length: 25 }, (_, i) =>
      sampleMedication({
        id: `m-${i}`,
        text: `First${i}x 10 mg tablet`,
        patientWording: 'Take 1 tablet by mouth every morning with a full glass of water',
        indication: `Last${i}x`,
      }),
    )
    const words = pdfWords((await packet(size, 'en', { medications })).bytes)
    const pageOf = (word: string) => words.find(({ text }) => text === word)?.page
    for (let i = 0; i < 25; i += 1) {
      expect(pageOf(`First${i}x`)).toBeDefined()
      expect(pageOf(`First${i}x`)).toBe(pageOf(`Last${i}x`))
    }
  })

  const names: readonly (readonly [what: string, first: string, last: string, printed: string])[] =
    [
      ['accents', 'José', 'Núñez-Łukasiewicz', 'Núñez-Łukasiewicz'],
      ['Greek and Cyrillic', 'Анна', 'Ωμέγα', 'Анна'],
      ['Vietnamese', 'Nguyễn', 'Thị Ví Dụ', 'Nguyễn'],
    ]
  it.each(names)('prints a name with %s', async (_, first, last, printed) => {
    const { bytes } = await packet(20, 'en', { patient: { first, last } })
    expect(pdfPages(bytes).join(' ').normalize('NFC')).toContain(printed)
    expect(pdfPages(bytes).join(' ')).not.toContain('□')
    expect(badlyPlaced(pdfWords(bytes))).toEqual({ outside: [], overlapping: [] })
  })

  it('says on the page that letters of a name could not be printed', async () => {
    const { bytes } = await packet(14, 'en', { patient: { first: 'משה', last: 'Exempel' } })
    const text = pdfPages(bytes).join(' ')
    expect(text).toContain('□□□ Exempel')
    expect(text).toContain('□ stands for a letter that cannot be printed here.')
  })

  it('gives the same bytes twice, also in Spanish large type', async () => {
    const [one, two] = [await packet(20, 'es'), await packet(20, 'es')]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  it('refuses a name or a direction that would not fit, at the size where it would not', () => {
    const long = sampleMedication({ patientWording: 'Take it with care. '.repeat(60).trim() })
    const missing = (typeSize: TypeSize) => {
      const prepared = cmsPacket.prepare(sampleDocumentInput({ typeSize, medications: [long] }))
      return prepared.ok ? [] : prepared.missing.map(({ what }) => what)
    }
    expect(missing(12)).toEqual([])
    expect(missing(20)).toEqual(['shorter words in line 1 of the medication list'])
  })
})
