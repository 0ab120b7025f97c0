// From the store's Star measures to a patient who can still be saved, and to refills on one day: by keyboard.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, setUpStore } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await app.picture(`failed-${task.name.slice(0, 12).replaceAll(' ', '-')}`)
})
afterAll(async () => {
  await app.close()
})

const region = (name: RegExp) => app.page.getByRole('region', { name })

test('counts each measure and lists who can still be saved with the last day to act', async () => {
  await app.press('Alt+9')
  await app.sees('Star measures')
  await region(/^Measurement year/).waitFor()
  await app.press('3')
  await app.sees('How PDC-STA counts')
  await app.press('a')
  await region(/^PDC-STA: all who count/)
    .getByRole('button', { name: opal.name })
    .waitFor()
  await app.picture('star-measures')
  expect(await app.axe()).toEqual([])
})

test('opens one patient with two identifiers, and shows the days and fills of a class', async () => {
  await openOpal(app)
  await app.ready(/Start CMR/)
  await app.press('Shift+A')
  await region(/^Star measures of/).waitFor()
  await app.page.getByRole('main').focus()
  await app.press('3')
  const days = region(/^Adherence to statins: days and fills/)
  await days.getByRole('img', { name: /days covered/ }).waitFor()
  await days.getByText('first of the year').waitFor()
  await app.page.getByText(/^Proposed: all together on/).waitFor()
  await app.picture('patient-adherence')
  expect(await app.axe()).toEqual([])
})

test('plans refills on one day, accepts, prints the calendar and ends the plan', async () => {
  await app.ready(/^Plan/)
  await app.press('s')
  await app.dialog('Plan synchronized refills')
  await app.page.getByRole('dialog').getByRole('table').waitFor()
  await app.ready(/^Accept/)
  await app.picture('plan-refills')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText(/^All together on .* accepted/).waitFor()
  await app.ready(/^Calendar/)
  await app.page.getByRole('main').focus()
  await app.press('p')
  await app.page
    .getByText(/were saved as|printed/i)
    .first()
    .waitFor()
  await app.picture('refills-accepted')
  await app.press('x')
  await app.dialog('End the plan')
  await app.field('Reason').fill('Prefers to come twice a month')
  await app.ready(/^End it/)
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText(/^Proposed: all together on/).waitFor()
  expect(app.complaints).toEqual([])
})
