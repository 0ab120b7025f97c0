// What the papers of programs say: the joint action plan of Iowa PCM, the health snapshot of PharmMD.

import { describe, expect, it } from 'vitest'
import type { DocumentTemplate } from '../../../src-main/documents/template.ts'
import { healthSnapshot } from '../../../src-main/documents/templates/program/health-snapshot.ts'
import { jointActionPlan } from '../../../src-main/documents/templates/program/joint-action-plan.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import {
  type SampleChanges,
  sampleDocumentInput,
  sampleMedications,
  sampleReview,
} from '../../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'

async function pagesOf<Facts>(template: DocumentTemplate<Facts>, changes: SampleChanges = {}) {
  const prepared = template.prepare(sampleDocumentInput(changes))
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.missing))
  return pdfPages((await renderDocument(template.build(prepared.facts), testDocumentInfo)).bytes)
}

describe('The joint action plan', () => {
  it('says goals, who does what, and has boxes where no answer is on record', async () => {
    const todo = [
      { id: 't-9', problemId: 'p-1', topic: 'Sleep', actions: ['Keep a light on at night.'] },
    ]
    const text = (await pagesOf(jointActionPlan, { review: { ...sampleReview(), todo } })).join(' ')
    for (const words of [
      'Joint Written Action Plan',
      'Medicaid number INVENTED-1',
      'Consent to share written, by patient, 2026-11-23',
      'High blood pressure I10 Below 130/80 by March no',
      'Osteoporosis not on record not on record',
      '1. Falls while taking zolpidem',
      'Physician Dana Sample, MD: Please lower zolpidem',
      'Patient Keep a light on at night.',
      'Pharmacist Looks at the result with the patient on December 14, 2026.',
      'Do not agree, because:',
      'started, 11/23/2026',
      'Signed by Robin Testwell, PharmD',
      'Physician’s signature',
    ])
      expect(text).toContain(words)
    expect(text.split('Do not agree, because:')).toHaveLength(2)
  })

  it('says when no assessment, no condition and no day for the check are on record', async () => {
    const text = (
      await pagesOf(jointActionPlan, {
        review: { ...sampleReview(), followUpOn: null, todo: [] },
        inProgram: { problems: null, conditions: null, memberNumber: null },
      })
    ).join(' ')
    expect(text).toContain('The assessment of problems is not on record.')
    expect(text).toContain('No condition is on record.')
    expect(text).toContain('Medicaid number not on record')
  })

  it('is refused without a place in the program, or without a medication list', () => {
    const input = sampleDocumentInput()
    expect(jointActionPlan.prepare({ ...input, enrolledIn: [] })).toEqual({
      ok: false,
      missing: [{ what: 'place in Iowa Medicaid PCM', where: 'enrollment' }],
    })
    expect(jointActionPlan.prepare(sampleDocumentInput({ inProgram: { drugs: null } }))).toEqual({
      ok: false,
      missing: [{ what: 'medication list', where: 'medications' }],
    })
  })
})

describe('The health snapshot', () => {
  it.each([0, 1, 14, 25])('is one page with %i medicines', async (count) => {
    expect(await pagesOf(healthSnapshot, { medications: sampleMedications(count) })).toHaveLength(1)
  })

  it('names gaps apart from other problems, and says what is unknown', async () => {
    const text = (await pagesOf(healthSnapshot)).join(' ')
    for (const words of [
      'Last contact November 23, 2026',
      'No treatment of osteoporosis: Please start alendronate',
      'asked Dana Sample, MD; no answer',
      'Could not be counted:',
      'cannot be told: no dispensing record',
      'No result is on record.',
      'Hydrochlorothiazide 25 mg tablet: Directions not on',
    ])
      expect(text).toContain(words)
  })

  it('leaves out of the problems what is resolved', async () => {
    const [first] = sampleDocumentInput().enrolledIn?.[1]?.problems ?? []
    if (first === undefined) throw new Error('No problem')
    const problems = [{ ...first, resolvedOn: first.resultOn ?? sampleDocumentInput().on }]
    const text = (await pagesOf(healthSnapshot, { inProgram: { problems } })).join(' ')
    expect(text).toContain('None open.')
    expect(text).toContain('No open problem of a missing, too weak or untaken')
    expect(text).not.toContain('Falls while taking zolpidem')
  })

  it('takes directions out before it takes a second page, and says where they are', async () => {
    const few = await pagesOf(healthSnapshot, { medications: sampleMedications(14) })
    const many = await pagesOf(healthSnapshot, { medications: sampleMedications(40) })
    expect(few.join(' ')).not.toContain('Directions are on the medication list.')
    expect(many.join(' ')).toContain('Directions are on the medication list.')
    expect(many.join(' ')).toContain('Sertraline 50 mg tablet (4)')
  })
})
