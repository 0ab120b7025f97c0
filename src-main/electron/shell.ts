// The Shell port in Electron: system dialogs for files, folders and printing.

import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Shell } from '../api/app.ts'
import { writeWholeFile } from '../worker/write-whole-file.ts'
import { printPdf } from './printing.ts'

/** Dialogs belong to `window()`; without a window they stand alone. */
export function createElectronShell(window: () => BrowserWindow | null): Shell {
  return {
    saveAs: async (suggestedName, bytes) => {
      const options = { defaultPath: join(app.getPath('documents'), suggestedName) }
      const parent = window()
      const answer = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      if (answer.canceled || answer.filePath === '') return null
      await writeWholeFile(answer.filePath, bytes)
      return answer.filePath
    },
    print: (title, bytes, order) => printPdf(title, bytes, order, window()),
    printers: async () =>
      (
        (await (window() ?? BrowserWindow.getAllWindows()[0])?.webContents.getPrintersAsync()) ?? []
      ).map((printer) => ({
        name: printer.name,
        title: printer.displayName === '' ? printer.name : printer.displayName,
        isDefault: isDefaultOf(printer.options),
      })),
    chooseFolder: async (title) => {
      const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const parent = window()
      const answer = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
  }
}

/** Electron tells the system's default only in the free-form options of some systems. */
function isDefaultOf(options: unknown): boolean {
  if (typeof options !== 'object' || options === null) return false
  return 'is-default' in options && options['is-default'] === 'true'
}
