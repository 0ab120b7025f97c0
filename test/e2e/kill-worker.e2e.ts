// What was typed survives: the worker killed in the middle of a review, the page reloaded, the app opened again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { confirmPerson, focusedField, openAtReview, signInAsOwner } from './at-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { value } from './store.ts'

const goal = 'I want to be clear in my head again.'
/** The promise of the window, printed with what was measured; a busy test machine gets eight times as long. */
const savedWithinMs = 1_000
const busyTimes = 8
let folder: string
let app: OpenedApp

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pestle-e2e-'))
  app = await openAtReview(folder)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

function answers(): Promise<readonly string[]> {
  return app.page.locator('[data-answer]').allInnerTexts()
}

describe('a review that is cut off', () => {
  test('tries again under Ctrl R, from within the field that could not be saved', async () => {
    const field = app.field(/What matters most/)
    await field.focus()
    app.failNext('reviews.saveField')
    await app.type('To walk.')
    await app.page.getByText('Not saved').waitFor()
    await app.ready('Again')
    expect(await focusedField(app)).toBe('patientGoal')
    await app.press('Control+r')
    await app.page.locator('[data-save-state="saved"]').waitFor()
    const reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1]
    expect((await value<ReviewView>(app, 'reviews.read', { reviewId })).patientGoal).toBe(
      'To walk.',
    )
    await field.fill('')
    await expect
      .poll(async () => (await value<ReviewView>(app, 'reviews.read', { reviewId })).patientGoal)
      .toBeNull()
    await app.page.getByRole('grid', { name: 'Medications' }).getByRole('row').nth(1).focus()
  })

  test('keeps the allergies, the answers and the goal that were typed before the worker died', async () => {
    await app.press('Enter', '1')
    await expect.poll(async () => (await answers()).length).toBe(1)
    await app.press('2', '4')
    await app.field('How the patient says it is taken').waitFor()
    await app.type('only on bad days')
    await app.press('Enter')
    await expect.poll(async () => (await answers()).length).toBe(2)
    await app.press('n')
    await app.page.getByText(/No known allergies/).waitFor()
    const before = await answers()
    await app.field(/What matters most/).focus()
    await app.type(goal)
    await app.type(' And to sleep.')
    // No key is pressed and no field is left: within a second the words are in the chart.
    const reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1]
    const kept = async () =>
      (await value<ReviewView>(app, 'reviews.read', { reviewId })).patientGoal
    const from = performance.now()
    await expect
      .poll(kept, { timeout: busyTimes * savedWithinMs, interval: 50 })
      .toBe(`${goal} And to sleep.`)
    const savedMs = Math.round(performance.now() - from)
    console.info(`Saved ${savedMs} ms after the last letter (promise: ${savedWithinMs} ms)`)
    // Nor does anybody have to pause: what is typed in one go is saved on the way.
    const onward = ' And to walk to the shop by myself again.'
    await app.page.keyboard.type(onward, { delay: 100 })
    const half = `${goal} And to sleep.${onward.slice(0, onward.length / 2)}`
    expect(((await kept()) ?? '').length).toBeGreaterThanOrEqual(half.length)
    await expect.poll(kept).toBe(`${goal} And to sleep.${onward}`)
    await app.killWorker()

    await app.page
      .getByText(/restart/)
      .first()
      .waitFor()
    await signInAsOwner(app)
    await confirmPerson(app)
    await resumed()
    await expect.poll(answers).toEqual(before)
    expect(app.log.some((line) => line.includes('worker-died'))).toBe(true)
  })

  test('is there again, at the same field, after the page was reloaded', async () => {
    await app.page.reload()
    await resumed()
  })

  test('is there again, at the same field, when the app is opened another day', async () => {
    await app.close()
    app = await openApp({ folder })
    await signInAsOwner(app)
    await app.sees('Open reviews')
    await expect.poll(() => app.focused().innerText()).toContain('Exampleton, Opal')
    await app.press('Enter')
    await confirmPerson(app)
    await resumed()
    await expect.poll(async () => (await answers()).length).toBe(2)
    expect(app.complaints).toEqual([])
  })

  async function resumed(): Promise<void> {
    await app.field(/What matters most/).waitFor()
    await expect
      .poll(() => app.field(/What matters most/).inputValue())
      .toBe(`${goal} And to sleep. And to walk to the shop by myself again.`)
    await expect.poll(() => focusedField(app)).toBe('patientGoal')
  }
})
