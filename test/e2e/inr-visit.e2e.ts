// The INR visit by keyboard: from today's work to a signed dose and a printed calendar, with keys and seconds counted.

import { readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, secrets, setUpStore, value } from './store.ts'

let app: OpenedApp
let patientId = ''
let keys = 0
const press = async (...names: readonly string[]) => {
  keys += names.length
  await app.press(...names)
}
const type = async (text: string) => {
  keys += text.length
  await app.type(text)
}

const days = ['2026-07-06', '2026-08-03', '2026-08-31', '2026-09-28', '2026-10-26']
const inrs = [2.3, 2.6, 3.4, 2.8, 2.2]

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  const { hits } = await value<{ hits: { id: string }[] }>(app, 'patients.search', {
    text: 'placeholder,q',
  })
  patientId = hits[0]?.id ?? ''
  await value(app, 'patients.open', { patientId, confirmed: ['name', 'birthDate'] })
  for (const [place, date] of days.entries())
    await value(app, 'observations.add', {
      patientId,
      text: 'INR',
      loinc: '6301-6',
      value: inrs[place],
      unit: '{INR}',
      date,
    })
  await app.sees('Today’s work')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.log(app.complaints)
  if (task.result?.state === 'fail')
    await app.picture(`failed-${task.name.slice(0, 12).replaceAll(' ', '-')}`)
})
afterAll(async () => {
  await app.close()
})

test('enrols a patient in a form that already knows tablets and prescriber', async () => {
  await app.page.evaluate((id) => {
    window.location.hash = `/patients/${id}`
  }, patientId)
  await app.ready(/Start CMR/)
  await app.press('Alt+k')
  await app.page.getByText('Not enrolled in the clinic').waitFor()
  await app.press('n')
  await app.dialog('Enrol in the anticoagulation clinic')
  await app.page.getByRole('combobox', { name: 'Indication' }).click()
  await app.page.getByRole('option', { name: /fibrillation/ }).click()
  await app.page.getByRole('combobox', { name: 'Nomogram' }).click()
  await app.page.getByRole('option', { name: /RE-LY/ }).click()
  await app.field('Goal from').fill('2')
  await app.field('Goal to').fill('3')
  await app.field('First day of this course').fill('3/1/2025')
  await app.field('Dose taken now, Sun').fill('5')
  await app.field('Dose taken now, Mon').focus()
  await app.page
    .getByRole('radiogroup', { name: 'May tablets be halved?' })
    .getByText('Yes')
    .click()
  await app.picture('anticoagulation-enrol')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.sees('Visit today')
  expect(await app.axe()).toEqual([])
})

test('goes from today’s work to a signed dose, its calendar and its letter', async () => {
  await app.press('F12')
  await app.sees('Today’s work')
  const row = app.page.getByRole('button', { name: /Placeholder.*Visit due today/i }).first()
  await row.focus()
  const began = Date.now()
  await press('Enter')
  // Two identifiers, wherever the way to a chart begins.
  await app.dialog('Is this the right person?')
  await press('1', '2')
  await app.ready(/Open the chart/)
  await press('Enter')
  await app.sees('Visit today')
  await app.page.locator('[data-question="missedDoses"] input:focus').waitFor({ state: 'attached' })
  for (let asked = 0; asked < 8; asked++) await press('n')
  await app.page.locator('[data-inr]:focus').waitFor()
  await type('3.8')
  await app.page.getByText(/mg a week in place of 35 mg/).waitFor()
  await app.picture('anticoagulation-visit')
  await press('Enter')
  await app.page.locator('[data-accept]:focus').waitFor()
  await press('Enter')
  await app.page.locator('[data-pin]:focus').waitFor()
  await type(secrets.owner.pin)
  await press('F10')
  await app.page.getByText('Signed and locked').waitFor()
  await app.page.getByText(/as proposed/).waitFor()
  await press('p')
  await app.page
    .getByText(/My warfarin calendar/)
    .first()
    .waitFor()
  await press('l')
  await app.page
    .getByText(/Anticoagulation visit\.pdf/)
    .first()
    .waitFor()
  const seconds = (Date.now() - began) / 1000
  console.log(`INR visit: ${keys} keys, ${seconds.toFixed(1)} s`)
  expect(keys).toBeLessThanOrEqual(30)
  // The window's part of a visit of four minutes.
  expect(seconds).toBeLessThan(60)
})

test('prints the calendar in Spanish and large print', async () => {
  await app.press('Alt+3')
  await app.page
    .getByText(/Mi calendario/)
    .first()
    .waitFor()
  expect(readdirSync(app.saved).filter((name) => /calendar|Anticoag/.test(name))).toHaveLength(3)
  await app.picture('anticoagulation-after-visit')
  expect(await app.axe()).toEqual([])
})

test('writes an event down and leaves the row in today’s work', async () => {
  await app.press('e')
  await app.dialog('An event')
  await app.field('In words').fill('Nosebleed of five minutes')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText(/Nosebleed of five minutes/).waitFor()
  await app.press('Alt+u')
  await app.sees('Anticoagulation clinic')
  await app.page.getByRole('button', { name: /Placeholder/ }).waitFor()
  await app.picture('anticoagulation-clinic')
  expect(await app.axe()).toEqual([])
  await app.press('F12')
  await app.sees('Today’s work')
  // The list of before may be shown until it is read anew.
  await app.page.getByText(/Visit due today/).waitFor({ state: 'hidden' })
  expect(app.complaints).toEqual([])
})
