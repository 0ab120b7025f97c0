// A stand-in for the module `electron`: remembers what it was told and lets a test play the other side.

import { EventEmitter } from 'node:events'

type Handler = (...args: readonly unknown[]) => unknown

export const fake = {
  handlers: new Map<string, Handler>(),
  exposed: new Map<string, unknown>(),
  windows: [] as BrowserWindow[],
  schemes: [] as unknown[],
  menus: [] as unknown[],
  invoked: [] as (readonly unknown[])[],
  paths: new Map([['documents', '/documents']]),
  saveAnswer: { canceled: true, filePath: '' },
  openAnswer: { canceled: true, filePaths: [] as string[] },
  printOutcome: { isPrinted: true, reason: '' },
  isOnlyInstance: true,
  quits: 0,
}

export function resetFake(): void {
  fake.handlers.clear()
  fake.exposed.clear()
  fake.windows.length = 0
  fake.schemes.length = 0
  fake.menus.length = 0
  fake.invoked.length = 0
  fake.saveAnswer = { canceled: true, filePath: '' }
  fake.openAnswer = { canceled: true, filePaths: [] }
  fake.printOutcome = { isPrinted: true, reason: '' }
  fake.isOnlyInstance = true
  fake.quits = 0
  app.removeAllListeners()
  app.isPackaged = false
  ipcRenderer.removeAllListeners()
  session.defaultSession.removeAllListeners()
}

class FakeApp extends EventEmitter {
  isPackaged = false
  getPath(name: string): string {
    return fake.paths.get(name) ?? `/${name}`
  }
  requestSingleInstanceLock(): boolean {
    return fake.isOnlyInstance
  }
  enableSandbox(): void {
    fake.schemes.push('sandbox')
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
  quit(): void {
    const event = { isPrevented: false, preventDefault: () => undefined }
    event.preventDefault = () => {
      event.isPrevented = true
      return undefined
    }
    this.emit('before-quit', event)
    if (!event.isPrevented) fake.quits += 1
  }
}
export const app = new FakeApp()

class FakeContents extends EventEmitter {
  openHandler: Handler = () => ({ action: 'allow' })
  readonly sent: (readonly unknown[])[] = []
  reloads = 0
  printed: unknown = null
  setWindowOpenHandler(handler: Handler): void {
    this.openHandler = handler
  }
  send(...message: readonly unknown[]): void {
    this.sent.push(message)
  }
  reload(): void {
    this.reloads += 1
  }
  async getPrintersAsync(): Promise<readonly unknown[]> {
    return [
      { name: 'counter', displayName: 'Counter printer', options: { 'is-default': 'true' } },
      { name: 'tray-2', displayName: '', options: {} },
    ]
  }
  print(options: unknown, done: (isPrinted: boolean, reason: string) => void): void {
    this.printed = options
    done(fake.printOutcome.isPrinted, fake.printOutcome.reason)
  }
}

export interface WindowOptions {
  readonly webPreferences: Readonly<Record<string, unknown>>
  readonly show?: boolean
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: WindowOptions
  readonly loaded: string[] = []
  isClosed = false
  isShown = false
  constructor(options: WindowOptions) {
    super()
    this.options = options
    fake.windows.push(this)
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return fake.windows.filter((window) => !window.isClosed)
  }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    return Promise.resolve()
  }
  show(): void {
    this.isShown = true
  }
  focus(): void {
    this.emit('focused')
  }
  restore(): void {
    this.emit('restored')
  }
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.isClosed
  }
  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.emit('closed')
  }
}

export const ipcMain = {
  handle: (channel: string, handler: Handler) => fake.handlers.set(channel, handler),
  removeHandler: (channel: string) => fake.handlers.delete(channel),
}

class FakeIpcRenderer extends EventEmitter {
  invoke(...args: readonly unknown[]): Promise<unknown> {
    fake.invoked.push(args)
    return Promise.resolve({ ok: true, value: null })
  }
}
export const ipcRenderer = new FakeIpcRenderer()

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => fake.exposed.set(name, value),
}

export class FakeSession extends EventEmitter {
  request: Handler = () => undefined
  check: Handler = () => true
  device: Handler = () => true
  before: Handler = () => undefined
  serve: (request: Request) => Promise<Response> = () => Promise.reject(new Error('no handler'))
  readonly protocol = {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.serve = handler
    },
  }
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => {
      this.before = handler
    },
  }
  setPermissionRequestHandler(handler: Handler): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.device = handler
  }
}
export const session = {
  defaultSession: new FakeSession(),
  printing: new FakeSession(),
  fromPartition: (): FakeSession => session.printing,
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => fake.schemes.push(...schemes),
}

export const Menu = {
  setApplicationMenu: (menu: unknown) => fake.menus.push(menu),
  buildFromTemplate: (template: unknown) => template,
}

export const dialog = {
  showSaveDialog: () => Promise.resolve(fake.saveAnswer),
  showOpenDialog: () => Promise.resolve(fake.openAnswer),
  showErrorBox: () => undefined,
}
