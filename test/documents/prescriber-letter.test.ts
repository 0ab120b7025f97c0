import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrescriberLetterFacts } from '../../src-main/documents/prescriber-letter.ts'
import { prescriberLetter } from '../../src-main/documents/prescriber-letter.ts'
import { definitionText } from '../helpers/definition-text.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import { sampleDocumentInput, sampleRecommendation } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const letterInput = (changes: SampleChanges = {}) =>
  sampleDocumentInput({ prescriberId: 'dr-sample', ...changes })

function factsOf(changes: SampleChanges = {}): PrescriberLetterFacts {
  const prepared = prescriberLetter.prepare(letterInput(changes))
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return prepared.facts
}

const render = (facts: PrescriberLetterFacts) =>
  renderDocument(prescriberLetter.build(facts), testDocumentInfo)
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => sampleRecommendation({ id: `rec-${i}` }))

describe('facts of the prescriber letter', () => {
  it('takes every recommendation to this prescriber, and no other', () => {
    const recommendations = [
      sampleRecommendation({ recommendation: 'First.' }),
      sampleRecommendation({ prescriberId: 'np-inventado', recommendation: 'Not for Dr. Sample.' }),
      sampleRecommendation({ recommendation: 'Second.' }),
    ]
    const facts = factsOf({ review: { recommendations } })
    expect(facts.points.map((point) => point.recommendation)).toEqual(['First.', 'Second.'])
  })

  it('is as urgent as its most urgent recommendation', () => {
    const recommendations = [
      sampleRecommendation({ urgency: 'routine' }),
      sampleRecommendation({ urgency: 'now' }),
    ]
    expect(factsOf({ review: { recommendations } }).urgency).toBe('now')
  })

  const refusals: readonly (readonly [what: string, changes: SampleChanges, missing: string])[] = [
    ['no prescriber', { prescriberId: null }, 'prescriber: prescriber'],
    ['an unknown prescriber', { prescriberId: 'nobody' }, 'prescriber: prescriber'],
    [
      'nothing to recommend',
      { review: { recommendations: [] } },
      'plan: recommendation to this prescriber',
    ],
    [
      'an empty assessment',
      { review: { recommendations: [sampleRecommendation({ assessment: ' ' })] } },
      'plan: assessment of recommendation 1',
    ],
    ['no birth date', { person: { birthDate: null } }, 'patient: birth date'],
    ['no pharmacy phone', { pharmacy: { phone: '' } }, 'pharmacy: pharmacy phone'],
    ['no fax number to reply to', { pharmacy: { fax: '' } }, 'pharmacy: pharmacy fax'],
    [
      'a reference code that no barcode can carry',
      { review: { referenceCode: 'Ä 1' } },
      'review: reference code',
    ],
  ]
  it.each(refusals)('refuses %s', (_, changes, missing) => {
    const prepared = prescriberLetter.prepare(letterInput(changes))
    expect(prepared.ok ? [] : prepared.missing.map((m) => `${m.where}: ${m.what}`)).toEqual([
      missing,
    ])
  })

  it('takes smaller type for more text, and refuses in words when it is still too long', () => {
    const sizes = [1, 2, 3].map(
      (count) => factsOf({ review: { recommendations: many(count) } }).size,
    )
    expect(sizes[0]).toBe(12.5)
    expect(sizes.every((size, i) => size <= (sizes[i - 1] ?? 13))).toBe(true)
    expect(Math.min(...sizes)).toBeLessThan(12.5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10)
    const recommendations = [
      sampleRecommendation(),
      sampleRecommendation({ background: 'word '.repeat(800) }),
    ]
    const prepared = prescriberLetter.prepare(letterInput({ review: { recommendations } }))
    expect(prepared).toEqual({
      ok: false,
      missing: [
        {
          what: expect.stringMatching(
            /^too long for one page by about \d+ %: shorten the background of recommendation 2$/,
          ),
          where: 'plan',
        },
      ],
    })
  })
})

describe('the page of the prescriber letter', () => {
  it('puts the recommendation before situation, background and assessment', () => {
    const text = prescriberLetter.build(factsOf()).map(definitionText).join(' ')
    const order = [
      'RECOMMENDATION',
      'Please lower zolpidem',
      'Situation',
      'Background',
      'Assessment',
      'Your reply',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('names patient, birth date, prescriber, pharmacy, reference and all reply boxes', async () => {
    const { bytes, pages } = await render(factsOf())
    expect(pages).toBe(1)
    const text = pdfPages(bytes)[0] ?? ''
    for (const words of [
      'Willow Creek Pharmacy',
      'Fax (555) 010-0101',
      'Dana Sample, MD',
      'Maria Exempel',
      '03/09/1950',
      'Reference R7K3-2QMX',
      'Within 24 to 72 hours',
      'Accept as written',
      'Accept with change:',
      'Decline, reason:',
      'Will discuss at visit on',
      'Need more information',
      'Not my patient',
      'Prescriber signature',
      'Date',
      'NPI',
      'Call-back number',
      'Robin Testwell, PharmD',
      'Page 1 of 1',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('carries the reference code as a barcode', () => {
    const drawn = JSON.stringify(prescriberLetter.build(factsOf()))
    expect(drawn).toContain('<svg')
    const other = JSON.stringify(
      prescriberLetter.build(factsOf({ review: { referenceCode: 'A1B2-C3D4' } })),
    )
    const bars = (page: string) => /<svg.*?<\/svg>/.exec(page)?.[0]
    expect(bars(drawn)).not.toBe(bars(other))
  })

  it('numbers several recommendations and gives each its own row of boxes', async () => {
    const parts = prescriberLetter.build(factsOf({ review: { recommendations: many(3) } }))
    expect(JSON.stringify(parts).match(/"type":"rect"/g)).toHaveLength(18)
    const { bytes, pages } = await renderDocument(parts, testDocumentInfo)
    expect(pages).toBe(1)
    expect(pdfPages(bytes)[0]).toMatch(/RECOMMENDATIONS 1\. Please .* 2\. Please .* 3\. Please /)
  })

  it('is marked as a preview until the review is signed', () => {
    const facts = factsOf({ review: { signature: null } })
    expect(facts.isPreview).toBe(true)
    const [part] = prescriberLetter.build(facts)
    expect(part?.watermark).toBe('PREVIEW, not signed')
    expect(part === undefined ? '' : definitionText(part)).toContain('Not signed yet')
  })

  it('gives the same bytes from the same facts', async () => {
    const first = await render(factsOf())
    const again = await render(JSON.parse(JSON.stringify(factsOf())))
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
  })

  it('has exactly one page for every text that it accepts', async () => {
    const words = fc
      .array(
        fc.oneof(
          fc.lorem({ maxCount: 12 }),
          fc.constantFrom('WWWWWWWW', 'x'.repeat(150), 'ÀÉÎ', '王芳', 'mmmm'),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(' '))
    const recommendation = fc.record({
      situation: words,
      background: words,
      assessment: words,
      recommendation: words,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(recommendation, { minLength: 1, maxLength: 4 }),
        words,
        async (texts, name) => {
          const prepared = prescriberLetter.prepare(
            letterInput({
              pharmacy: { name },
              review: { recommendations: texts.map((text) => sampleRecommendation(text)) },
            }),
          )
          if (prepared.ok) expect((await render(prepared.facts)).pages).toBe(1)
          else expect(prepared.missing[0]?.what).toMatch(/^too long for one page/)
        },
      ),
      { numRuns: 80, endOnFailure: true },
    )
  })
})
