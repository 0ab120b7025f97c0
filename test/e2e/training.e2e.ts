// Training by keyboard: from the sign-in of a store into the invented pharmacy, a whole tour of its practice patient, and
// back to the sign-in. Reports the keys and the machine's seconds.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionState } from '../../src-main/contract/session.ts'
import {
  pharmacistSteps,
  type TourView,
  technicianSteps,
} from '../../src-main/contract/training.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { type CountingKeyboard, countKeys } from './keyboard.ts'
import { setUpStore, value } from './store.ts'

const tourMinutes = 15
let app: OpenedApp
let keyboard: CountingKeyboard
let startedAt = 0

beforeAll(async () => {
  app = await openApp()
  keyboard = countKeys(app)
  await setUpStore(app)
  await value(app, 'session.lock', {})
  await app.page.reload()
})
afterAll(async () => {
  await app.close()
})

const band = () => app.page.getByRole('note', { name: 'Training' })
const step = (title: string) =>
  app.page.getByRole('region', { name: 'Guided tour' }).getByRole('heading', { name: title })
const state = () => value<SessionState>(app, 'session.state', {})
const tour = () => value<TourView>(app, 'training.tour', {})

/** The line of today's work about this person; the first of its kind when no name is given. */
const row = (kind: string, name: string) =>
  app.page.getByRole('region', { name: kind }).getByRole('button').filter({ hasText: name }).first()
const letter = (words: string) =>
  app.page
    .getByRole('grid', { name: 'Letters' })
    .getByRole('row')
    .filter({ hasText: words })
    .first()

/** Two identifiers, as the dialog asks. */
async function identify(): Promise<void> {
  await app.dialog('Is this the right person?')
  await keyboard.press('1', '2')
  await app.ready(/Open the chart/)
  await keyboard.press('Enter')
}

describe('the training pharmacy', () => {
  test('is entered from the sign-in, says what it is and does not open the store’s chart', async () => {
    await app.page.getByText('Who are you?').waitFor()
    await app.picture('training-entry')
    startedAt = Date.now()
    await keyboard.press('Alt+t')
    await app.page.getByRole('region', { name: 'Guided tour' }).waitFor({ timeout: 60_000 })
    await band().getByText('Training pharmacy. Invented patients. Nothing here is real.').waitFor()
    expect(await app.page.title()).toContain('TRAINING')
    await step('See today’s work').waitFor()
    await app.picture('training-tour')
    expect(await app.axe()).toEqual([])
  })

  test('leads a technician through the whole tour by keys', async () => {
    await keyboard.press('F12', '3')
    await step('Look for a patient').waitFor()
    await keyboard.press('F2')
    await step('Open the chart by two identifiers').waitFor()
    await keyboard.type('practice')
    await app.page.getByRole('option', { name: /Practiceworth/ }).waitFor()
    await keyboard.press('Enter')
    await app.dialog('Is this the right person?')
    await keyboard.press('1', '2')
    await app.ready(/Open the chart/)
    await keyboard.press('Enter')
    await step('Print the interview worksheet').waitFor()
    await keyboard.press('Alt+w')
    await step('Offer a review').waitFor({ timeout: 30_000 })
    await keyboard.press('f')
    await app.dialog('Offer a review')
    await keyboard.press('Control+Enter')
    await step('Start the review').waitFor()
    await keyboard.press('c')
    await app.dialog('Start a review')
    await keyboard.type('Yearly review')
    await keyboard.press('Control+Enter')
    await step('Write what matters to the patient').waitFor()
    await app.field(/What matters most/).waitFor()
    await keyboard.type('"To work in the garden again"')
    await keyboard.press('Enter')
    await app.page.locator('[data-first-line]:focus').waitFor()
    await step('Write down what the patient takes').waitFor()
    await keyboard.press('p')
    await app.field(/^Patient says: one drug/).waitFor()
    await keyboard.type('ibuprofen 200 mg as needed')
    await keyboard.press('Enter')
    await app.page.getByText('1 drug').first().waitFor()
    await keyboard.press('Escape')
    await step('Decide every line').waitFor()
    await app.picture('training-review')
    await keyboard.press('k', 'k', 'k', 'k')
    await expect.poll(() => app.focused().innerText()).toMatch(/ibuprofen/)
    await keyboard.press('a')
    await app.page.getByRole('group', { name: 'Add it as' }).waitFor()
    await keyboard.press('2')
    await app.page.getByRole('group', { name: 'Why does it differ?' }).waitFor()
    await keyboard.press('Enter')
    await step('Ask about allergies').waitFor()
    await app.page.getByRole('main').focus()
    await keyboard.press('n')
    await step('Be interrupted: park it').waitFor()
    await keyboard.press('Escape')
    await step('Come back to it').waitFor()
    await keyboard.press('F11')
    const open = app.page.getByRole('dialog', { name: 'Open reviews' })
    await open.waitFor()
    const names = await open.getByRole('button').allInnerTexts()
    const place = names.filter((text) => /CMR|TMR/.test(text)).findIndex((text) => /PP/.test(text))
    await keyboard.press(String(place + 1))
    await step('Hand it to the pharmacist').waitFor()
    await keyboard.press('Alt+h')
    await app.dialog('Hand to the pharmacist')
    await keyboard.type('All bottles seen')
    await keyboard.press('Enter')
    await step('Look at the print queue').waitFor()
    await keyboard.press('Alt+p')
    await step('Print it, or hold it').waitFor()
    await app.ready(/Print all/)
    await keyboard.press('p')
    await step('The tour is finished').waitFor({ timeout: 30_000 })
    expect((await tour()).done).toEqual([...technicianSteps])
    const seconds = (Date.now() - startedAt) / 1000
    const { keys, letters } = keyboard.counts()
    console.info(
      `the tour of ${technicianSteps.length} steps: ${keys} keys and ${letters} letters, ${seconds.toFixed(1)} s of the machine`,
    )
    expect(seconds).toBeLessThan(tourMinutes * 60)
    await app.picture('training-finished')
  })

  test('leads a pharmacist from the prepared review to a reply and a packet', async () => {
    const from = { ...keyboard.counts(), at: Date.now() }
    await keyboard.press('Control+u')
    await app.dialog('Switch user')
    const people = await app.page.getByRole('dialog').getByRole('button').allInnerTexts()
    const place = people.filter((text) => /·/.test(text)).findIndex((text) => /Perry/.test(text))
    await keyboard.press(String(place + 1))
    await app.field(/^PIN of Perry/).waitFor()
    await keyboard.type('2222')
    await keyboard.press('Enter')
    await app.dialogGone()
    await step('See what waits for you').waitFor()
    await keyboard.press('F12', '4')
    await step('Take up the prepared review').waitFor()
    await app.picture('training-pharmacist')
    const { practice } = await tour()
    await row('To sign', practice.name).focus()
    await keyboard.press('Enter')
    await identify()
    await step('Accept what was prepared').waitFor()
    await keyboard.press('Alt+1')
    await app.page.locator('[data-prepared]').first().waitFor()
    await keyboard.press('Alt+y')
    await step('Turn a finding into a problem').waitFor()
    await keyboard.press('Alt+2')
    await app.page.getByRole('article', { name: 'Finding' }).waitFor()
    await keyboard.press('y')
    await app.dialog('Accept as a problem')
    await keyboard.press('Control+Enter')
    await app.dialogGone()
    await step('Answer what is urgent').waitFor()
    await expect
      .poll(
        async () => {
          if (await step('Sign it').isVisible()) return true
          await keyboard.press('d')
          await app.dialog('Dismiss this finding')
          await keyboard.press('1')
          await app.dialogGone()
          return false
        },
        { timeout: 60_000, interval: 1_500 },
      )
      .toBe(true)
    await keyboard.press('F10')
    await app.sees('Ready to sign')
    await keyboard.press('F10')
    await app.dialog('Sign and lock the review')
    await keyboard.type('2222')
    await keyboard.press('Enter')
    await step('Issue the letter').waitFor()
    await app.ready(/Issue and print/)
    await keyboard.press('F9')
    await step('Say how it went out').waitFor({ timeout: 30_000 })
    await keyboard.press('F8')
    await letter(practice.name).focus()
    await keyboard.press('Enter')
    await app.ready(/^Send|^Sent/)
    await keyboard.press('s')
    await app.page.getByRole('dialog').locator(':focus').waitFor({ state: 'attached' })
    await keyboard.press('Control+Enter')
    await app.dialogGone()
    await step('Write down a reply').waitFor()
    await keyboard.press('F8')
    await letter('9 days without reply').focus()
    await keyboard.press('Enter')
    await identify()
    await app.page.locator('[data-recommendation]').first().waitFor()
    await keyboard.press('1')
    await step('Record that a packet arrived').waitFor()
    await keyboard.press('F12', '1')
    await row('Packets to deliver', 'delivery is not recorded').focus()
    await keyboard.press('v')
    await identify()
    await app.dialog('Packet delivered')
    await app.page.locator('input[type="radio"]:focus').waitFor()
    await keyboard.press('Space')
    await app.page.getByRole('dialog').getByLabel(/^On/).focus()
    await keyboard.type('t')
    await app.picture('training-packet')
    await keyboard.press('Control+Enter')
    await step('The tour is finished').waitFor()
    expect((await tour()).done).toEqual([...pharmacistSteps])
    const { keys, letters } = keyboard.counts()
    console.info(
      `the pharmacist's tour of ${pharmacistSteps.length} steps: ${keys - from.keys} keys and ${letters - from.letters} letters, ${((Date.now() - from.at) / 1000).toFixed(1)} s of the machine`,
    )
  })

  test('is left by a key, back to the sign-in of the store', async () => {
    await keyboard.press('Alt+q')
    await app.page.getByText('Who are you?').waitFor()
    await band().waitFor({ state: 'hidden' })
    expect(await state()).toMatchObject({ isTraining: false, chart: 'locked', user: null })
    expect(await app.page.title()).not.toContain('TRAINING')
    expect(app.complaints).toEqual([])
  })
})
