// A letter from the signed review to its answer: sent by keys, its code scanned from another screen, answered by one
// key each, its problem moved on, an answer taken back, and counted in the prescriber's profile.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FollowUpBoard } from '../../src-main/contract/follow-up.ts'
import type { LetterRow, LetterView } from '../../src-main/contract/letters.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { countKeys } from './keyboard.ts'
import { scan } from './scanner.ts'
import { demoReview, importDemo, setUpStore, value } from './store.ts'

let app: OpenedApp
let reviewId: string
let letter: LetterRow

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  reviewId = (await demoReview(app)).review.id
  const [first] = await value<LetterRow[]>(app, 'letters.list', {})
  if (first === undefined) throw new Error('Broken promise: the demo review issues letters')
  letter = first
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const read = () => value<LetterView>(app, 'letters.read', { letterId: letter.id })

test('F8 lists the letters, under Ctrl R once more after a failure', async () => {
  app.failNext('letters.list')
  await app.press('F8')
  await app.sees('Letters')
  await app.page.getByRole('alert').getByText('The disk is full.').waitFor()
  await app.ready('Try again')
  await app.press('Control+r')
  await app.page.getByRole('grid', { name: 'Letters' }).getByText('to send').first().waitFor()
  await app.page.getByRole('alert').waitFor({ state: 'detached' })
})

test('V in the list shows how the prescriber of the marked letter answers', async () => {
  await app.page.getByRole('grid', { name: 'Letters' }).locator(':focus').waitFor()
  await app.press('v')
  await app.dialog('How this prescriber answers')
  await app.page.getByText('None was answered yet.').waitFor()
  await app.press('Escape')
  await app.dialogGone()
  await app.page.getByRole('grid', { name: 'Letters' }).locator(':focus').waitFor()
})

test('Enter opens one, S says how it went out', async () => {
  const keys = countKeys(app)
  await app.picture('letters')
  await keys.press('Enter')
  await app.sees(`To ${letter.prescriberName}`)
  await keys.press('s')
  await app.dialog('How it went out')
  await keys.type('to the front desk')
  await keys.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText('to the front desk').waitFor()
  expect(await read()).toMatchObject({ state: 'waiting', channel: 'fax', attempts: 1 })
})

test('its code, scanned from the calculators, opens it and each key answers one recommendation', async () => {
  await app.press('Alt+c')
  await app.sees('Calculators')
  await scan(app, letter.code)
  await app.sees(`To ${letter.prescriberName}`)
  const { recommendations } = await read()
  const [, ...others] = recommendations
  await app.press('3')
  await app.dialog('Declined')
  await app.type('Pain too strong without it')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  for (const other of others) {
    await app.press('1')
    await expect
      .poll(
        async () =>
          (await read()).recommendations.find((one) => one.planItemId === other.planItemId)?.reply,
      )
      .toBe('accepted')
  }
  expect(await read()).toMatchObject({ state: 'answered' })
  await app.page.getByText('Pain too strong without it').waitFor()
  await app.picture('letter-answered')
  expect(await app.axe()).toEqual([])
  const { problems } = await value<FollowUpBoard>(app, 'followUps.read', { reviewId })
  expect(problems.map((problem) => problem.status)).toContain('declined')
})

test('an answer is taken back under U; the prescriber’s profile is under V', async () => {
  await app.press('Home', 'u')
  await app.dialog('Take the answer back')
  await app.type('Wrong line')
  await app.press('Control+Enter')
  await app.dialogGone()
  await expect.poll(async () => (await read()).state).toBe('waiting')
  await app.press('1')
  await expect.poll(async () => (await read()).state).toBe('answered')
  await app.press('v')
  await app.dialog('How this prescriber answers')
  await app.page.getByText(/too few to judge by/).waitFor()
  await app.picture('prescriber-profile')
  expect(await app.axe()).toEqual([])
  await app.press('Escape')
  await app.dialogGone()
})

test('the same profile opens from the prescriber’s row of the chart', async () => {
  await app.page.evaluate((id) => {
    window.location.hash = `/patients/${id}`
  }, letter.patientId)
  const row = app.page
    .getByRole('region', { name: 'Prescribers' })
    .getByRole('button', { name: letter.prescriberName })
  await row.focus()
  await app.press('Enter')
  await app.dialog('How this prescriber answers')
  await app.page.getByText(/too few to judge by/).waitFor()
  await app.press('Escape')
  await app.dialogGone()
  await row.and(app.focused()).waitFor()
})

test('another letter is closed under X without a reply', async () => {
  await app.press('F8')
  await app.page.getByRole('grid', { name: 'Letters' }).getByText('to send').first().waitFor()
  await app.press('Enter')
  await app.page.getByRole('list', { name: 'Recommendations' }).locator(':focus').waitFor()
  await app.press('x')
  await app.dialog('Close this letter')
  await app.type('The practice has closed')
  await app.press('Control+Enter')
  await app.dialogGone()
  await expect.poll(async () => (await value<LetterRow[]>(app, 'letters.list', {})).length).toBe(0)
})

test('an unknown code says so and leaves the screen as it is', async () => {
  await app.press('c')
  await app.dialog('Code of the reply')
  await app.type('zzzz-zzzz')
  await app.press('Enter')
  await app.page.getByText('No letter and no review has the code zzzz-zzzz.').waitFor()
  await app.press('Escape')
  await app.dialogGone()
  expect(app.complaints).toEqual([])
})
