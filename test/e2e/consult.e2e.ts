// A pharmacotherapy consult by keyboard: the question, the answer with its source, the signature, a later remark.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, openOpal, secrets, setUpStore } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.sees('Today’s work')
  await openOpal(app)
})
afterAll(async () => {
  await app.close()
})

test('is asked under Q and waits in the chart', async () => {
  await app.press('q')
  await app.dialog('A question about therapy')
  await app.type('May she take melatonin with lorazepam?')
  await app.press('Tab')
  await app.type('The daughter')
  await app.press('Control+Enter')
  await app.dialogGone()
  const consults = app.page.getByRole('region', { name: 'Consults' })
  await consults.getByText('Waits for an answer').waitFor()
})

test('is answered with its source, signed with the PIN, and locked', async () => {
  const consults = app.page.getByRole('region', { name: 'Consults' })
  await consults.getByRole('button', { name: /May she take melatonin/ }).focus()
  await app.press('Enter')
  await app.page.getByRole('dialog', { name: /^Consult / }).waitFor()
  await app.field('Answer').fill('Better not: both make her drowsy.')
  await app.field(/Sources/).fill('AGS Beers Criteria, 2023 update\nLabel of lorazepam, section 5')
  await app.field('Your PIN').fill(secrets.owner.pin)
  await app.press('F10')
  await app.page.getByText('Signed and locked by').waitFor()
  await expect(app.page.getByRole('dialog').getByRole('listitem').count()).resolves.toBe(2)
  await app.field('Addendum').fill('Told the daughter by phone.')
  await app.press('Control+Enter')
  await app.page.getByText('Told the daughter by phone.').waitFor()
  await app.press('Alt+v')
  await app.page
    .getByRole('article', { name: 'Page 1' })
    .getByText('Told the daughter by phone.')
    .waitFor()
  await app.page.screenshot({ path: 'screens-output/consult-paper.png' })
  await app.press('Alt+p')
  await app.page.getByText(/Kept under Documents/).waitFor()
  await app.press('Escape')
  await app.dialogGone()
  await consults.getByText('Signed').waitFor()
})

test('stands in the audit packet of the patient with everything else', async () => {
  await app.press('F9')
  await app.ready(/Audit packet/)
  await app.press('a')
  await app.dialog('Audit packet')
  await app.press('Control+Enter')
  await app.page.getByText(/pages, 1 paper\./).waitFor({ timeout: 20_000 })
  await app.page.getByText('Papers in this packet (1)').waitFor()
  await app.page.screenshot({ path: 'screens-output/audit-packet.png' })
  await app.press('Escape')
  await app.dialogGone()
})

test('shows how a tablet looks once somebody has written it down', async () => {
  await app.press('F3')
  const medications = app.page.getByRole('region', { name: 'Medications' })
  await medications
    .getByRole('button', { name: /Sertraline HCl 50 mg tablet/ })
    .first()
    .focus()
  await app.press('Shift+L')
  await app.dialog('Look of the tablet')
  // Enter opens a choice and takes the marked one, then goes on to the next field.
  for (const key of ['Enter', 'ArrowDown', 'Enter', 'Enter']) await app.press(key)
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await app.press(key)
  await app.field('Letters on it').fill('S 50')
  await app.page.screenshot({ path: 'screens-output/tablet-look.png' })
  await app.press('Control+Enter')
  await app.page.getByText('The drawn schedule shows it.').waitFor()
  await app.dialogGone()
})
