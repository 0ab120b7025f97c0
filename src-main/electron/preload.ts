// All that the page sees of the outside: `bridge.invoke` and `bridge.on`. Runs sandboxed; built as CommonJS.

import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../contract/client.ts'
import { callChannel, newsChannel } from './channels.ts'

interface News {
  readonly topic: string
  readonly payload: unknown
}

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  on: (topic, listener) => {
    const hear = (_event: IpcRendererEvent, news: News) => {
      if (news.topic === topic || topic === '*') listener(topic === '*' ? news : news.payload)
    }
    ipcRenderer.on(newsChannel, hear)
    return () => {
      ipcRenderer.removeListener(newsChannel, hear)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
