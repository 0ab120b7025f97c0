// Every template, at every size of list: nothing outside the page, nothing upon something else, the same bytes twice.

import { describe, expect, it } from 'vitest'
import type { Medication } from '../../src-main/clinical/chart.ts'
import { documentTemplates } from '../../src-main/documents/index.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleMedications,
} from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'
import { fontsNotEmbedded, outsidePage, overlaps, placedWords } from './pdf-geometry.ts'

const longSig =
  'Take 2 tablets by mouth in the morning and 1 tablet at bedtime with a full glass of water, sit upright for half an hour, and call us when your stools turn black'
const cases: readonly (readonly [what: string, changes: SampleChanges])[] = [
  ...[0, 1, 14, 25, 40].map(
    (count) => [`${count} medicines`, { medications: sampleMedications(count) }] as const,
  ),
  [
    'long names and directions',
    {
      medications: Array.from(
        { length: 6 },
        (_, i): Medication =>
          sampleMedication({
            id: `m-${i}`,
            text: `Amlodipine besylate / olmesartan medoxomil / hydrochlorothiazide ${i + 5} mg/40 mg/25 mg oral tablet`,
            patientWording: longSig,
            indication: 'High blood pressure that stays high with two other medicines',
            isHalfKnown: i === 2,
          }),
      ),
    },
  ],
  [
    'accented names',
    {
      patient: { first: 'Żofia-Ángeles', last: 'Wiśniewska-Núñez de la Encarnación' },
      medications: [
        sampleMedication({ text: 'Ácido fólico 1 mg', directions: 'take 1 tablet tid' }),
      ],
      allergies: { kind: 'not-asked' },
    },
  ],
]

describe.each(documentTemplates.map((template) => [template.id, template] as const))(
  '%s',
  (_id, template) => {
    it.each(cases)('is whole on its pages with %s', async (_what, changes) => {
      const input = sampleDocumentInput({
        ...(template.needsPrescriber ? { prescriberId: 'dr-sample' } : {}),
        ...changes,
      })
      const prepared = template.prepare(input)
      if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
      const facts: typeof prepared.facts = JSON.parse(JSON.stringify(prepared.facts))
      const { bytes } = await renderDocument(template.build(prepared.facts), testDocumentInfo)
      const words = placedWords(bytes)
      expect(words.length).toBeGreaterThan(3)
      expect(outsidePage(words)).toEqual([])
      expect(overlaps(words)).toEqual([])
      expect(fontsNotEmbedded(bytes)).toEqual([])
      const again = await renderDocument(template.build(facts), testDocumentInfo)
      expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
    })
  },
)
