// Finds Electron's program, or downloads it once; remembers for a day that it could not be had.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const folder = join(root, 'node_modules', 'electron')
const note = join(root, 'node_modules', '.cache', 'pestle', 'electron-failed-at')
const dayMs = 24 * 60 * 60 * 1000
const probeMs = 20_000
const downloadMs = 300_000

/** Path of the program, or null where it cannot be had. */
export async function findElectron(say: (line: string) => void): Promise<string | null> {
  const there = installed()
  if (there !== null) return there
  if (failedLately()) return null
  say('Electron: downloading its program (about 120 MB, once)')
  const isReachable = await canReachDownload()
  if (isReachable) {
    const run = spawnSync(process.execPath, [join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: downloadMs,
    })
    if (run.status === 0) return installed()
  }
  mkdirSync(join(note, '..'), { recursive: true })
  writeFileSync(note, String(Date.now()))
  return null
}

function installed(): string | null {
  const names = join(folder, 'path.txt')
  if (!existsSync(names)) return null
  const program = join(folder, 'dist', readFileSync(names, 'utf8').trim())
  return existsSync(program) ? program : null
}

function failedLately(): boolean {
  return existsSync(note) && Date.now() - Number(readFileSync(note, 'utf8')) < dayMs
}

/** A closed network answers slowly or never: ask for one small file before starting the download. */
async function canReachDownload(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const mirror =
    process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const url = new URL(`v${version}/SHASUMS256.txt`, mirror)
    const reply = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) })
    return reply.ok
  } catch {
    // No network, no name, or too slow: all mean that it cannot be downloaded now.
    return false
  }
}
