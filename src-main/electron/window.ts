// The one window, with everything closed that a store workstation does not need.

import { BrowserWindow, type WebContents } from 'electron'
import type { Log } from '../api/app.ts'
import { pageOrigin } from './channels.ts'

interface Options {
  /** Absolute path of the built preload script. */
  readonly preload: string
  readonly isPackaged: boolean
  readonly log: Log
}

/** How often a crashed page is loaded again before Pestle leaves it to the person. */
const maxReloads = 3

/** Opens the window and loads the page. */
export function openWindow(options: Options): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Pestle',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !options.isPackaged,
      // Elsewhere Chromium would download a dictionary; macOS brings its own.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => window.show())
  closeDoors(window.webContents)
  reloadAfterCrash(window, options.log)
  void window.loadURL(pageOrigin)
  return window
}

/** No new windows, no way to another address, no embedded foreign pages. */
export function closeDoors(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(pageOrigin)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(pageOrigin)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}

function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let reloads = 0
  window.webContents.on('render-process-gone', (_event, details) => {
    log.write('error', 'page-gone', { reason: details.reason, code: details.exitCode })
    if (details.reason === 'clean-exit' || window.isDestroyed() || reloads >= maxReloads) return
    reloads += 1
    window.webContents.reload()
  })
}
