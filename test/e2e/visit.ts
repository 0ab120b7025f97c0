// One screen to be looked at, and the short ways to most of them.

import type { OpenedApp } from './fixture.ts'

export interface Visit {
  readonly name: string
  /** Goes there; ends when it is on screen. */
  readonly open: (app: OpenedApp) => Promise<void>
  /** Leaves it so that the next one can be opened; nothing when it is a plain screen. */
  readonly leave?: (app: OpenedApp) => Promise<void>
}

export const pressEscape = async (app: OpenedApp) => {
  await app.press('Escape')
  await app.dialogGone()
}
export const screen = (name: string, key: string, heading: string | RegExp): Visit => ({
  name,
  open: async (app) => {
    await app.press(key)
    await app.sees(heading)
  },
})
export const dialog = (name: string, key: string, title: string | RegExp): Visit => ({
  name,
  open: async (app) => {
    await app.press(key)
    await app.dialog(title)
  },
  leave: pressEscape,
})
export const step = (
  name: string,
  key: string,
  ready: (app: OpenedApp) => Promise<void>,
): Visit => ({
  name,
  open: async (app) => {
    await app.press(key)
    await ready(app)
    // Letters act only outside of a field.
    await app.page.getByRole('main').focus()
  },
})
