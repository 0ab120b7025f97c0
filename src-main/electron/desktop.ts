// Puts the desktop app together: one instance, one session, one worker, one window. Thin: no rule of the job is here.

import { app, BrowserWindow, dialog } from 'electron'
import type { Log, Shell } from '../api/app.ts'
import type { WorkerHost } from '../worker/host.ts'
import { connectIpc } from './ipc.ts'
import { replaceMenu } from './menu.ts'
import { declareScheme, preparePageSession } from './page-session.ts'
import { sweepPrinted } from './printing.ts'
import { createElectronShell } from './shell.ts'
import { openWindow } from './window.ts'

interface Parts {
  readonly rendererDir: string
  readonly preload: string
  readonly log: Log
  readonly startWorker: (shell: Shell) => WorkerHost
}

/** Runs the app until its window is closed. Call before Electron is ready. */
export async function startDesktop(parts: Parts): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.enableSandbox()
  declareScheme()
  let window: BrowserWindow | null = null
  const current = () => (window === null || window.isDestroyed() ? null : window)
  app.on('second-instance', () => {
    const open = current()
    if (open?.isMinimized()) open.restore()
    open?.focus()
  })
  app.on('window-all-closed', () => app.quit())

  await app.whenReady()
  await sweepPrinted()
  replaceMenu(process.platform, app.isPackaged)
  preparePageSession(parts.rendererDir)
  const host = parts.startWorker(createElectronShell(current))
  connectIpc(host, current)
  quitAfter(host)
  window = openWindow({ preload: parts.preload, isPackaged: app.isPackaged, log: parts.log })
  // A print viewer must not keep the app alive once the page is closed.
  window.on('closed', () => {
    for (const other of BrowserWindow.getAllWindows()) other.close()
  })
}

/** The chart is closed and printed copies are gone before the process ends; a quit asked for meanwhile waits for the same end. */
function quitAfter(host: WorkerHost): void {
  let isStopped = false
  app.on('before-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    void Promise.allSettled([host.stop(), sweepPrinted()]).then(() => {
      isStopped = true
      app.quit()
    })
  })
}

/** For failures before there is a window to show them. */
export function showStartFailure(message: string): void {
  dialog.showErrorBox('Pestle could not start', message)
}
