import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Medication } from '../../src-main/clinical/chart.ts'
import { medicationList } from '../../src-main/documents/medication-list.ts'
import type { MedicationListFacts } from '../../src-main/documents/medication-list-facts.ts'
import type { DocumentInput } from '../../src-main/documents/template.ts'
import { pdfPages, pdfPagesByColumn } from '../helpers/pdf-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleMedications,
} from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

function factsOf(input: DocumentInput): MedicationListFacts {
  const prepared = medicationList.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return prepared.facts
}

function missingOf(changes: SampleChanges): readonly string[] {
  const prepared = medicationList.prepare(sampleDocumentInput(changes))
  return prepared.ok ? [] : prepared.missing.map((m) => `${m.where}: ${m.what}`)
}

async function render(changes: SampleChanges) {
  return renderDocument(
    medicationList.build(factsOf(sampleDocumentInput(changes))),
    testDocumentInfo,
  )
}

const one = (over: Partial<Medication>) => ({ medications: [sampleMedication(over)] })

describe('pages of the medication list', () => {
  it.each([0, 1, 14, 25, 40])(
    'names patient and birth date on every page with %i medicines',
    async (count) => {
      const { bytes, pages, pagesPerPart } = await render({
        medications: sampleMedications(count).map((m, i) => ({
          ...m,
          text: `Drug${i + 1}x ${m.text}`,
        })),
      })
      const texts = pdfPages(bytes)
      expect(pagesPerPart).toEqual([pages])
      texts.forEach((text, i) => {
        expect(text).toContain('Maria Exempel')
        expect(text).toMatch(/Date of birth: 03\/09\/1950/)
        expect(text).toContain(`Page ${i + 1} of ${pages}`)
        expect(text).toContain('draft wording, not the official text')
        expect(text).toContain('Form CMS-10396')
        expect(text.startsWith('MEDICATION LIST (Continued)')).toBe(i > 0)
        expect(text).not.toContain('PREVIEW')
      })
      for (let i = 1; i <= count; i += 1) expect(texts.join(' ')).toContain(`Drug${i}x`)
    },
  )

  it('has room for a long name in the header of every page', async () => {
    const last = 'Wiśniewska-Núñez de la Encarnación y Fernández de Córdoba'
    const { bytes, pages } = await render({
      medications: sampleMedications(25),
      patient: { first: 'Żofia-Ángeles', last },
    })
    expect(pages).toBeGreaterThan(2)
    for (const text of pdfPagesByColumn(bytes)) {
      expect(text).toContain(
        'Żofia-Ángeles Wiśniewska-Núñez de la Encarnación y Fernández de Córdoba',
      )
      expect(text).toContain('03/09/1950')
    }
  })

  it('prints the body in 14 points', () => {
    expect(medicationList.build(factsOf(sampleDocumentInput()))[0]?.fontSize).toBe(14)
  })

  it('never splits a row over two pages', async () => {
    const medications = Array.from({ length: 30 }, (_, i) =>
      sampleMedication({
        id: `m-${i}`,
        text: `Start${i}x`,
        patientWording: `${'some more words '.repeat((i * 7) % 19)} end${i}x`,
      }),
    )
    const { bytes } = await render({ medications })
    const texts = pdfPagesByColumn(bytes)
    for (let i = 0; i < 30; i += 1) {
      const start = texts.findIndex((text) => text.includes(`Start${i}x`))
      expect(start).toBeGreaterThanOrEqual(0)
      expect(texts.findIndex((text) => text.includes(`end${i}x`))).toBe(start)
    }
  })

  it('prints the tallest row that it accepts to its last word', async () => {
    const fits = (count: number) =>
      missingOf(one({ directions: `${'WORD '.repeat(count)} lastword` })).length === 0
    let count = 1
    while (fits(count + 1)) count += 1
    expect(count).toBeGreaterThan(40)
    const { bytes } = await render(one({ directions: `${'WORD '.repeat(count)} lastword` }))
    expect(pdfPagesByColumn(bytes).join(' ')).toContain('lastword')
  })

  it('prints every one of many allergies', async () => {
    const items = Array.from({ length: 80 }, (_, i) => ({
      id: `a-${i}`,
      substance: `Substance${i}x`,
      reaction: null,
    }))
    const text = pdfPages((await render({ allergies: { kind: 'listed', items } })).bytes).join(' ')
    for (const { substance } of items) expect(text).toContain(substance)
  })

  it('marks every page of an unsigned review as a preview', async () => {
    const facts = factsOf(sampleDocumentInput({ review: { signature: null } }))
    expect(facts.isPreview).toBe(true)
    expect(medicationList.build(facts)[0]?.watermark).toBe('PREVIEW, not signed')
  })

  it('is drawn whatever strings the chart holds, or says what to change', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '',
        '\ud800',
        '\u202eabc',
        'W'.repeat(300),
        '{page}',
        'a\n\n\nb',
        '٣ mg',
        '👩‍⚕️'.repeat(9),
      ),
    )
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, odd, async (first, last, text, words) => {
        const prepared = medicationList.prepare(
          sampleDocumentInput({
            medications: [sampleMedication({ text, patientWording: words, indication: words })],
            patient: { first, last },
            allergies: { kind: 'listed', items: [{ id: 'a', substance: text, reaction: words }] },
            review: { patientGoal: words },
          }),
        )
        if (!prepared.ok) {
          expect(prepared.missing.length).toBeGreaterThan(0)
          return
        }
        const { pages } = await renderDocument(
          medicationList.build(prepared.facts),
          testDocumentInfo,
        )
        expect(pages).toBeGreaterThan(0)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
