// What the safe-disposal sheet says: sites, the patient's own medicines on the flush list, and what nobody could check.

import { describe, expect, it } from 'vitest'
import { cmsPacket } from '../../../src-main/documents/cms-packet.ts'
import type { DocumentInput, TakeBackSite, TypeSize } from '../../../src-main/documents/template.ts'
import { typeSizes } from '../../../src-main/documents/template.ts'
import { safeDisposal } from '../../../src-main/documents/templates/patient/safe-disposal.ts'
import { textPackOf } from '../../../src-main/documents/text-packs/index.ts'
import { definitionText } from '../../helpers/definition-text.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { sampleDocumentInput, sampleMedication } from '../../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'
import { outsidePage, overlaps, placedWords } from '../pdf-geometry.ts'

const sites: readonly TakeBackSite[] = [
  {
    name: 'Sampleton Police',
    where: '5 Example Square, Sampleton, IA',
    phone: '(555) 010-0911',
    hours: null,
  },
  { name: 'Willow Creek Pharmacy', where: '100 Example Street', phone: null, hours: 'Weekdays' },
]
const taking = (...medications: Parameters<typeof sampleMedication>[0][]) =>
  sampleDocumentInput({
    medications: medications.map((one, i) => sampleMedication({ id: `m-${i}`, ...one })),
  })
const drug = (text: string, name: string, form: string | null = null) => ({
  text,
  form,
  ingredients: [{ name, rxcui: '0' }],
})

function partsOf(input: DocumentInput) {
  const prepared = safeDisposal.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return safeDisposal.build(prepared.facts)
}
const wordsOf = (input: DocumentInput) => partsOf(input).map(definitionText).join(' ')

describe('the flush list', () => {
  const cases: readonly (readonly [what: string, input: DocumentInput, said: string])[] = [
    [
      'names an opioid',
      taking(drug('Oxycodone 5 mg tablet', 'oxycodone')),
      'Yours on this list: Oxycodone 5 mg tablet.',
    ],
    [
      'takes benzhydrocodone as a drug that contains the word',
      taking(drug('Apadaz', 'benzhydrocodone')),
      'Yours on this list: Apadaz.',
    ],
    [
      'has diazepam as rectal gel',
      taking(drug('Diazepam 10 mg', 'diazepam', 'rectal gel')),
      'Yours on this list: Diazepam 10 mg.',
    ],
    [
      'has no diazepam tablet',
      taking(drug('Diazepam 10 mg', 'diazepam', 'oral tablet')),
      'None of the medicines on your list',
    ],
    [
      'cannot tell of diazepam without its form',
      taking(drug('Diazepam 10 mg', 'diazepam')),
      'We could not check this for: Diazepam 10 mg.',
    ],
    [
      'cannot tell of a medicine that nobody identified',
      taking({ text: 'White pain pill' }),
      'We could not check this for: White pain pill.',
    ],
    [
      'has a stopped opioid too, which lies in the cabinet',
      taking({
        ...drug('Fentanyl patch', 'fentanyl'),
        stop: sampleDocumentInput().on,
        stopReason: 'healed',
      }),
      'Yours on this list: Fentanyl patch.',
    ],
    [
      'says that there is no list of medicines',
      sampleDocumentInput({ medications: null }),
      'We have no list of your medicines.',
    ],
    ['is answered for an empty list', taking(), 'None of the medicines on your list'],
  ]
  it.each(cases)('%s', (_, input, said) => {
    expect(wordsOf(input)).toContain(said)
  })
})

describe('take-back sites', () => {
  it('stand with phone and hours, and what is not on record is said', () => {
    const text = wordsOf({ ...sampleDocumentInput(), takeBackSites: sites })
    for (const words of ['Sampleton Police', '(555) 010-0911', 'call for hours', 'Weekdays'])
      expect(text).toContain(words)
    expect(text).toContain('phone not on record')
    expect(text).not.toContain('no site on our list')
  })

  it('are asked for where the store has none, with the way to find one', () => {
    const text = wordsOf(sampleDocumentInput())
    expect(text).toContain('no site on our list')
    expect(text).toContain('1-800-882-9539')
  })
})

describe('the packet', () => {
  it.each([
    ['has the sheet as its last part', sites, 4],
    ['has three parts where the store has no list', [], 3],
  ] as const)('%s', async (_, takeBackSites, count) => {
    const prepared = cmsPacket.prepare({ ...sampleDocumentInput(), takeBackSites })
    if (!prepared.ok) throw new Error('Not prepared')
    const { bytes, pagesPerPart } = await renderDocument(
      cmsPacket.build(prepared.facts),
      testDocumentInfo,
    )
    expect(pagesPerPart).toHaveLength(count)
    const firsts = pdfPages(bytes).flatMap((text, i) => (/ Page 1 of /.test(text) ? [i] : []))
    expect(firsts).toHaveLength(count)
    expect(firsts.every((page) => page % 2 === 0)).toBe(true)
  })
})

it('fits on one page at 12 points with two sites, and never leaves the last line alone', async () => {
  const pagesAt = async (typeSize: TypeSize) => {
    const input = { ...sampleDocumentInput({ typeSize }), takeBackSites: sites }
    return pdfPages((await renderDocument(partsOf(input), testDocumentInfo)).bytes)
  }
  expect(await pagesAt(12)).toHaveLength(1)
  for (const size of typeSizes) expect((await pagesAt(size)).at(-1)).toContain('Take care')
})

describe.each(typeSizes.flatMap((size) => [[size, 'en'] as const, [size, 'es'] as const]))(
  'at %i points in %s',
  (size: TypeSize, language) => {
    it('is whole on its pages', async () => {
      const input = {
        ...sampleDocumentInput({ typeSize: size }),
        takeBackSites: Array.from({ length: 12 }, (_, i) => sites[i % 2] ?? sites[0]).filter(
          (site) => site !== undefined,
        ),
        textPack: textPackOf(language),
      }
      const { bytes } = await renderDocument(partsOf(input), testDocumentInfo)
      const words = placedWords(bytes)
      expect(outsidePage(words)).toEqual([])
      expect(overlaps(words)).toEqual([])
      expect(pdfPages(bytes).join(' ')).toContain(
        language === 'es' ? 'traducción preliminar' : 'Put it in your trash at home.',
      )
    })
  },
)
