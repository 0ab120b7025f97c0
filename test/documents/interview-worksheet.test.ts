import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScannedCode } from '../../src-main/clinical/reconciliation/scanned-code.ts'
import { reviewList } from '../../src-main/clinical/review-list.ts'
import { screen } from '../../src-main/clinical/screening/index.ts'
import { sweepGrid } from '../../src-main/clinical/sweep.ts'
import { documentTemplate, workingPapers } from '../../src-main/documents/index.ts'
import {
  interviewWorksheet,
  type WorksheetInput,
  worksheetCode,
} from '../../src-main/documents/interview-worksheet.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import {
  type SampleChanges,
  sampleDocumentInput,
  sampleMedications,
  testDay,
} from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const patientId = '019386a2-7c11-7abc-8def-0123456789ab'

function worksheetInput(
  changes: SampleChanges = {},
  over: Partial<WorksheetInput> = {},
): WorksheetInput {
  const { chart, patient, prescribers, review } = sampleDocumentInput(changes)
  const list = reviewList(chart)
  const found = screen(chart).map((finding, place) => ({
    key: String(place),
    finding,
    decision: null,
    isQuiet: false,
  }))
  return {
    on: testDay,
    printedBy: 'Tess Techworth',
    printedAt: '15:04',
    pharmacyName: 'Testwell Pharmacy',
    patientId,
    patient,
    chart,
    prescribers,
    review,
    answers: [],
    told: [],
    sweep: sweepGrid(chart, list, found, []),
    ...over,
  }
}

async function pagesOf(input: WorksheetInput) {
  const { bytes } = await renderDocument(
    interviewWorksheet.build(interviewWorksheet.prepare(input)),
    testDocumentInfo,
  )
  const out = process.env.PESTLE_LOOK
  if (out !== undefined) writeFileSync(`${out}/worksheet-${input.sweep.rows.length}.pdf`, bytes)
  return pdfPages(bytes)
}

/** The numbers that begin a line, in the order of the paper. */
const numbersOf = (input: WorksheetInput) =>
  JSON.stringify(interviewWorksheet.build(interviewWorksheet.prepare(input))[0]?.content)
    .match(/"text":"\d+","bold":true/g)
    ?.map((text) => Number(/\d+/.exec(text)?.[0]))

describe('the interview worksheet', () => {
  it.each([
    [0, 1, 2],
    [12, 2, 4],
    [25, 4, 7],
  ])('of %i drugs numbers its lines without a gap', async (count, atLeast, atMost) => {
    const input = worksheetInput({ medications: sampleMedications(count) })
    const pages = await pagesOf(input)
    expect(pages.length).toBeGreaterThanOrEqual(atLeast)
    expect(pages.length).toBeLessThanOrEqual(atMost)
    const numbers = numbersOf(input) ?? []
    expect(numbers.length).toBeGreaterThan(count * 2)
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
  })

  it('goes through the screens in their order and says on each page that it is no record', async () => {
    const pages = await pagesOf(worksheetInput({ medications: sampleMedications(12) }))
    const text = pages.join(' ')
    const places = ['Collect', 'Our list', 'Assess', 'Plan', 'Follow-up on'].map((word) =>
      text.indexOf(word),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    for (const page of pages) expect(page).toContain('Working paper: not part of the record')
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`)
  })

  it('prints what is known and says what is not', async () => {
    const [first = ''] = await pagesOf(
      worksheetInput({
        person: { birthDate: null },
        medications: sampleMedications(1).map((one) => ({ ...one, indication: null })),
      }),
    )
    expect(first).toContain('Maria')
    expect(first).toContain('Born: not on record')
    expect(first).toContain('Conditions: not on record')
    expect(first).toContain('Not on record: reason')
    expect(first).toContain('Penicillin: hives; Codeine: reaction not recorded')
  })

  it.each([
    ['es', 'Language: Spanish'],
    ['Spanish and some English', 'Language: Spanish and some English'],
    [null, 'Language: not on record'],
  ])('names the language that is recorded as %s', async (language, words) => {
    const [first = ''] = await pagesOf(worksheetInput({ patient: { language } }))
    expect(first.replaceAll(/\s+/g, ' ')).toContain(words)
  })

  it('prints an answer instead of boxes, so that nothing is asked twice', async () => {
    const one = sampleMedications(1)
    const answers = [
      { medicationId: 'm-1', answer: 'differently', says: 'half on Sundays' },
    ] as const
    const [asked = ''] = await pagesOf(worksheetInput({ medications: one }))
    const [answered = ''] = await pagesOf(worksheetInput({ medications: one }, { answers }))
    expect(asked).toContain('1 as directed')
    expect(answered).not.toContain('1 as directed')
    expect(answered).toContain('Answered: differently')
    expect(answered).toContain('half on Sundays')
  })

  it('tells an empty list from no list, and allergies that nobody asked about from none', async () => {
    const [empty = ''] = await pagesOf(worksheetInput({ medications: [] }))
    const [none = ''] = await pagesOf(
      worksheetInput({ medications: null, allergies: { kind: 'not-asked' } }),
    )
    expect(empty).toContain('No medication in use on our list.')
    expect(none).toContain('No list on record.')
    expect(none).toContain('Nobody has asked yet.')
  })

  it('numbers what other lists name as lines of their own', async () => {
    const told = [{ text: 'White water pill', source: 'patient' }]
    const pages = await pagesOf(worksheetInput({ medications: [] }, { told }))
    expect(pages.join(' ')).toContain('3 White water pill (patient)')
  })
})

describe('its code', () => {
  it('leads to the review, and is told from the code of a letter', () => {
    const code = worksheetCode(patientId, '7K3M-2QXD')
    expect(readScannedCode(code)).toEqual({ kind: 'worksheet', of: 'review', code: '7K3M-2QXD' })
    expect(readScannedCode('7K3M-2QXD')).toEqual({ kind: 'reference', code: '7K3M-2QXD' })
  })

  it('leads to the patient while no review is open', () => {
    const code = worksheetCode(patientId, null)
    expect(readScannedCode(code)).toEqual({ kind: 'worksheet', of: 'patient', code: patientId })
    expect(readScannedCode(code.toUpperCase())).toEqual(readScannedCode(code))
  })
})

describe('working papers', () => {
  it('are no forms that can be issued', () => {
    for (const paper of workingPapers) expect(documentTemplate(paper.id)).toBeNull()
  })
})
