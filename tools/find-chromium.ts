// Finds a Chromium-family browser on this machine: the app window where Electron is missing, and the tests' browser.

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]

const fixedPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Path of the browser, or null. `PESTLE_CHROMIUM` names one to use instead. */
export function findChromium(): string | null {
  const chosen = process.env.PESTLE_CHROMIUM
  if (chosen !== undefined) return isProgram(chosen) ? chosen : null
  const fixed = fixedPlaces[process.platform]?.find(isProgram)
  if (fixed !== undefined) return fixed
  for (const name of names) {
    const path = findProgram(name)
    if (path !== null) return path
  }
  return null
}

/** First program of this name on the PATH, or null. */
export function findProgram(name: string): string | null {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name + ending)).find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: in both cases it cannot be used.
    return false
  }
}
