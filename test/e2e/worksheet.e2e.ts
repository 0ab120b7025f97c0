// The interview worksheet by keyboard: printed from the chart and from the review, its bars lead back to both from any
// screen, and a line of today's work asks for two identifiers before it is printed.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { root } from '../../tools/root.ts'
import { confirmPerson, goToDay } from './at-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { scan } from './scanner.ts'
import { importDemo, openOpal, setUpStore, value } from './store.ts'

let app: OpenedApp
let patientId: string
let review: ReviewView

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  await app.page.reload()
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

// The folder comes with the first paper.
const papers = () =>
  existsSync(app.saved) ? readdirSync(app.saved).filter((name) => name.endsWith('.pdf')) : []

/** Presses the key of the worksheet and answers what the new paper says. */
async function printed(run: () => Promise<void>): Promise<string> {
  const before = new Set(papers())
  await run()
  await expect.poll(() => papers().length, { timeout: 30_000 }).toBe(before.size + 1)
  const name = papers().find((one) => !before.has(one)) ?? ''
  const path = join(app.saved, name)
  const picture = join(root, 'screens-output', `worksheet-page-${before.size + 1}`)
  spawnSync('pdftoppm', ['-r', '70', '-png', '-f', '1', '-l', '1', path, picture])
  const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  expect(text.status, 'pdftotext of poppler-utils').toBe(0)
  return text.stdout.replaceAll(/\s+/g, ' ')
}

/** The address of the page, without its query. */
const place = () => new URL(app.page.url()).hash.replace(/\?.*/, '')

test('Alt W on the chart prints what is known, and its bars lead back to the chart', async () => {
  await openOpal(app)
  patientId = place().split('/').at(-1) ?? ''
  const text = await printed(() => app.press('Alt+w'))
  expect(text).toContain('Scan: opens the chart')
  expect(text).toContain('Language: ')
  expect(text).not.toMatch(/Language: [a-z]{2}\b/)
  expect(text).toContain('Lisinopril')
  await app.press('Alt+c')
  await app.sees('Calculators')
  await scan(app, `P-${patientId.toUpperCase()}`)
  await expect.poll(place).toBe(`#/patients/${patientId}`)
})

test('Alt W in a review prints its code, and a scan of it leads back from any screen', async () => {
  await app.ready(/Start CMR/)
  await app.press('c')
  await app.dialog('Start a review')
  await app.type('Yearly review')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
  const reviewId = place().split('/').at(-1) ?? ''
  review = await value<ReviewView>(app, 'reviews.read', { reviewId })
  const text = await printed(() => app.press('Alt+w'))
  expect(text).toContain(`Scan: review ${review.referenceCode}`)
  await app.press('F12')
  await app.sees('Today’s work')
  await scan(app, `W-${review.referenceCode}`)
  await expect.poll(place).toBe(`#/reviews/${reviewId}`)
  await app.field(/What matters most/).waitFor()
})

test('another day the scan asks for two identifiers, and so does Alt W on a line of today’s work', async () => {
  await goToDay(app, 1)
  await scan(app, `W-${review.referenceCode}`)
  await confirmPerson(app)
  await expect.poll(place).toBe(`#/reviews/${review.id}`)
  await app.field(/What matters most/).waitFor()
  await goToDay(app, 2)
  const row = app.page.getByRole('region', { name: 'Open reviews' }).getByRole('button').first()
  await row.focus()
  await app.picture('worksheet-row')
  const text = await printed(async () => {
    await app.press('Alt+w')
    await confirmPerson(app)
  })
  expect(text).toContain(`Scan: review ${review.referenceCode}`)
  expect(app.complaints).toEqual([])
})
