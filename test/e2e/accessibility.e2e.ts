// WCAG 2.2 AA by axe on every screen and the main dialogs, light and dark, at 100 and 150 percent; keys on actions.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anticoagulationVisits } from './anticoagulation-screens.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { keysTwice, onTheCross } from './keyboard-checks.ts'
import { chartVisits, frameVisits, reviewVisits } from './screens.ts'
import { trainingVisits } from './training-screens.ts'
import { vaccineVisits } from './vaccine-screens.ts'
import type { Visit } from './visit.ts'

const looks = [
  { scheme: 'light', scale: 100 },
  { scheme: 'dark', scale: 150 },
] as const

describe.each(looks)('in $scheme at $scale %', ({ scheme, scale }) => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp()
    await app.page.evaluate(
      ([scheme, scale]) => {
        localStorage.setItem('mantine-color-scheme-value', scheme)
        localStorage.setItem('pestle.preferences', JSON.stringify({ scale, hasLetterKeys: true }))
      },
      [scheme, scale] as const,
    )
    await app.page.reload()
  })
  afterAll(async () => {
    await app.close()
  })

  async function look(visits: readonly Visit[]): Promise<void> {
    const wrong: string[] = []
    for (const { name, open, leave } of visits) {
      await open(app)
      wrong.push(...(await onTheCross(app)).map((line) => `${name}: ${line}`))
      const found = await app.axe()
      wrong.push(...found.map((line) => `${name}: ${line}`))
      wrong.push(...(await wordsCutOff()).map((line) => `${name}: ${line}`))
      wrong.push(...(await withoutKey()).map((line) => `${name}: no key for ${line}`))
      await app.picture(`${name}-${scheme}-${scale}`)
      // Keys are the same in every scheme.
      if (scale === 100)
        wrong.push(...(await keysTwice(app)).map((line) => `${name}: bound twice: ${line}`))
      await leave?.(app).catch((error: unknown) => {
        throw new Error(`${name} could not be left`, { cause: error })
      })
    }
    expect(wrong).toEqual([])
  }

  /** The page never scrolls sideways: at 1280 pixels everything has to fit. */
  async function wordsCutOff(): Promise<readonly string[]> {
    return app.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth > clientWidth
        ? [`${scrollWidth - clientWidth} px wider than the window`]
        : []
    })
  }

  /**
   * Buttons that no key reaches directly. Rows of lists and grids have arrow keys and Enter, tabs their arrows, and
   * a field's own small buttons (show the passphrase, clear) belong to the field. A message goes by itself.
   */
  async function withoutKey(): Promise<readonly string[]> {
    return app.page.evaluate(() => {
      const byItself = '.mantine-Input-wrapper, .mantine-Modal-close, .mantine-Notification-root'
      const top = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document.body
      return [...top.querySelectorAll('button')]
        .filter((button) => button.checkVisibility() && button.tabIndex >= 0)
        .filter((button) => !button.hasAttribute('aria-keyshortcuts'))
        .filter((button) => button.querySelector('kbd') === null)
        .filter((button) => button.closest('li, tr, [role="tablist"], [role="option"]') === null)
        .filter((button) => button.closest(byItself) === null)
        .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '?')
    })
  }

  test('before anybody is signed in', async () => {
    await look([
      { name: 'first-start', open: () => app.sees('Welcome to Pestle') },
      {
        name: 'set-up',
        open: async () => {
          await app.press('1')
          await app.field('Name of the pharmacy').waitFor()
        },
        leave: () => app.press('Escape'),
      },
      {
        name: 'sample',
        open: async () => {
          await app.press('2')
          await app.sees('May be offered a review')
        },
      },
    ])
  })

  test('the screens of the frame', () => look(frameVisits))
  test('the chart and its dialogs', () => look(chartVisits))
  test('the vaccine visit', () => look(vaccineVisits))
  test('the steps of a review and their dialogs', () => look(reviewVisits))

  test('the anticoagulation clinic', () => look(anticoagulationVisits))

  test('behind the lock', async () => {
    await app.press('Control+l')
    await look([
      { name: 'sign-in', open: () => app.page.getByText('Who are you?').waitFor() },
      {
        name: 'passphrase',
        open: async () => {
          await app.press('1')
          await app.field('Passphrase').waitFor()
        },
      },
    ])
    expect(app.complaints).toEqual([])
  })

  test('the training pharmacy', async () => {
    await app.press('Alt+l')
    await app.sees('Welcome to Pestle')
    await look(trainingVisits)
    expect(app.complaints).toEqual([])
  })
})
