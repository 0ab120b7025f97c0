// What was typed survives: the worker killed in the middle of a review, the page reloaded, the app opened again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, openOpal, secrets, setUpStore, value } from './store.ts'

const goal = 'I want to be clear in my head again.'
let folder: string
let app: OpenedApp

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pestle-e2e-'))
  app = await openApp({ folder })
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.sees('Today’s work')
  await openOpal(app)
  await app.press('c')
  await app.dialog('Start a review')
  await app.type('Yearly review')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function signIn(): Promise<void> {
  await app.page.getByText('Who are you?').waitFor()
  await app.press('1')
  await app.field('Passphrase').waitFor()
  await app.type(secrets.owner.passphrase)
  await app.press('Enter')
}

/** The field of the review that has the focus, by its stable name. */
function focusedField(): Promise<string | null> {
  return app
    .focused()
    .getAttribute('data-field', { timeout: 1_000 })
    .catch(() => null)
}

function answers(): Promise<readonly string[]> {
  return app.page.locator('[data-answer]').allInnerTexts()
}

describe('a review that is cut off', () => {
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
    await expect.poll(kept, { timeout: 1_000, interval: 100 }).toBe(`${goal} And to sleep.`)
    await app.killWorker()

    await app.page
      .getByText(/restart/)
      .first()
      .waitFor()
    await signIn()
    await confirmed()
    await resumed()
    expect(await answers()).toEqual(before)
    expect(app.log.some((line) => line.includes('worker-died'))).toBe(true)
  })

  test('is there again, at the same field, after the page was reloaded', async () => {
    await app.page.reload()
    await resumed()
  })

  test('is there again, at the same field, when the app is opened another day', async () => {
    await app.close()
    app = await openApp({ folder })
    await signIn()
    await app.sees('Open reviews')
    await expect.poll(() => app.focused().innerText()).toContain('Exampleton, Opal')
    await app.press('Enter')
    await confirmed()
    await resumed()
    expect((await answers()).length).toBe(2)
    expect(app.complaints).toEqual([])
  })

  /** A chart that this session has not opened asks for two identifiers, whichever way leads to it. */
  async function confirmed(): Promise<void> {
    await app.page.getByText('Is this the right person?').waitFor()
    for (const key of ['1', '2', 'Enter']) await app.press(key)
  }

  async function resumed(): Promise<void> {
    await app.field(/What matters most/).waitFor()
    await expect
      .poll(() => app.field(/What matters most/).inputValue())
      .toBe(`${goal} And to sleep.`)
    await expect.poll(focusedField).toBe('patientGoal')
  }
})
