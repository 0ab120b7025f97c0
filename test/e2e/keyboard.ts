// A keyboard that counts: every key pressed and every letter typed in a journey.

import type { OpenedApp } from './fixture.ts'

export interface CountingKeyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Types one text per field and goes from field to field with Tab; the last keeps the focus. */
  readonly fill: (...texts: readonly string[]) => Promise<void>
  /** Keys that were commands, and letters that were typed. */
  readonly counts: () => { readonly keys: number; readonly letters: number }
}

export function countKeys(app: OpenedApp): CountingKeyboard {
  let keys = 0
  let letters = 0
  const press = async (...list: readonly string[]) => {
    keys += list.length
    await app.press(...list)
  }
  const type = async (text: string) => {
    letters += text.length
    await app.type(text)
  }
  return {
    press,
    type,
    fill: async (...texts) => {
      for (const [place, text] of texts.entries()) {
        if (place > 0) await press('Tab')
        await type(text)
      }
    },
    counts: () => ({ keys, letters }),
  }
}
