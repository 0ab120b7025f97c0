// A phone review that never came about: offered, tried on three days, closed by the program, found again, reopened.
// By keyboard, with the calendar of worker and page moved on by a day each time.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { goToDay } from './at-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, setUpStore } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.page.reload()
  await app.sees('Today’s work')
})

afterAll(async () => {
  await app.close()
})

/** Opens the same chart again some days later. */
async function openLater(days: number) {
  await goToDay(app, days)
  // Opal is among the charts opened last: only the search itself confirms the name.
  await app.press('F2')
  await app.field('Find a patient').fill(opal.search)
  await app.page.getByText('Read as last, first').waitFor()
  await app.press('Enter')
  await app.dialog('Is this the right person?')
  await app.press('2')
  await app.ready(/Open the chart/)
  await app.press('Enter')
  await app.ready(/Start CMR/)
}

/** One attempt by telephone; `down` is how often ↓ is pressed from "Reached". */
async function call(down: number, words: string) {
  await app.press('l')
  await app.dialog('Attempt to reach')
  await app.press('Space')
  for (let i = 0; i < down; i++) await app.press('ArrowDown')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText(words).first().waitFor()
}

test('three failed attempts on three days close the offer with its reason, and it is reopened', async () => {
  await openOpal(app)
  await app.press('f')
  await app.dialog('Offer a review')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText('CMR offered on').waitFor()
  await app.press('l')
  await app.dialog('Attempt to reach')
  const script = await app.page.getByText('this is a message for').textContent()
  expect(script).not.toMatch(/review|medic|drug|prescription/i)
  await app.picture('call')
  expect(await app.axe()).toEqual([])
  await app.press('Escape')
  await app.dialogGone()
  await call(1, 'tried on 1 of 3 days')
  await app.picture('offers-and-contact')

  await openLater(1)
  await call(2, 'tried on 2 of 3 days')
  await openLater(2)
  await call(3, 'unable to reach: three attempts')

  const offer = app.page.getByRole('button', { name: /^CMR offered on/ })
  await offer.focus()
  await app.press('Enter')
  await app.dialog('Reopen this offer')
  await app.type('The patient rang us')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByRole('list', { name: 'Offers' }).getByText('open', { exact: true }).waitFor()

  await app.press('u')
  await app.dialog('Add a task')
  await app.type('Ask for the lab report')
  await app.press('Control+Enter')
  await app.dialogGone()

  await app.press('F12')
  await app.sees('Today’s work')
  await app.page.getByRole('region', { name: 'Tasks' }).waitFor()
  await app.press('4')
  await app.page.getByText('Nothing waits here').waitFor()
  await app.press('1')
  await app.page.getByRole('region', { name: 'Tasks' }).waitFor()
  // Tried today: the next attempt is due tomorrow.
  expect(await app.page.getByRole('region', { name: 'Offers to call about' }).count()).toBe(0)
  await app.picture('today-filters')
  expect(await app.axe()).toEqual([])

  await app.press('Alt+a')
  await app.sees('Appointments')
  await app.press('w')
  await app.picture('appointments-week')
  expect(await app.axe()).toEqual([])
  expect(app.complaints).toEqual([])
})

test('the patient is reached at the next call, and the review is held by phone', async () => {
  await openLater(4)
  await call(0, 'reached')
  await app.press('c')
  await app.dialog('Start a review')
  await app.type('Patient asked for it')
  // The list of usual reasons closes first.
  await app.press('Escape', 'Tab', 'ArrowRight')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
  expect(await app.page.getByRole('combobox', { name: 'How it is held' }).inputValue()).toMatch(
    /phone/i,
  )
  expect(app.complaints).toEqual([])
})
