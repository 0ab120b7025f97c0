// The reports by keyboard: a member of Part D after a signed review, the file and the page, the period before, the desk.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchResult } from '../../src-main/contract/patients.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { demoReview, importDemo, opal, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  await demoReview(app)
  const { hits } = await value<SearchResult>(app, 'patients.search', { text: opal.search })
  const patientId = hits[0]?.id
  await value(app, 'enrollments.save', {
    patientId,
    enrollment: {
      program: 'medicare-part-d',
      standing: 'enrolled',
      learnedFrom: 'Invented list of the plan',
      contractId: 'S0000',
      from: '2026-02-01',
    },
  })
  await value(app, 'payerFacts.save', { patientId, fact: 'hospice', value: 'no' })
  await app.page.reload()
  await app.sees('Today’s work')
}, 240_000)
afterAll(async () => {
  await app.close()
})

const shown = (report: string) =>
  app.page.getByRole('status').filter({ hasText: report }).waitFor({ state: 'attached' })
const region = (name: string | RegExp) => app.page.getByRole('region', { name }).first()
const files = () => readdirSync(app.saved)

describe('reports by keyboard', () => {
  test('a member stands with the review, what the row lacks, and the rate', async () => {
    await app.press('Alt+r')
    await app.sees('Reports')
    await shown('Medicare Part D MTM, 2026')
    const row = region(/^Members/).getByRole('row', { name: /Exampleton, Opal/ })
    await row.getByText(/^Counts: /).waitFor()
    await row.getByText(/MBI/).waitFor()
    expect(await app.axe()).toEqual([])
    await app.picture('report-part-d-member')
  })

  test('every field of the plan is one key away, and the year before is empty in words', async () => {
    await app.press('f')
    await app.ready(/^Fewer columns/)
    await region(/^Members/)
      .getByRole('columnheader', { name: 'Provider type' })
      .waitFor()
    await app.picture('report-part-d-fields')
    await app.press('f')
    await app.ready(/^Every field/)
    await app.press('e')
    await shown('Medicare Part D MTM, 2025')
    await app.page.getByText(/^Nobody is enrolled in this year/).waitFor()
    await app.ready(/^Later/)
    await app.press('l')
    await shown('Medicare Part D MTM, 2026')
  })

  test('the file has the plan’s fields, and the page is a PDF', async () => {
    await app.ready(/^Save CSV/)
    await app.press('c')
    await app.page.getByText(/^Saved as .*part-d-2026\.csv/).waitFor()
    const csv = readFileSync(join(app.saved, files().find((name) => name.endsWith('.csv')) ?? ''))
    expect(csv.toString('utf8')).toMatch(/^Contract,MBI,Name,.*\r\nS0000,,"Exampleton, Opal",/)
    await app.ready(/^Print/)
    await app.press('p')
    await app.page.getByText(/were saved as .*\.pdf/).waitFor()
    const pdf = files().find((name) => name.endsWith('.pdf')) ?? ''
    expect(readFileSync(join(app.saved, pdf)).subarray(0, 4).toString()).toBe('%PDF')
  })

  test('the desk’s quarter and the analysis of care say what they count', async () => {
    await app.press('Alt+2')
    await shown('Pharmaceutical care, 2026')
    await region(/^Problems found and resolved/)
      .getByText('All', { exact: true })
      .waitFor()
    expect(await app.axe()).toEqual([])
    await app.picture('report-care')
    await app.press('Alt+4')
    await shown('How the desk did, 2026')
    await app.ready(/^Quarter/)
    await app.press('q')
    await shown('How the desk did, October to December 2026')
    await region(/^Problems by category/)
      .getByText('All', { exact: true })
      .waitFor()
    expect(await app.axe()).toEqual([])
    await app.picture('report-desk')
  })

  test('a row leads to the patient’s programs, after two identifiers', async () => {
    await app.press('Alt+1')
    await shown('Medicare Part D MTM')
    await region(/^Members/)
      .getByRole('button', { name: 'Exampleton, Opal' })
      .focus()
    await app.press('Enter')
    await app.dialog('Is this the right person?')
    await app.press('1', '2')
    await app.ready(/Open the chart/)
    await app.press('Enter')
    await app.sees('Programs of the patient')
    expect(app.complaints).toEqual([])
  })
})
