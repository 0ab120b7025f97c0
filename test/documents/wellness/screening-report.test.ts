// The report of a screening event: what it says in plain words, where the pointer stands, and that nothing overlaps.

import { expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  type Measures,
  noMeasures,
  screenedValues,
} from '../../../src-main/clinical/wellness/screened-values.ts'
import { screeningReportPages } from '../../../src-main/documents/templates/patient/screening-report.ts'
import { definitionText } from '../../helpers/definition-text.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'
import { outsidePage, overlaps, placedWords } from '../pdf-geometry.ts'

const pagesOf = (measures: Partial<Measures>) =>
  screeningReportPages({
    name: 'Ada Testwell',
    event: 'Invented health fair',
    place: 'Church hall',
    on: day('2026-11-23'),
    pharmacy: { name: 'Sample Pharmacy', phone: '(555) 010-0100' },
    values: screenedValues({ ...noMeasures, ...measures }, 'female'),
  })
const all: Partial<Measures> = {
  pressures: [
    { systolic: 152, diastolic: 94 },
    { systolic: 144, diastolic: 90 },
  ],
  glucose: 131,
  isFasting: true,
  a1c: 6.8,
  totalCholesterol: 212,
  ldl: 138,
  hdl: 44,
  triglycerides: 190,
  weightLb: 182,
  heightIn: 65,
  waistIn: 37,
}
const words = (measures: Partial<Measures>) => pagesOf(measures).map(definitionText).join(' ')

test('says each value with what it means, and that it is no diagnosis', () => {
  const text = words(all)
  for (const said of [
    '148/92 mmHg, mean of 2 (high, stage 2)',
    'Your fasting blood sugar is in the range of diabetes.',
    '6.8 % (diabetes range)',
    'Your waist adds to the risk',
    'A screening is not a diagnosis.',
  ])
    expect(text).toContain(said)
})

test('says nothing of what was not measured, and draws no bar for what cannot be told', () => {
  const text = words({ glucose: 120, isFasting: null })
  expect(text).toContain('fasting not asked')
  expect(text).not.toMatch(/Blood pressure|A1c|prediabetes/)
})

/** The x of the pointer's tip in the drawing of the first bar. */
function pointer(measures: Partial<Measures>): number {
  const tip = /"points":\[\{[^}]*\},\{[^}]*\},\{"x":([\d.]+),"y":8\}/.exec(
    JSON.stringify(pagesOf(measures)[0]?.content),
  )
  return Number(tip?.[1])
}

test('puts the pointer where the value lies, and at the edge beyond it', () => {
  expect(pointer({ a1c: 8 })).toBeCloseTo(252)
  expect(pointer({ a1c: 4 })).toBe(0)
  expect(pointer({ a1c: 3.5 })).toBe(0)
  expect(pointer({ a1c: 14 })).toBe(504)
})

test('takes two pages at most, with nothing over anything, and the same bytes twice', async () => {
  const first = await renderDocument(pagesOf(all), testDocumentInfo)
  const again = await renderDocument(pagesOf(all), testDocumentInfo)
  expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true)
  expect(pdfPages(first.bytes).length).toBeLessThanOrEqual(2)
  const placed = placedWords(first.bytes)
  expect(overlaps(placed)).toEqual([])
  expect(outsidePage(placed)).toEqual([])
})
