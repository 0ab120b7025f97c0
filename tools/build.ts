// Builds out/ when a source is newer than the last build.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const stamp = join(root, 'out', '.built')
const sources = [
  'src-main',
  'src-renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** True when out/ is missing or older than any source. */
export function isStale(): boolean {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs
  return built === undefined || sources.some((source) => newest(join(root, source)) > built)
}

/** Runs electron-vite. Null when done, else its output. */
export function build(): string | null {
  const startedAt = new Date()
  const command = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const run = spawnSync(process.execPath, [command, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) return `${run.stdout}${run.stderr}`
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, startedAt.toISOString())
  // What changed while the build ran is newer than the build.
  utimesSync(stamp, startedAt, startedAt)
  return null
}

function newest(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
