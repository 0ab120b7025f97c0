// A screening event of 20 people by keyboard: added or found, measured with the repeat rule, each with a printed report.

import { readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, setUpStore, value } from './store.ts'

let app: OpenedApp

/** Invented, with a pressure that needs no second reading. */
const people = Array.from({ length: 17 }, (_, place) => ({
  last: `Fairgoer${String.fromCharCode(65 + place)}`,
  first: 'Pat',
  birthDate: `19${60 + place}-05-04`,
  sex: place % 2 === 0 ? 'female' : 'male',
}))

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  for (const patient of people)
    await value(app, 'patients.add', { patient, searchedFor: patient.last })
  await app.sees('Today’s work')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await app.picture(`failed-${task.name.slice(0, 12).replaceAll(' ', '-')}`)
})
afterAll(async () => {
  await app.close()
})

const seen = (words: RegExp) => app.page.getByText(words).first().waitFor()
const kept = async (count: number) => {
  await app.press('Control+Enter')
  await seen(new RegExp(`${count} measured`))
}

/** Finds a person by name, confirms two identifiers, and waits for the first field. */
async function next(search: string, found: string) {
  await app.press('n')
  await app.field('Find a patient').fill(search)
  await app.page.getByRole('option', { name: found }).waitFor()
  await app.press('Enter')
  await app.dialog('Is this the right person?')
  await app.press('2')
  await app.ready(/Open the chart/)
  await app.press('Enter')
  await app.dialogGone()
  await app.page.locator('[data-first]:focus').waitFor()
}

test('begins an event with its day and place', async () => {
  await app.press('Alt+v')
  await app.sees('Screening events')
  await seen(/No event yet/)
  await app.press('n')
  await app.dialog('New screening event')
  await app.page.locator('input[data-autofocus]:focus').waitFor()
  await app.type('Invented health fair')
  await app.press('Enter')
  await app.type('Church hall')
  await app.picture('screening-new')
  await app.press('Control+Enter')
  await app.sees('Invented health fair')
})

test('measures one person with a raised pressure, again after a rest, and says what it means', async () => {
  await next(opal.search, opal.name)
  await app.type('152/94')
  await seen(/at least one minute of rest, measure again/)
  await seen(/One reading is not enough/)
  await app.picture('screening-repeat')
  await app.press('Enter')
  await app.type('144/90')
  await seen(/mean of 2/)
  await app.press('Enter')
  for (const typed of ['131', 'y', '6.8', '212', '138', '44', '190', '182', "5'5", '37']) {
    await app.type(typed)
    await app.press('Enter')
  }
  await seen(/1 measured/)
  await seen(/148\/92 mmHg/)
  await app.picture('screening-measured')
  expect(await app.axe()).toEqual([])
  await app.press('p')
  await app.page
    .getByText(/Your screening results/)
    .first()
    .waitFor()
})

test('adds somebody whom the store does not know', async () => {
  await app.press('n')
  await app.field('Find a patient').fill('newcomer,nia')
  await seen(/Add/)
  await app.page.getByRole('option').first().waitFor()
  await app.press('Enter')
  await app.dialog('Add patient')
  await app.field(/^Birth date/).fill('2/3/1971')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.locator('[data-first]:focus').waitFor()
  await app.type('118/72')
  await kept(2)
})

test('goes on to 19 people with a report each, in seconds a person', async () => {
  const began = Date.now()
  for (const [place, { last }] of people.entries()) {
    await next(`${last},pat`, `${last}, Pat`)
    await app.type(`${110 + place}/70`)
    await kept(place + 3)
    await app.press('p')
  }
  const seconds = (Date.now() - began) / 1000 / people.length
  console.log(`Screening event: ${seconds.toFixed(1)} s a person in the window`)
  expect(seconds).toBeLessThan(30)
  await seen(/19 measured/)
  await expect
    .poll(() => readdirSync(app.saved).filter((name) => /screening results/.test(name)).length, {
      timeout: 20_000,
    })
    .toBe(18)
  await app.picture('screening-event')
  expect(await app.axe()).toEqual([])
})

test('keeps the mean as a result of the chart, and refuses a slip', async () => {
  await next(opal.search, opal.name)
  await app.page.getByLabel('A1c, %').fill('68')
  await seen(/Above 20 %/)
  await app.picture('screening-slip')
  await app.press('Control+k')
  await app.press('Escape')
  const { hits } = await value<{ hits: { id: string }[] }>(app, 'patients.search', {
    text: opal.search,
  })
  const chart = await value<{ observations: { text: string; value: number }[] }>(
    app,
    'patients.chart',
    { patientId: hits[0]?.id },
  )
  expect(
    chart.observations
      .filter(({ text }) => /blood pressure/.test(text))
      .map((one) => one.value)
      .toSorted((a, b) => a - b),
  ).toEqual([92, 148])
  expect(app.complaints).toEqual([])
})
