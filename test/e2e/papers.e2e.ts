// The store's own papers by keyboard: a letterhead with a logo, its sample, an earlier version; sections and texts of a
// paper; places that take back.

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplePng } from '../helpers/pdf/sample-picture.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { setUpStore } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const head = () => app.page.getByRole('region', { name: 'Letterhead' })

async function openForm(): Promise<void> {
  await app.press('e')
  await app.dialog('Letterhead')
  await app.page.getByRole('article', { name: 'Page 1' }).waitFor()
}

test('a letterhead gets a logo and lines, and shows them on a sample first', async () => {
  await app.press('Alt+s')
  await app.sees('Settings')
  await app.press('9')
  await head().getByText('None yet').waitFor()
  await openForm()
  const choosing = app.page.waitForEvent('filechooser')
  await app.press('Alt+o')
  const chooser = await choosing
  await chooser.setFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(samplePng(180, 60), 'base64'),
  })
  await app.ready(/Other picture/)
  await app.field('Line 1 in your own words').fill('Family owned since 1962')
  const page = app.page.getByRole('article', { name: 'Page 1' })
  await page.getByText('Family owned since 1962').waitFor()
  await app.page.screenshot({ path: join('screens-output', 'letterhead-form.png') })
  await app.press('Alt+y')
  await page.getByText('Cover Letter').or(page.getByText('Thank you')).first().waitFor()
  await app.press('Control+Enter')
  await app.dialogGone()
  await head().getByText('Logo, Name, Address, Phone, Fax').waitFor()
  await head().getByText('Family owned since 1962').waitFor()
})

test('a picture of another kind is refused in words', async () => {
  await openForm()
  const choosing = app.page.waitForEvent('filechooser')
  await app.press('Alt+o')
  await (await choosing).setFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture at all'),
  })
  await app.page.getByRole('alert').getByText('Choose a PNG, JPEG or SVG picture.').waitFor()
  await app.press('Alt+x')
  await app.ready(/Choose picture/)
  await app.press('Control+Enter')
  await app.dialogGone()
  await head().getByText('No logo').waitFor()
})

test('an earlier letterhead is put back by its number', async () => {
  await app.press('h')
  await app.dialog('Earlier letterheads')
  await app.press('1')
  await app.dialogGone()
  await head().getByText('Logo, Name, Address, Phone, Fax').waitFor()
})

const papers = () => app.page.getByRole('region', { name: 'Sections and texts' })

test('a paper leaves out a section and carries the words of the store, and is put back', async () => {
  const marked = papers().locator('[aria-current]')
  await papers().getByText('As shipped').first().waitFor()
  for (let step = 0; step < 20; step += 1) {
    if ((await marked.textContent()) === 'Fridge Sheet') break
    const before = await marked.textContent()
    await app.press('j')
    await expect.poll(() => marked.textContent(), { timeout: 30_000 }).not.toBe(before)
  }
  await app.press('t')
  await app.dialog('Fridge Sheet')
  const page = app.page.getByRole('article', { name: 'Page 1' })
  await page.getByText('call 911').waitFor()
  await expect(
    app.page.getByRole('checkbox', { name: 'Medicines and times' }).isDisabled(),
  ).resolves.toBe(true)
  await app.page.getByText('Always shown: The sheet is this list.').waitFor()
  await app.page.getByRole('checkbox', { name: 'Whom to call for help' }).press('Space')
  await page.getByText('call 911').waitFor({ state: 'detached' })
  await app.field('Your words at the end').fill('We deliver for free.')
  await page.getByText('We deliver for free.').waitFor()
  await app.page.screenshot({ path: join('screens-output', 'own-template-form.png') })
  await app.press('Control+Enter')
  await app.dialogGone()
  await papers().getByText('Without: Whom to call for help').waitFor()
  await app.press('t')
  await app.dialog('Fridge Sheet')
  await page.getByText('We deliver for free.').waitFor()
  await app.press('Alt+x')
  await page.getByText('call 911').waitFor()
  await app.press('Control+Enter')
  await app.dialogGone()
  await papers().getByText('Without: Whom to call for help').waitFor({ state: 'detached' })
  await app.press('v')
  await app.dialog('Earlier: Fridge Sheet')
  await app.press('1')
  await app.dialogGone()
  await papers().getByText('Without: Whom to call for help').waitFor()
})

test('a place that takes back is added and removed by key', async () => {
  await app.press('n')
  await app.field('Name').fill('Sampleton Police')
  await app.field('Address on one line').fill('5 Example Square')
  await app.press('Control+Enter')
  await app.page.getByText('New disposal sheets carry this list').waitFor()
  await app.press('Alt+e')
  await app.page.getByText('No place yet.').waitFor()
  await expect(app.field('Name').count()).resolves.toBe(0)
})
