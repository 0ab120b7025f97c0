import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Bridge } from '../../src-main/contract/client.ts'
import { pageHeaders } from '../../src-main/electron/renderer-files.ts'
import type { WorkerHost } from '../../src-main/worker/host.ts'
import { createTopics } from '../../src-main/worker/topics.ts'
import { app, fake, ipcRenderer, resetFake, session } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))
const { startDesktop } = await import('../../src-main/electron/desktop.ts')
const { replaceMenu } = await import('../../src-main/electron/menu.ts')

// Copies for printing lie in the folder for temporary files: tests sweep one of their own.
let temporary = ''
beforeEach(() => {
  resetFake()
  temporary = mkdtempSync(join(tmpdir(), 'pestle-desktop-'))
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('TEMP', temporary)
  vi.stubEnv('TMP', temporary)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

const log = { write: () => undefined }

async function start(more: { rendererDir?: string } = {}) {
  const topics = createTopics()
  const calls: (readonly unknown[])[] = []
  let stops = 0
  const host: WorkerHost = {
    invoke: (name, input) => {
      calls.push([name, input])
      return Promise.resolve({ ok: true, value: 'done' })
    },
    on: topics.on,
    stop: async () => {
      stops += 1
    },
    kill: async () => undefined,
  }
  await startDesktop({
    rendererDir: more.rendererDir ?? '/nowhere',
    preload: '/app/preload.cjs',
    log,
    startWorker: () => host,
  })
  const window = fake.windows[0]
  return { topics, calls, window, stops: () => stops }
}

const ourFrame = { url: 'pestle://app/patients', parent: null }

describe('the wire between page and worker', () => {
  test('is one channel in, which passes calls from our own page on', async () => {
    const { calls } = await start()
    expect([...fake.handlers.keys()]).toEqual(['pestle:call'])
    const call = fake.handlers.get('pestle:call')
    expect(await call?.({ senderFrame: ourFrame }, 'patients.search', { text: 'x' })).toEqual({
      ok: true,
      value: 'done',
    })
    expect(calls).toEqual([['patients.search', { text: 'x' }]])
  })

  test.each([
    ['another address', { url: 'https://example.test/', parent: null }],
    ['a look-alike address', { url: 'pestle://app.example.test/', parent: null }],
    ['a file', { url: 'file:///tmp/pages.pdf', parent: null }],
    ['a frame inside our page', { url: 'pestle://app/', parent: ourFrame }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_who, senderFrame) => {
    const { calls } = await start()
    const reply = await fake.handlers.get('pestle:call')?.({ senderFrame }, 'patients.search', {})
    expect(reply).toMatchObject({ ok: false, error: { kind: 'not-allowed' } })
    expect(calls).toEqual([])
  })

  test('refuses a call whose name is not text', async () => {
    await start()
    const call = fake.handlers.get('pestle:call')
    expect(await call?.({ senderFrame: ourFrame }, { name: 'x' }, {})).toMatchObject({ ok: false })
  })

  test('is one channel out, for news, while the window lives', async () => {
    const { topics, window } = await start()
    topics.publish('progress', { done: 1 })
    expect(window?.webContents.sent).toEqual([
      ['pestle:news', { topic: 'progress', payload: { done: 1 } }],
    ])
    window?.close()
    expect(() => topics.publish('progress', { done: 2 })).not.toThrow()
    expect(window?.webContents.sent).toHaveLength(1)
  })
})

describe('the preload', () => {
  test('exposes invoke and on, and nothing else', async () => {
    vi.resetModules()
    await import('../../src-main/electron/preload.ts')
    expect([...fake.exposed.keys()]).toEqual(['bridge'])
    // The preload promises a Bridge; the keys are asserted here.
    const bridge = fake.exposed.get('bridge') as Bridge
    expect(Object.keys(bridge).sort()).toEqual(['invoke', 'on'])

    await bridge.invoke('patients.search', { text: 'x' })
    expect(fake.invoked).toEqual([['pestle:call', 'patients.search', { text: 'x' }]])

    const heard: unknown[] = []
    const stop = bridge.on('progress', (payload) => heard.push(payload))
    ipcRenderer.emit('pestle:news', {}, { topic: 'progress', payload: 1 })
    ipcRenderer.emit('pestle:news', {}, { topic: 'worker', payload: 2 })
    stop()
    ipcRenderer.emit('pestle:news', {}, { topic: 'progress', payload: 3 })
    expect(heard).toEqual([1])
  })
})

describe('the window', () => {
  test('is isolated, sandboxed, without Node, and appears when the page is ready', async () => {
    const { window } = await start()
    expect(window?.options.webPreferences).toMatchObject({
      preload: '/app/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
    expect(window?.loaded).toEqual(['pestle://app/'])
    expect(window?.isShown).toBe(false)
    window?.emit('ready-to-show')
    expect(window?.isShown).toBe(true)
  })

  test.each([
    [true, false],
    [false, true],
  ])('packaged %s has developer tools %s', async (isPackaged, hasTools) => {
    app.isPackaged = isPackaged
    const { window } = await start()
    expect(window?.options.webPreferences.devTools).toBe(hasTools)
  })

  test('opens no other window and goes to no other address', async () => {
    const { window } = await start()
    expect(window?.webContents.openHandler({ url: 'https://example.test' })).toEqual({
      action: 'deny',
    })
    const wentTo = (event: string, url: string) => {
      let isPrevented = false
      window?.webContents.emit(event, { url, preventDefault: () => (isPrevented = true) })
      return !isPrevented
    }
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(wentTo(event, 'https://example.test/')).toBe(false)
      expect(wentTo(event, 'file:///etc/passwd')).toBe(false)
    }
    expect(wentTo('will-attach-webview', '')).toBe(false)
    expect(wentTo('will-navigate', 'pestle://app/patients')).toBe(true)
  })

  test('loads again after a crash of the page, but not for ever', async () => {
    const { window } = await start()
    const crash = (reason: string) =>
      window?.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
    crash('clean-exit')
    expect(window?.webContents.reloads).toBe(0)
    for (let crashes = 0; crashes < 9; crashes += 1) crash('crashed')
    expect(window?.webContents.reloads).toBe(3)
  })
})

describe('the page’s session', () => {
  test('refuses every permission', async () => {
    await start()
    const decided: unknown[] = []
    for (const permission of ['media', 'notifications', 'geolocation', 'clipboard-read']) {
      session.defaultSession.request({}, permission, (answer: unknown) => decided.push(answer))
      decided.push(session.defaultSession.check({}, permission))
    }
    decided.push(session.defaultSession.device({ deviceType: 'usb' }))
    expect(new Set(decided)).toEqual(new Set([false]))
  })

  test.each([
    ['pestle://app/index.html', false],
    ['blob:pestle://app/1', false],
    ['https://example.test/', true],
    ['http://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['ws://example.test/', true],
  ])('asked for %s cancels: %s', async (url, cancel) => {
    await start()
    const decided: unknown[] = []
    session.defaultSession.before({ url }, (answer: unknown) => decided.push(answer))
    expect(decided).toEqual([{ cancel }])
  })

  test('downloads nothing', async () => {
    await start()
    let isPrevented = false
    session.defaultSession.emit('will-download', { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })

  test('serves the built page with its policy, and nothing outside its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pestle-page-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    await start({ rendererDir: folder })
    const get = (url: string) => session.defaultSession.serve(new Request(url))
    const page = await get('pestle://app/patients/3')
    expect(page.status).toBe(200)
    expect(await page.text()).toBe('<!doctype html>')
    expect(page.headers.get('content-security-policy')).toBe(pageHeaders['content-security-policy'])
    expect((await get('pestle://app/missing.js')).status).toBe(404)
    expect((await get('pestle://app/..%2f..%2fetc%2fpasswd.json')).status).toBe(404)
    expect((await get('pestle://other/index.html')).status).toBe(404)
  })

  test('has its scheme and the sandbox declared before the app is ready', async () => {
    const starting = start()
    expect(fake.schemes).toEqual([
      'sandbox',
      {
        scheme: 'pestle',
        privileges: { standard: true, secure: true, supportFetchAPI: true },
      },
    ])
    await starting
  })
})

describe('starting and quitting', () => {
  test('a second instance gives way to the first', async () => {
    fake.isOnlyInstance = false
    await start()
    expect(fake.windows).toEqual([])
    expect(fake.quits).toBe(1)
  })

  test('the first comes to the front when a second is started', async () => {
    const { window } = await start()
    let isFocused = false
    window?.on('focused', () => (isFocused = true))
    app.emit('second-instance')
    expect(isFocused).toBe(true)
  })

  test('copies for printing that were left behind go at the start and before the end', async () => {
    const left = (name: string) => mkdtempSync(join(temporary, name))
    const [crashed, other] = [left('pestle-print-'), left('another-program-')]
    await start()
    expect([existsSync(crashed), existsSync(other)]).toEqual([false, true])
    const open = left('pestle-print-')
    writeFileSync(join(open, 'pages.pdf'), '%PDF')
    app.quit()
    await vi.waitFor(() => expect(fake.quits).toBe(1))
    expect([existsSync(open), existsSync(other)]).toEqual([false, true])
  })

  test('the worker ends before the app does', async () => {
    const { stops } = await start()
    app.quit()
    expect([fake.quits, stops()]).toEqual([0, 1])
    await vi.waitFor(() => expect(fake.quits).toBe(1))
  })
})

describe('the menu', () => {
  test.each([
    ['linux', true],
    ['win32', true],
  ] as const)('does not exist on %s when packaged', (platform, isPackaged) => {
    replaceMenu(platform, isPackaged)
    expect(fake.menus).toEqual([null])
  })

  test('on macOS keeps copy and paste, without reload or developer tools', () => {
    replaceMenu('darwin', true)
    const roles = JSON.stringify(fake.menus)
    expect(roles).toContain('editMenu')
    expect(roles).not.toMatch(/reload|toggleDevTools|viewMenu/i)
  })
})
