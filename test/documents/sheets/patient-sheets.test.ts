// What the patient sheets say beyond what holds for every template.

import { describe, expect, it } from 'vitest'
import type {
  DocumentInput,
  DocumentTemplate,
  PageDescription,
} from '../../../src-main/documents/template.ts'
import { drawnSchedule } from '../../../src-main/documents/templates/patient/drawn-schedule.ts'
import { fridgeSheet } from '../../../src-main/documents/templates/patient/fridge-sheet.ts'
import { medicationActionPlan } from '../../../src-main/documents/templates/patient/medication-action-plan.ts'
import { personalMedicationRecord } from '../../../src-main/documents/templates/patient/personal-medication-record.ts'
import { walletCard } from '../../../src-main/documents/templates/patient/wallet-card.ts'
import { definitionText } from '../../helpers/definition-text.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleMedications,
} from '../../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'

function partsOf<Facts>(template: DocumentTemplate<Facts>, input: DocumentInput) {
  const prepared = template.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return template.build(prepared.facts)
}
const wordsOf = (parts: readonly PageDescription[]) => parts.map(definitionText).join(' ')
const draw = (parts: readonly PageDescription[]) => renderDocument(parts, testDocumentInfo)
const taking = (...medications: Parameters<typeof sampleMedication>[0][]) =>
  sampleDocumentInput({
    medications: medications.map((one, i) => sampleMedication({ id: `m-${i}`, ...one })),
  })

describe('times of day', () => {
  const cases: readonly (readonly [words: string, shown: string, hidden: string])[] = [
    ['Take 1 tablet by mouth every morning', '1 tablet Take', 'see the directions'],
    ['TAKE 1/2 TAB PO QHS', 'half a tablet', 'QHS'],
    ['Inject 24 units under the skin at bedtime', '24 units', 'see the directions'],
    ['Take 1 tablet by mouth once a day', 'see the directions', 'Nothing'],
    ['Take 1 tablet as needed for pain', 'only when needed', 'see the directions'],
    ['TK AS DIR BLURB', 'As the prescriber wrote it', 'only when needed'],
  ]
  it.each(cases)('%s shows “%s”', (directions, shown, hidden) => {
    const text = wordsOf(partsOf(fridgeSheet, taking({ directions })))
    expect(text).toContain(shown)
    expect(text).not.toContain(hidden)
  })

  it('follow the words of the patient, not those of the prescriber', () => {
    const text = wordsOf(
      partsOf(
        drawnSchedule,
        taking({
          directions: 'TAKE 1 TAB QAM',
          patientWording: 'Take 2 tablets by mouth at bedtime',
        }),
      ),
    )
    expect(text).toMatch(/Morning Nothing at this time\./)
    expect(text).toMatch(/Bedtime 2 tablets/)
  })
})

describe('the fridge sheet', () => {
  it('holds 14 medicines on one side', async () => {
    const { pages } = await draw(partsOf(fridgeSheet, sampleDocumentInput()))
    expect(pages).toBe(1)
  })

  it('goes on with 25 and says so, with every medicine on it', async () => {
    const medications = sampleMedications(25).map((m, i) => ({ ...m, text: `Drug${i}x ${m.text}` }))
    const { bytes, pages } = await draw(partsOf(fridgeSheet, sampleDocumentInput({ medications })))
    const texts = pdfPages(bytes)
    expect(pages).toBeGreaterThan(1)
    expect(texts[0]).toContain('25 medicines in all')
    expect(texts[0]).toContain(`Page 1 of ${pages}, goes on`)
    for (let i = 0; i < 25; i += 1) expect(texts.join(' ')).toContain(`Drug${i}x`)
  })
})

describe('unknown facts', () => {
  it('are said, never guessed', () => {
    const text = wordsOf(partsOf(fridgeSheet, taking({ isHalfKnown: true })))
    expect(text).toContain('Ask your doctor what this is for.')
    expect(text).toContain('Directions not on record.')
    expect(text).toContain('Name not certain.')
  })

  it('get a plain box for a tablet whose look is not on record, and a drawing for one that is', () => {
    const input = taking({ directions: 'Take 1 tablet every morning' })
    expect(wordsOf(partsOf(drawnSchedule, input))).toContain('not on record')
    const look = { shape: 'oval', colour: 'pink', imprint: 'L 10', isScored: true } as const
    const parts = partsOf(drawnSchedule, { ...input, looks: { 'm-0': look } })
    expect(JSON.stringify(parts)).toContain('<ellipse')
    expect(JSON.stringify(parts)).toContain('L 10')
    expect(wordsOf(parts)).not.toContain('not on record')
  })
})

describe('the wallet card', () => {
  it('has every medicine of 40 and no page beyond its cards', async () => {
    const medications = sampleMedications(40).map((m, i) => ({ ...m, text: `Drug${i}x ${m.text}` }))
    const { bytes, pagesPerPart } = await draw(
      partsOf(walletCard, sampleDocumentInput({ medications })),
    )
    const text = pdfPages(bytes).join(' ')
    expect(pagesPerPart.every((pages) => pages === 1)).toBe(true)
    for (let i = 0; i < 40; i += 1) expect(text).toContain(`Drug${i}x`)
  })

  it('names whom to call when that is on record', () => {
    const input = sampleDocumentInput({
      patient: {
        emergencyContact: { name: 'Otto Exempel', relationship: 'son', phone: '(555) 010-0400' },
        primaryCareId: 'dr-sample',
      },
    })
    const text = wordsOf(partsOf(walletCard, input))
    expect(text).toContain('Otto Exempel, son, (555) 010-0400')
    expect(text).toContain('Doctor: Dana Sample, MD, (555) 010-0200')
  })
})

describe('the core elements', () => {
  it('print start, stop, emergency contact and room for signatures', () => {
    const text = wordsOf(
      partsOf(
        personalMedicationRecord,
        sampleDocumentInput({
          patient: {
            emergencyContact: { name: 'Otto Exempel', relationship: 'son', phone: null },
          },
        }),
      ),
    )
    for (const words of ['Start:', 'Stop:', 'Otto Exempel', 'My signature', 'Penicillin: hives'])
      expect(text).toContain(words)
  })

  it('plan has the actions of the to-do list and none of the letters', () => {
    const text = wordsOf(partsOf(medicationActionPlan, sampleDocumentInput()))
    expect(text).toContain('Get up slowly')
    expect(text).toContain('What I did and when I did it')
    expect(text).toContain('December 14, 2026')
    expect(text).not.toContain('lower zolpidem')
  })
})
