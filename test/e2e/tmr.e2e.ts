// A quarterly targeted review by keyboard alone: from its row in today's work, through the short form, to the signature
// and the talk afterwards. The yearly review before it was signed 100 days earlier.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FollowUpBoard } from '../../src-main/contract/follow-up.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { confirmPerson, focusedField, goToDay } from './at-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { type CountingKeyboard, countKeys } from './keyboard.ts'
import { demoReview, importDemo, opal, secrets, setUpStore, value } from './store.ts'

const daysSince = 100
let app: OpenedApp
let keyboard: CountingKeyboard
let startedAt = 0

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  await demoReview(app)
  await goToDay(app, daysSince)
  keyboard = countKeys(app)
  startedAt = Date.now()
})
afterAll(async () => {
  await app.close()
})

const due = () => app.page.getByRole('region', { name: 'Targeted reviews due' })
const reviewIdOnScreen = () => app.page.url().match(/reviews\/([\w-]+)/)?.[1]
const read = () => value<ReviewView>(app, 'reviews.read', { reviewId: reviewIdOnScreen() })

describe('a quarterly targeted review by keyboard', () => {
  test('is in today’s work with its reason, opens the chart and starts under T', async () => {
    const { press, type } = keyboard
    // What only a pharmacist may do.
    await press('4')
    const row = due().getByRole('button', { name: new RegExp(opal.name) })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/The last review was a CMR on 2026-11-23, 100 days ago/)
    await app.picture('tmr-due')
    for (let step = 0; step < 30 && !(await isFocused(due())); step += 1) await press('ArrowDown')
    expect(await isFocused(due())).toBe(true)
    await press('Enter')
    await confirmPerson(app)
    await app.ready(/Start TMR/)
    await press('t')
    await app.dialog('Start a review')
    await type('Quarterly targeted review')
    await press('Control+Enter')
    await app.sees('TMR review')
    await app.field(/What matters most/).waitFor()
    expect(await read()).toMatchObject({ kind: 'TMR', heldOn: '2027-03-03', signature: null })
  })

  test('asks for the list and for what is urgent, not for the sweep, a to-do line or a day', async () => {
    const { press } = keyboard
    const lines = app.page.getByRole('grid', { name: 'Medications' }).locator('tbody tr')
    await lines.first().waitFor()
    const count = await lines.count()
    await press('Enter')
    for (let line = 0; line < count; line += 1) {
      await expect.poll(() => focusedField(app)).toMatch(/^line:/)
      await press('1')
      await app.page
        .getByText(`${line + 1} of ${count}`)
        .first()
        .waitFor()
    }
    await press('Alt+2')
    const open = app.page
      .getByRole('region', { name: 'Findings' })
      .locator('li:not(:has-text("Accepted")):not(:has-text("Dismissed"))')
    await app.page.getByRole('region', { name: 'Findings' }).waitFor()
    for (let left = await open.count(); left > 0; left -= 1) {
      await press('d')
      await app.dialog('Dismiss this finding')
      await press('1')
      await app.dialogGone()
      await expect.poll(() => open.count()).toBeLessThan(left)
    }
    await app.picture('tmr-assess')
    const review = await read()
    expect(review.missingToSign).toEqual([])
    expect(review.todo).toEqual([])
    expect(review.followUpOn).toBeNull()
  })

  test('is signed with the PIN and locked', async () => {
    const { press, type } = keyboard
    await press('F10')
    await app.sees('Ready to sign')
    await app.picture('tmr-ready')
    expect(await app.axe()).toEqual([])
    await press('F10')
    await app.dialog('Sign and lock the review')
    await type(secrets.owner.pin)
    await press('Enter')
    await app.page.getByText('Signed and locked').first().waitFor()
    expect((await read()).signature).not.toBeNull()
  })

  test('has its follow-up under Alt 5, and its row is gone from today’s work', async () => {
    const { press, type } = keyboard
    const reviewId = reviewIdOnScreen()
    await press('Alt+5')
    await app.sees('Goals of therapy')
    await press('r')
    await app.dialog('Record a follow-up')
    await app.field('Note').focus()
    await type('Doing well, nothing new')
    await press('Control+Enter')
    await app.dialogGone()
    await app.page.getByText('Doing well, nothing new').waitFor()
    expect(await value<FollowUpBoard>(app, 'followUps.read', { reviewId })).toMatchObject({
      followUps: [{ mode: 'phone' }],
    })
    await press('F12')
    await app.sees('Today’s work')
    await press('4')
    await due().waitFor({ state: 'detached' })
    const { keys, letters } = keyboard.counts()
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    console.info(`Targeted review: ${keys} keys, ${letters} letters, ${seconds} s of machine time`)
    expect(app.complaints).toEqual([])
  })
})

async function isFocused(within: ReturnType<typeof due>): Promise<boolean> {
  return (await within.locator(':focus').count()) > 0
}
