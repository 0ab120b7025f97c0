// Interruptions: one review parked three times with a kill in between comes back to the same field; time is measured.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MinutesView } from '../../src-main/contract/minutes.ts'
import { confirmPerson, focusedField, openAtReview, signInAsOwner } from './at-review.ts'
import type { OpenedApp } from './fixture.ts'
import { value } from './store.ts'

/** The promise of the window, printed with what was measured; a busy test machine gets eight times as long. */
const parkedWithinMs = 300
const busyTimes = 8
const goal = 'I want to sleep through the night.'
let folder: string
let app: OpenedApp
const parkingTimes: number[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pestle-e2e-'))
  app = await openAtReview(folder)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Presses Esc and measures in the page how long the review stays on screen. */
async function park(): Promise<void> {
  const gone = await app.page.evaluateHandle(() => ({
    ms: new Promise<number>((resolve) => {
      const watch = (event: KeyboardEvent) => {
        const look = () => {
          const steps = document.querySelector('nav[aria-label="Steps of the review"]')
          if (steps === null) resolve(performance.now() - event.timeStamp)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }
      window.addEventListener('keydown', watch, { capture: true, once: true })
    }),
  }))
  await app.press('Escape')
  await app.sees('Today’s work')
  parkingTimes.push(Math.round(await gone.evaluate(({ ms }) => ms)))
}

async function resumeFromList(): Promise<void> {
  await app.press('F11')
  await app.page.getByRole('dialog', { name: 'Open reviews' }).getByText('OE').waitFor()
  await app.press('1')
  await app.dialogGone()
}

async function wereHere(words: string | RegExp): Promise<void> {
  await app.page.getByRole('note', { name: 'You were here' }).getByText(words).waitFor()
}

describe('a review that is interrupted three times', () => {
  test('is parked by one key and hides the name until it is taken up again', async () => {
    await app.field(/What matters most/).focus()
    await app.press('Enter')
    await app.page.locator('[data-first-line]:focus').waitFor()
    await app.press('k')
    await app.page.getByText('1 of 10').first().waitFor()
    await app.field(/What matters most/).focus()
    await app.type(goal)
    await park()
    const strip = app.button(/^Open reviews:/)
    await strip.getByText('OE').waitFor()
    expect(await strip.innerText()).not.toMatch(/Opal|Exampleton/)
    await app.press('F11')
    await app.page.getByRole('dialog', { name: 'Open reviews' }).waitFor()
    await app.picture('open-reviews')
    expect(await app.axe()).toEqual([])
    await app.press('n')
    await app.dialog('Note for this review')
    await app.type('Phone rang')
    await app.press('Enter')
    await app.page
      .getByText(/Phone rang/)
      .first()
      .waitFor()
    await app.press('1')
    await wereHere(/Collect, What matters most to the patient. Parked .* ago: “Phone rang”/)
    await wereHere(/Last done: What matters most to the patient, by Ottilie Ownerby/)
    await app.picture('you-were-here')
    expect(await app.axe()).toEqual([])
    await expect.poll(() => focusedField(app)).toBe('patientGoal')
  })

  test('comes back to the same line after the second time', async () => {
    await app.page.getByRole('grid').waitFor()
    await app.press('Enter')
    await app.press('ArrowDown', 'ArrowDown')
    await expect.poll(() => focusedField(app)).toMatch(/^line:/)
    const line = await focusedField(app)
    // Whole seconds are counted.
    await app.page.waitForTimeout(1_500)
    await park()
    await resumeFromList()
    await wereHere(/Collect, Medication list, [A-Z]/)
    await expect.poll(() => focusedField(app)).toBe(line)
  })

  test('loses at most a second of typing when the worker is killed, and resumes at the field', async () => {
    await app.field(/What matters most/).focus()
    await app.press('End')
    await app.type(' And to walk.')
    // How long that takes is measured where the worker is killed in the middle of a review.
    await app.page.locator('[data-save-state="saved"]').waitFor()
    await app.killWorker()
    await signInAsOwner(app)
    await confirmPerson(app)
    await expect
      .poll(() => app.field(/What matters most/).inputValue())
      .toBe(`${goal} And to walk.`)
    await expect.poll(() => focusedField(app)).toBe('patientGoal')
    await wereHere(/You were here/)
  })

  test('is parked a third time, in another step, and comes back there', async () => {
    await app.press('Alt+3')
    await app.field(/Note for the file/).waitFor()
    await app.field(/Note for the file/).focus()
    await app.type('Call the daughter.')
    await park()
    await resumeFromList()
    await app.field(/Note for the file/).waitFor()
    await wereHere(/Plan, Note for the file/)
    await expect.poll(() => focusedField(app)).toBe('note')
    expect(await app.field(/Note for the file/).inputValue()).toBe('Call the daughter.')
    // The note goes with the next entry.
    await app.press('End')
    await app.type(' Today.')
    await app.page.getByRole('note', { name: 'You were here' }).waitFor({ state: 'hidden' })
  })

  test('was off the screen in a moment each time, and its minutes were counted', async () => {
    console.info(`Parked in ${parkingTimes.join(', ')} ms (promise: ${parkedWithinMs} ms)`)
    expect(parkingTimes).toHaveLength(3)
    for (const ms of parkingTimes) expect(ms).toBeLessThan(busyTimes * parkedWithinMs)
    const reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1]
    const { rows } = await value<MinutesView>(app, 'minutes.read', { reviewId })
    expect(rows.some((row) => row.phase === 'collect' && row.seconds > 0)).toBe(true)
    await app.press('Alt+m')
    await app.page.getByRole('dialog', { name: 'Minutes of this review' }).waitFor()
    await app.page.getByRole('button', { name: 'collect' }).first().focus()
    await app.press('e')
    await app.dialog('Correct the time')
    await app.page.keyboard.press('Control+a')
    await app.type('7')
    await app.press('Tab')
    await app.type('Talked at the counter')
    await app.press('Control+Enter')
    await app.page.getByText('Talked at the counter').waitFor()
    await app.picture('minutes')
    expect(await app.axe()).toEqual([])
    await app.press('Escape')
    await app.dialogGone()
    expect(app.complaints).toEqual([])
  })
})
