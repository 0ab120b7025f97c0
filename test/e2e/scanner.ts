// A wedge scanner: keys and Enter at its own pace, without waiting for the page between two of them.

import { GS } from '../../src-main/contract/immunizations.ts'
import type { OpenedApp } from './fixture.ts'

/** Types the code (digits, capitals, dashes, GS as Ctrl ]) and Enter as one burst, into whatever has the focus. */
export async function scan(app: OpenedApp, code: string): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page)
  const start = Date.now() / 1000
  const strokes = [...[...code].map(sign), enter].flatMap((key, place) => {
    // The device's own clock, as a real keyboard's: a busy page hears late, not slower.
    const timestamp = start + place * SECONDS_A_KEY
    return [
      { type: 'keyDown' as const, ...key, timestamp },
      { type: 'keyUp' as const, ...key, text: '', timestamp },
    ]
  })
  await Promise.all(strokes.map((stroke) => session.send('Input.dispatchKeyEvent', stroke)))
  await session.detach()
}

/** As common scanners do. */
const SECONDS_A_KEY = 0.004

const enter = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 }

function sign(key: string) {
  // Two is the bit of Ctrl.
  if (key === GS)
    return { key: ']', code: 'BracketRight', modifiers: 2, windowsVirtualKeyCode: 221 }
  const code = /\d/.test(key) ? `Digit${key}` : key === '-' ? 'Minus' : `Key${key}`
  return { key, code, text: key, windowsVirtualKeyCode: key.charCodeAt(0) }
}
