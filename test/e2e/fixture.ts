// Starts the real worker on a fresh chart and the real page in headless Chromium; a small vocabulary for journeys.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Shell } from '../../src-main/api/app.ts'
import type { Reply } from '../../src-main/contract/errors.ts'
import { startWorker, type WorkerHost } from '../../src-main/worker/host.ts'
import { createChromiumShell } from '../../tools/chromium-shell.ts'
import { openChromiumWindow } from '../../tools/chromium-window.ts'
import { findChromium } from '../../tools/find-chromium.ts'
import { rendererDir, resources } from '../../tools/places.ts'
import { root } from '../../tools/root.ts'
import { testMorning } from './test-clock.ts'

/** One opened app with its own chart. */
export interface OpenedApp {
  readonly page: Page
  readonly host: WorkerHost
  /** Everything of this app: `chart/chart.pestle`, `saved` (what saveAs wrote). */
  readonly folder: string
  /** Folder that saveAs and print write to. */
  readonly saved: string
  /** Errors and warnings of the page's console, uncaught errors included; a journey asserts that it is empty. */
  readonly complaints: readonly string[]
  /** Lines of the log: level, event, numbers. */
  readonly log: readonly string[]
  /** Calls the API beside the page, as the page would. */
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Presses keys one after the other: `press('Tab', 'Tab', 'Enter')`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Types into whatever has the focus. */
  readonly type: (text: string) => Promise<void>
  /** The focused element. */
  readonly focused: () => Locator
  /** Heading of this text is on screen. */
  readonly sees: (heading: string | RegExp) => Promise<void>
  /** A dialog of this title is open and has the focus. */
  readonly dialog: (title: string | RegExp) => Promise<void>
  readonly dialogGone: () => Promise<void>
  readonly field: (label: string | RegExp) => Locator
  readonly button: (name: string | RegExp) => Locator
  /** The button is there and can be used now. */
  readonly ready: (name: string | RegExp) => Promise<void>
  /** WCAG 2.2 AA violations of what is on screen, as readable lines; an empty list passes. */
  readonly axe: () => Promise<readonly string[]>
  /** Keeps a picture in `screens-output/` (not in git). */
  readonly picture: (name: string) => Promise<string>
  /** The page's next call of this name does not reach the worker: it fails once, as a disk that is full does. */
  readonly failNext: (name: string) => void
  /** Ends the worker thread mid-flight; it starts again by itself. */
  readonly killWorker: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Options {
  /** Existing folder of an earlier app (kept by the caller), to open the same chart again. */
  readonly folder?: string
  readonly size?: { readonly width: number; readonly height: number }
  /** The printer of a journey that needs one; pages are saved without it. */
  readonly print?: Shell['print']
}

/** Opens the app. Close it in the test's end; its folder goes with it unless it was given. */
export async function openApp(options: Options = {}): Promise<OpenedApp> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('The journeys need Chromium: npm test installs or names it')
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pestle-e2e-'))
  const saved = join(folder, 'saved')
  const userDataDir = mkdtempSync(join(tmpdir(), 'pestle-profile-'))
  const log: string[] = []
  const complaints: string[] = []
  const host = startWorker({
    entry: new URL('./worker-at-day.ts', import.meta.url),
    chartPath: join(folder, 'chart', 'chart.pestle'),
    resources,
    shell: {
      ...paperless(createChromiumShell(saved)),
      ...(options.print === undefined ? {} : { print: options.print }),
    },
    log: {
      write: (level, event, detail = {}) => log.push(`${level} ${event} ${JSON.stringify(detail)}`),
    },
  })
  const toFail = new Set<string>()
  const { page, close } = await openChromiumWindow({
    host: {
      on: host.on,
      invoke: (name, input) => (toFail.delete(name) ? fullDisk() : host.invoke(name, input)),
    },
    rendererDir,
    headless: true,
    userDataDir,
    executablePath,
    size: options.size ?? { width: 1280, height: 720 },
    beforeLoad: (page) => {
      listen(page, complaints)
      void page.addInitScript(moveClock, testMorning - Date.now())
    },
  })
  page.setDefaultTimeout(45_000)
  return {
    page,
    host,
    folder,
    saved,
    complaints,
    log,
    call: host.invoke,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    focused: () => page.locator(':focus'),
    sees: (heading) => page.getByRole('heading', { name: heading }).first().waitFor(),
    dialog: (title) =>
      page.getByRole('dialog', { name: title }).locator(':focus').waitFor({ state: 'attached' }),
    dialogGone: () => page.getByRole('dialog').waitFor({ state: 'hidden' }),
    field: (label) => page.getByLabel(label),
    button: (name) => page.getByRole('button', { name }),
    ready: (name) =>
      page
        .getByRole('button', { name })
        .and(page.locator(':not([aria-disabled])'))
        .first()
        .waitFor(),
    axe: () => axe(page),
    picture: (name) => picture(page, name),
    failNext: (name) => void toFail.add(name),
    killWorker: host.kill,
    close: async () => {
      await close()
      await host.stop()
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fullDisk(): Promise<Reply<unknown>> {
  return { ok: false, error: { kind: 'storage', message: 'The disk is full.' } }
}

/** A journey must not print on the machine of whoever runs it: the pages are saved, as where no printer is. */
function paperless(shell: Shell): Shell {
  return {
    ...shell,
    print: async (title, bytes) => {
      const path = await shell.saveAs(`${title.replaceAll(/[^\w -]+/g, ' ').trim()}.pdf`, bytes)
      return {
        state: 'shown',
        message: `No printer is set up here. The pages were saved as ${path}.`,
      }
    },
    printers: async () => [],
  }
}

/** Runs in the page before its scripts: its calendar shows the day that the worker's does. */
function moveClock(shift: number): void {
  const RealDate = Date
  class MovedDate extends RealDate {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(RealDate.now() + shift)
      // The same arguments as the real one, whichever they are.
      else super(...(parts as [number]))
    }
    static override now(): number {
      return RealDate.now() + shift
    }
  }
  window.Date = MovedDate as DateConstructor
}

function listen(page: Page, complaints: string[]): void {
  // While somebody listens, Chromium hands choosers over instead of opening a window for them. A journey that begins to
  // listen just before its key can come too late.
  page.on('filechooser', () => undefined)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface AxeViolation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly {
    readonly target: readonly unknown[]
    readonly failureSummary?: string
  }[]
}

/** WCAG 2.2 AA violations, one line per element. */
export async function axe(page: Page): Promise<readonly string[]> {
  await settled(page)
  // Read through the debugger, not a script tag: the page's policy would refuse a foreign script.
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const violations: readonly AxeViolation[] = await page.evaluate(async (tags) => {
    const tool = Reflect.get(window, 'axe')
    const report = await tool.run(document, { runOnly: { type: 'tag', values: tags } })
    return report.violations
  }, axeTags)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
  )
}

/**
 * Waits until nothing has faded or moved for a few frames: half-faded text has no colours of its own, and what was just
 * opened begins to fade in only a frame or two later.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isStill = () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState === 'finished' || effect?.getComputedTiming().iterations === Infinity,
        )
    for (let still = 0; still < 6; ) {
      await new Promise(requestAnimationFrame)
      still = isStill() ? still + 1 : 0
    }
  })
}

async function picture(page: Page, name: string): Promise<string> {
  const folder = join(root, 'screens-output')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await settled(page)
  await page.screenshot({ path })
  return path
}
