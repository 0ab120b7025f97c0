import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CmsPacketFacts } from '../../src-main/documents/cms-packet.ts'
import { cmsPacket } from '../../src-main/documents/cms-packet.ts'
import { coverLetter } from '../../src-main/documents/cover-letter.ts'
import { definitionText } from '../helpers/definition-text.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import { sampleDocumentInput, sampleMedications } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

function factsOf(changes: SampleChanges): CmsPacketFacts {
  const prepared = cmsPacket.prepare(sampleDocumentInput(changes))
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return prepared.facts
}

describe('the Medicare packet', () => {
  it.each([0, 1, 14, 25, 40])(
    'has three parts in order, each on a front side, with %i medicines',
    async (count) => {
      const facts = factsOf({ medications: sampleMedications(count) })
      const { bytes, pagesPerPart } = await renderDocument(cmsPacket.build(facts), testDocumentInfo)
      const texts = pdfPages(bytes)
      expect(pagesPerPart).toHaveLength(3)
      const firsts = texts.flatMap((text, i) => (/ Page 1 of /.test(text) ? [i] : []))
      expect(firsts).toHaveLength(3)
      expect(firsts.every((page) => page % 2 === 0)).toBe(true)
      expect(texts[firsts[0] ?? -1]).toContain('Dear Maria Exempel,')
      expect(texts[firsts[1] ?? -1]).toContain('RECOMMENDED TO-DO LIST')
      expect(texts[firsts[2] ?? -1]).toContain('MEDICATION LIST')
      for (const text of texts) {
        if (text === 'This page is intentionally left blank.') continue
        expect(text).toContain('Maria Exempel')
        expect(text).toContain('03/09/1950')
        expect(text).toMatch(/Form CMS-10396 Page \d+ of \d+ OMB Approval No\. 0938-1154/)
        expect(text).toContain('draft wording, not the official text')
      }
    },
  )

  it('gives the same bytes from the same facts, also after they were stored', async () => {
    const facts = factsOf({})
    const stored: CmsPacketFacts = JSON.parse(JSON.stringify(facts))
    const first = await renderDocument(cmsPacket.build(facts), testDocumentInfo)
    const again = await renderDocument(cmsPacket.build(stored), testDocumentInfo)
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
  })

  it('leaves out blank backs for printing on one side', async () => {
    const parts = cmsPacket.build({ ...factsOf({}), isDuplex: false })
    const { bytes } = await renderDocument(parts, testDocumentInfo)
    expect(pdfPages(bytes).join(' ')).not.toContain('left blank')
  })

  const refusals: readonly (readonly [
    what: string,
    changes: SampleChanges,
    missing: readonly string[],
  ])[] = [
    [
      'no birth date, once for all three parts',
      { person: { birthDate: null } },
      ['patient: birth date'],
    ],
    ['no pharmacy phone', { pharmacy: { phone: '' } }, ['pharmacy: pharmacy phone']],
    ['no pharmacy hours', { pharmacy: { hours: '' } }, ['pharmacy: pharmacy hours']],
    ['no medication list', { medications: null }, ['medications: medication list']],
    [
      'a targeted review',
      { review: { kind: 'TMR' } },
      ['review: a comprehensive review (the packet is not for targeted reviews)'],
    ],
    [
      'several at once',
      { medications: null, pharmacy: { hours: '', phone: '' } },
      ['pharmacy: pharmacy phone', 'pharmacy: pharmacy hours', 'medications: medication list'],
    ],
  ]
  it.each(refusals)('refuses %s', (_, changes, missing) => {
    const prepared = cmsPacket.prepare(sampleDocumentInput(changes))
    expect(prepared.ok ? [] : prepared.missing.map((m) => `${m.where}: ${m.what}`)).toEqual(missing)
  })

  it('is a marked preview until the review is signed', async () => {
    const facts = factsOf({ review: { signature: null } })
    expect(facts.isPreview).toBe(true)
    expect(factsOf({}).isPreview).toBe(false)
    const parts = cmsPacket.build(facts)
    expect(parts.map((part) => part.watermark)).toEqual(Array(3).fill('PREVIEW, not signed'))
    expect(parts.map(definitionText)[0]).toContain('Not signed yet')
    const { bytes } = await renderDocument(parts, testDocumentInfo)
    expect(pdfPages(bytes)[0]?.replace(/ /g, '')).not.toContain('RobinTestwell')
  })

  it('is drawn whatever people typed, or says what to change', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('\u202e', '{phone}', 'W'.repeat(400), 'a\n'.repeat(90), '\udfff'),
    )
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, odd, async (plan, representative, topic, action) => {
        const input = sampleDocumentInput({
          medications: [],
          coverage: { plan, bin: null, pcn: null, groupId: null, memberId: null, isPartD: null },
          patient: { representative },
          pharmacy: { hours: action },
          review: { todo: [{ id: 't', problemId: null, topic, actions: [action] }] },
        })
        const prepared = cmsPacket.prepare(input)
        if (!prepared.ok) {
          expect(prepared.missing.length).toBeGreaterThan(0)
          return
        }
        const drawn = await renderDocument(cmsPacket.build(prepared.facts), testDocumentInfo)
        expect(drawn.pagesPerPart).toHaveLength(3)
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('asks for nothing that an unknown text pack would have to supply', () => {
    expect(() => cmsPacket.prepare({ ...sampleDocumentInput(), textPack: 'no-such-pack' })).toThrow(
      /text pack/,
    )
  })
})

describe('the cover letter', () => {
  const words: readonly (readonly [
    what: string,
    changes: SampleChanges,
    said: string,
    unsaid: string | null,
  ])[] = [
    ['names the day of the review', {}, 'on November 23, 2026 about your health', null],
    [
      'names plan and next talk when they are known',
      {},
      'Example Health Part D to keep you well. Our next talk is planned for December 14, 2026.',
      null,
    ],
    [
      'names no plan when none is on record',
      {
        coverage: {
          plan: null,
          bin: null,
          pcn: null,
          groupId: null,
          memberId: null,
          isPartD: null,
        },
      },
      'your doctors to keep you well',
      'Example Health',
    ],
    ['is signed by name and credential', {}, 'Robin Testwell, PharmD', 'Not signed'],
    ['has the address', {}, 'Maria Exempel 7 Sample Lane Apt 2 Sampleton, IA 50000', null],
    [
      'goes without an address when it is handed over',
      { patient: { address: null } },
      'Dear Maria Exempel,',
      'Sample Lane',
    ],
    [
      'names a representative who gets a copy',
      { patient: { representative: 'Ines Exempel' } },
      'cc: Ines Exempel',
      null,
    ],
    ['has no copy line without a representative', {}, 'Dear', 'cc:'],
  ]
  it.each(words)('%s', (_, changes, said, unsaid) => {
    const prepared = coverLetter.prepare(sampleDocumentInput(changes))
    const text = prepared.ok ? coverLetter.build(prepared.facts).map(definitionText).join(' ') : ''
    expect(text).toContain(said)
    if (unsaid !== null) expect(text).not.toContain(unsaid)
  })

  it('fits on one page in the ordinary case', async () => {
    const prepared = coverLetter.prepare(
      sampleDocumentInput({ patient: { representative: 'Ines Exempel' } }),
    )
    if (!prepared.ok) throw new Error('Not prepared')
    const { pages } = await renderDocument(coverLetter.build(prepared.facts), testDocumentInfo)
    expect(pages).toBe(1)
  })
})
