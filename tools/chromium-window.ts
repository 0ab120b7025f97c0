// Pestle's page in an app window of a plain Chromium, over Playwright's pipe: no port, no web server, no network.
// The page gets the same `bridge` as from Electron's preload and the same files under the same policy.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core'
import type { Bridge } from '../src-main/contract/client.ts'
import { pageHeaders, rendererFile } from '../src-main/electron/renderer-files.ts'

/** Where the page believes to be. Never looked up: every name of this Chromium resolves to nothing. */
export const pageAddress = 'https://pestle.test/'

interface Options {
  readonly host: Bridge
  /** Folder with the built page, `out/renderer`. */
  readonly rendererDir: string
  readonly headless: boolean
  /** Folder for the browser's own files; the caller removes it. */
  readonly userDataDir: string
  readonly executablePath: string
  /** Size of the page in CSS pixels; without it the window decides. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Sees the page before it loads anything. */
  readonly beforeLoad?: (page: Page) => void
}

export interface ChromiumWindow {
  readonly page: Page
  readonly context: BrowserContext
  /** Resolves when the person, or `close`, has closed the window. */
  readonly closed: Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the window and waits until the page has loaded. */
export async function openChromiumWindow(options: Options): Promise<ChromiumWindow> {
  const context = await launch(options)
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  await context.route('**/*', (route) => serve(route, options.rendererDir))
  await context.exposeBinding(bindingName, (source, name: unknown, input: unknown) =>
    source.frame.parentFrame() === null && source.frame.url().startsWith(pageAddress)
      ? options.host.invoke(String(name), input)
      : {
          ok: false,
          error: { kind: 'not-allowed', message: 'This page may not speak to Pestle.' },
        },
  )
  await context.addInitScript(makeBridge, { bindingName, newsName, pageAddress })
  const page = context.pages()[0] ?? (await context.newPage())
  // One window, as in Electron: whatever else opens is closed.
  context.on('page', (other) => void other.close())
  const stop = options.host.on('*', (news) => {
    // A page that is just being reloaded or closed cannot listen; it reads afresh afterwards.
    page.evaluate(dispatchNews, { newsName, news }).catch(() => undefined)
  })
  page.once('close', () => {
    stop()
    void context.close()
  })
  options.beforeLoad?.(page)
  await page.goto(pageAddress)
  return { page, context, closed, close: () => context.close() }
}

/** With Chromium's sandbox where this machine lets it work (not as root, not in every container). */
async function launch(options: Options): Promise<BrowserContext> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(options.userDataDir, {
      executablePath: options.executablePath,
      headless: options.headless,
      chromiumSandbox,
      viewport: options.size ?? null,
      colorScheme: null,
      acceptDownloads: false,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [...chromiumArgs, ...(options.headless ? [] : [`--app=${pageAddress}`])],
    })
  if (process.getuid?.() === 0) return start(false)
  try {
    return await start(true)
  } catch (error) {
    // Without it the window still loads nothing but Pestle's own files.
    if (error instanceof Error && /sandbox/i.test(error.message)) return start(false)
    throw error
  }
}

const bindingName = '__pestleInvoke'
const newsName = 'pestle:news'

const chromiumArgs = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Without it a bar across the page warns of the flags below.
  '--test-type=',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--window-size=1440,900',
]

async function serve(route: Route, rendererDir: string): Promise<void> {
  const url = new URL(route.request().url())
  if (url.origin !== new URL(pageAddress).origin) return route.abort('blockedbyclient')
  const file = rendererFile(url.pathname)
  if (file === null) return route.fulfill({ status: 404 })
  try {
    const body = await readFile(join(rendererDir, file.path))
    return await route.fulfill({ body, headers: { ...pageHeaders, 'content-type': file.type } })
  } catch {
    // The build has no such file; the page sees an ordinary 404.
    return route.fulfill({ status: 404 })
  }
}

/** Runs in the page before its scripts: puts `window.bridge` there, as Electron's preload does, and nothing else. */
function makeBridge(names: { bindingName: string; newsName: string; pageAddress: string }): void {
  if (window.parent !== window || !location.href.startsWith(names.pageAddress)) return
  const invoke: unknown = Reflect.get(window, names.bindingName)
  if (typeof invoke !== 'function') return
  Reflect.deleteProperty(window, names.bindingName)
  const bridge = {
    invoke: (name: string, input: unknown) => invoke(name, input),
    on: (topic: string, listener: (payload: unknown) => void) => {
      const hear = (event: Event) => {
        if (!(event instanceof CustomEvent)) return
        if (topic === '*') listener(event.detail)
        else if (event.detail.topic === topic) listener(event.detail.payload)
      }
      window.addEventListener(names.newsName, hear)
      return () => window.removeEventListener(names.newsName, hear)
    },
  }
  Object.defineProperty(window, 'bridge', { value: bridge })
}

/** Runs in the page: hands one piece of news to the listeners. */
function dispatchNews(message: { newsName: string; news: unknown }): void {
  window.dispatchEvent(new CustomEvent(message.newsName, { detail: message.news }))
}
