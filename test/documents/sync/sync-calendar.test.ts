// The calendar of synchronized refills: what it says of each medicine, in two languages, in large print, the same bytes twice.

import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  type SyncCalendarFacts,
  syncCalendarPages,
} from '../../../src-main/documents/sync/sync-calendar.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'

const line = {
  text: 'Lisinopril 20 mg tablet',
  fillOn: day('2026-12-01'),
  shortDays: 10,
  shortQuantity: 10,
  joinsOn: day('2026-12-11'),
}
const facts: SyncCalendarFacts = {
  language: 'en',
  isLarge: false,
  patientName: 'Ada Testwell',
  pharmacy: { name: 'Sample Pharmacy', phone: '(515) 555-0100' },
  plan: {
    anchorOn: day('2026-12-11'),
    cycleDays: 30,
    lines: [
      line,
      {
        ...line,
        text: 'Atorvastatin 20 mg tablet',
        fillOn: day('2026-12-11'),
        shortDays: 0,
        shortQuantity: null,
      },
      { ...line, text: 'Albuterol inhaler', shortQuantity: null },
    ],
    nextDays: [day('2026-12-11'), day('2027-01-10'), day('2027-02-09')],
  },
}
const render = (more: Partial<SyncCalendarFacts> = {}) =>
  renderDocument(syncCalendarPages({ ...facts, ...more }), testDocumentInfo)
const text = async (more: Partial<SyncCalendarFacts> = {}) =>
  (await pdfPages((await render(more)).bytes)).map((page) => page.replaceAll('\u00a0', ' '))

describe('the refill calendar', () => {
  it('says the short fill of each medicine and the common days', async () => {
    const [page, ...more] = await text()
    expect(more).toEqual([])
    expect(page).toContain('From Dec 11, 2026 on, pick up all these medicines on one day.')
    // The words of a cell are broken into lines between those of its neighbors.
    expect(page).toMatch(/Dec 1, 2026: a short/)
    expect(page).toMatch(/10 days/)
    expect(page).toContain('Jan 10, 2027')
    expect(page).toContain('Sample Pharmacy: (515) 555-0100')
  })

  it('promises no short supply of a package that is not divided', async () => {
    const { lines } = facts.plan
    const [page] = await text({ plan: { ...facts.plan, lines: lines.slice(2) } })
    expect(page).toMatch(/the usual/)
    expect(page).not.toMatch(/a short/)
  })

  it('speaks Spanish and says that nobody has read the translation', async () => {
    const [page] = await text({ language: 'es' })
    expect(page).toContain('Mi calendario de surtidos')
    expect(page).toContain('11 de dic de 2026')
    expect(page).toContain('ningún traductor')
    expect(page).not.toMatch(/pick up|supply/)
  })

  it('keeps each medicine whole over pages in large print', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => ({ ...line, text: `Medicine ${at}` }))
    const pages = await text({ isLarge: true, plan: { ...facts.plan, lines } })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join(' ')).toContain('Medicine 29')
    expect(pages.at(-1)).toMatch(/Page \d of \d/)
  })

  it('is the same bytes twice', async () => {
    const [first, second] = [await render(), await render()]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })
})
