import { describe, expect, it } from 'vitest'
import { tabletsOfWeek } from '../../../src-main/clinical/anticoagulation/week-of-tablets.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import {
  type DosingCalendarFacts,
  dosingCalendarPages,
} from '../../../src-main/documents/anticoagulation/dosing-calendar.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'

// A Monday.
const from = day('2026-11-23')
const week = tabletsOfWeek([2.5, 5, 5, 7.5, 5, 5, 5], {
  strengthsMg: [2.5, 5],
  areHalvesAllowed: true,
})
if (week === null) throw new Error('The tablets make this week')
const facts: DosingCalendarFacts = {
  language: 'en',
  isLarge: false,
  patientName: 'Ada Testwell',
  pharmacy: { name: 'Sample Pharmacy', phone: '(515) 555-0100' },
  from,
  inr: { value: 3.8, on: from },
  goal: [2, 3],
  week,
  holdDays: 0,
  nextTest: { on: addDays(from, 7), at: 'clinic' },
  signedBy: 'Paula Pharmworth, PharmD',
}
const text = async (more: Partial<DosingCalendarFacts> = {}) => {
  const { bytes } = await renderDocument(
    dosingCalendarPages({ ...facts, ...more }),
    testDocumentInfo,
  )
  return (await pdfPages(bytes)).map((page) => page.replaceAll('\u00a0', ' '))
}
const count = (pages: readonly string[], word: string) => pages.join(' ').split(word).length - 1

describe('the dosing calendar', () => {
  it('runs from the day of the visit to the day of the test, each day with its dose in tablets', async () => {
    const pages = await text()
    expect(pages).toHaveLength(1)
    // Monday to Monday: one Wednesday of 7.5 mg, one Sunday of 2.5 mg.
    expect(count(pages, '7.5 mg')).toBe(1)
    expect(count(pages, '3 × 2.5 mg')).toBe(1)
    expect(pages[0]).toContain('INR test')
    expect(pages[0]).toContain('Total for one whole week: 35 mg')
    expect(pages[0]).not.toContain('Dec 1')
    expect(pages[0]).not.toContain('NO DOSE')
  })

  it('says NO DOSE on each day that is held, and on no other', async () => {
    expect(count(await text({ holdDays: 3 }), 'NO DOSE')).toBe(3)
  })

  it('keeps to two pages in large print, with the name on each', async () => {
    const pages = await text({ isLarge: true, nextTest: { on: addDays(from, 28), at: 'home' } })
    expect(pages).toHaveLength(2)
    for (const page of pages) expect(page).toContain('Ada Testwell')
  })

  it('is marked as a draft in Spanish, which no translator has read', async () => {
    const pages = await text({ language: 'es', holdDays: 1 })
    expect(pages[0]).toContain('ningún traductor')
    expect(pages[0]).toContain('NO TOMAR')
    expect((await text()).join()).not.toContain('traductor')
  })
})
