// Hands PDF pages to the system's print dialog: a small window shows them in Chromium's PDF viewer and opens the
// dialog. Printing what the viewer shows works since Electron 32 (github.com/electron/electron/pull/43309).

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BrowserWindow, session } from 'electron'
import type { PrintAnswer, PrintOrder } from '../api/app.ts'
import { denyPermissions } from './page-session.ts'

const prefix = 'pestle-print-'

/**
 * Takes away the copies that a crash or a hasty quit left behind. Only for the one instance that runs: at its
 * start and before its end. What another account left cannot be removed and stays.
 */
export async function sweepPrinted(): Promise<void> {
  const names = await readdir(tmpdir())
  const left = names.filter((name) => name.startsWith(prefix))
  await Promise.allSettled(
    left.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })),
  )
}

/**
 * Shows the pages and the print dialog, or sends them to the printer of `order` without asking. Resolves when that is
 * done; the copy on disk is removed when the window closes.
 */
export async function printPdf(
  title: string,
  bytes: Uint8Array,
  order: PrintOrder | null,
  parent: BrowserWindow | null,
): Promise<PrintAnswer> {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  const path = join(folder, 'pages.pdf')
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await writeFile(path, bytes, { mode: 0o600, flag: 'wx' })
    const window = openViewer(title, parent)
    window.once('closed', () => void remove())
    await window.loadURL(pathToFileURL(path).href)
    return await (order === null ? askPrinter(window) : sendTo(window, order))
  } catch (error) {
    await remove()
    throw error
  }
}

function openViewer(title: string, parent: BrowserWindow | null): BrowserWindow {
  // In memory and apart from the page's session, which may not read files.
  const apart = session.fromPartition('printing')
  denyPermissions(apart)
  const window = new BrowserWindow({
    title,
    width: 900,
    height: 1000,
    autoHideMenuBar: true,
    ...(parent === null ? {} : { parent }),
    webPreferences: {
      session: apart,
      plugins: true,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      devTools: false,
      spellcheck: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  return window
}

function askPrinter(window: BrowserWindow): Promise<PrintAnswer> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
      if (isPrinted) {
        resolve({ state: 'printed', message: 'The pages went to the printer.' })
        window.close()
      } else if (/cancel/i.test(reason)) {
        resolve({ state: 'cancelled', message: 'Printing was cancelled.' })
        window.close()
      } else {
        // The viewer stays open: its own print and save buttons are the way out.
        resolve({
          state: 'shown',
          message:
            'The print dialog did not open. The pages are shown in their own window: print there.',
        })
      }
    })
  })
}

/** Without a dialog. A failure closes the viewer: the queue keeps the document and says what the printer said. */
function sendTo(window: BrowserWindow, order: PrintOrder): Promise<PrintAnswer> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        silent: true,
        printBackground: true,
        deviceName: order.printer,
        copies: order.copies,
        duplexMode: order.sides === 'two' ? 'longEdge' : 'simplex',
      },
      (isPrinted, reason) => {
        window.close()
        resolve(
          isPrinted
            ? { state: 'printed', message: `The pages went to ${order.printer}.` }
            : { state: 'failed', message: `${order.printer} did not take the pages: ${reason}.` },
        )
      },
    )
  })
}
