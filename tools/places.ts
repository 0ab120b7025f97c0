// Where a checkout keeps things on this machine: the same chart whether Electron or Chromium shows the window.

import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** What Electron calls `userData` for an app named Pestle. */
export function userDataFolder(): string {
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Pestle')
    case 'win32':
      return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Pestle')
    default:
      return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Pestle')
  }
}

/** The chart's file; `PESTLE_DATA` names another folder for it. */
export function chartPath(): string {
  return join(process.env.PESTLE_DATA ?? userDataFolder(), 'chart.pestle')
}

export const resources = join(root, 'resources')
export const rendererDir = join(root, 'out', 'renderer')
export const builtWorker = join(root, 'out', 'main', 'worker.js')
