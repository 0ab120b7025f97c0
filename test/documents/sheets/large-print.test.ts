// The patient's sheets in large print: every word of 25 medicines is on a page, in the size that was asked for.

import { describe, expect, it } from 'vitest'
import { fridgeSheet } from '../../../src-main/documents/templates/patient/fridge-sheet.ts'
import { personalMedicationRecord } from '../../../src-main/documents/templates/patient/personal-medication-record.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import {
  sampleDocumentInput,
  sampleMedications,
  testInstant,
} from '../../helpers/sample-document-input.ts'
import { renderDocument } from '../../helpers/test-renderer.ts'

const medications = sampleMedications(25)
const info = { title: 'Large print', language: 'en-US', createdAt: testInstant }

describe.each([fridgeSheet, personalMedicationRecord])('$title', (template) => {
  const drawn = async (typeSize: 14 | 16 | 20) => {
    const prepared = template.prepare(sampleDocumentInput({ medications, typeSize }))
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.missing))
    // Each template gets the facts that its own prepare made.
    const parts = (template.build as (facts: unknown) => ReturnType<typeof template.build>)(
      prepared.facts,
    )
    return { parts, pages: pdfPages((await renderDocument(parts, info)).bytes) }
  }

  it('holds all 25 medicines at 20 points, none of them cut by the end of a page', async () => {
    const { parts, pages } = await drawn(20)
    expect(parts.map(({ fontSize }) => fontSize)).toEqual([20])
    for (const { text, patientWording } of medications) {
      const page = pages.find((words) => words.includes(text))
      expect(page).toBeDefined()
      if (patientWording !== null && !text.includes('('))
        expect(page?.replace(/\s+/g, ' ')).toContain(patientWording.slice(0, 12))
    }
  })

  it('grows with the type', async () => {
    expect((await drawn(20)).pages.length).toBeGreaterThanOrEqual((await drawn(16)).pages.length)
    expect((await drawn(16)).pages.length).toBeGreaterThan((await drawn(14)).pages.length)
  })
})
