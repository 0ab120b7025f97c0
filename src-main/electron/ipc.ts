// The one channel from the page into Pestle and the one push channel back. Checks who is speaking; knows no call.

import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Bridge } from '../contract/client.ts'
import type { Reply } from '../contract/errors.ts'
import { callChannel, newsChannel, pageOrigin } from './channels.ts'

/** Connects the page to `bridge`. Answers a function that disconnects. */
export function connectIpc(bridge: Bridge, window: () => BrowserWindow | null): () => void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOurPage(event) && typeof name === 'string' ? bridge.invoke(name, input) : refused,
  )
  const stop = bridge.on('*', (news) => {
    const target = window()
    if (target !== null && !target.isDestroyed()) target.webContents.send(newsChannel, news)
  })
  return () => {
    ipcMain.removeHandler(callChannel)
    stop()
  }
}

const refused: Reply<never> = {
  ok: false,
  error: { kind: 'not-allowed', message: 'This page may not speak to Pestle.' },
}

/** True for the top frame of our own page only. */
function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.startsWith(pageOrigin)
}
