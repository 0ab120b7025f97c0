// `npm start`: builds when needed and opens Pestle, in Electron, else in a Chromium app window, else runs the demo.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startWorker } from '../src-main/worker/host.ts'
import { createLogFile } from '../src-main/worker/log-file.ts'
import { build, isStale } from './build.ts'
import { createChromiumShell } from './chromium-shell.ts'
import { openChromiumWindow } from './chromium-window.ts'
import { findElectron } from './electron-program.ts'
import { findChromium } from './find-chromium.ts'
import { builtWorker, chartPath, rendererDir, resources, userDataFolder } from './places.ts'
import { root } from './root.ts'
import { ensurePrograms } from './setup/system-programs.ts'

const say = (line: string) => console.log(`[pestle] ${line}`)
const isRoot = process.getuid?.() === 0
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY)

process.exitCode = await start()

async function start(): Promise<number> {
  if (!hasDisplay) {
    say('There is no display here, so the demo runs instead (npm run demo).')
    return runDemo()
  }
  if (!buildWhenStale()) return 1
  const electron = await findElectron(say)
  if (electron !== null && runElectron(electron)) return 0
  return openInChromium()
}

function runDemo(): number {
  const run = spawnSync(process.execPath, [join(root, 'tools', 'demo.ts')], { stdio: 'inherit' })
  return run.status ?? 1
}

function buildWhenStale(): boolean {
  if (!isStale()) {
    say('build: up to date')
    return true
  }
  say('build: running (half a minute)')
  const output = build()
  if (output === null) return true
  console.error(output)
  say(
    'The build failed; its lines are above. What to do: git status shows what differs from the released sources.',
  )
  return false
}

/** False when Electron could not even start (missing libraries, blocked program). */
function runElectron(program: string): boolean {
  say('opening Pestle in Electron')
  const startedAt = Date.now()
  const run = spawnSync(program, [root, ...(isRoot ? ['--no-sandbox'] : [])], { stdio: 'inherit' })
  const hasRun = run.error === undefined && (run.status === 0 || Date.now() - startedAt > 15_000)
  if (!hasRun) say('Electron did not start on this machine.')
  return hasRun
}

async function openInChromium(): Promise<number> {
  const missing = findChromium() === null ? ensurePrograms(['chromium'], say) : null
  const executablePath = findChromium()
  if (executablePath === null) {
    say(missing ?? 'No Chromium was found.')
    return 1
  }
  say(`Electron's program is not here: opening the same app in a window of ${executablePath}`)
  const log = createLogFile(join(userDataFolder(), 'logs'), () => new Date().toISOString())
  const shell = createChromiumShell()
  const entry = pathToFileURL(builtWorker)
  const host = startWorker({ entry, chartPath: chartPath(), resources, shell, log })
  // The browser's own files never outlive the window: its history would name charts.
  const userDataDir = mkdtempSync(join(tmpdir(), 'pestle-window-'))
  try {
    const window = await openChromiumWindow({
      host,
      rendererDir,
      headless: false,
      userDataDir,
      executablePath,
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => void window.close())
    }
    await window.closed
    return 0
  } finally {
    await host.stop()
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
