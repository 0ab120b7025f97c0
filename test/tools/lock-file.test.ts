import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const text = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')
// npm's own format, version 3.
const packages = JSON.parse(text).packages as Readonly<Record<string, Entry>>

/** Path in the lock file that `name` resolves to for the package at `path`, as Node looks it up. */
function resolve(path: string, name: string): string | null {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`
  if (own in packages) return own
  return path === ''
    ? null
    : resolve(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}

test('the lock file names every system’s packages, so that npm ci works on each', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => resolve(path, name) === null),
  )
  expect(missing).toEqual([])
})

test('the lock file names no host to download from', () => {
  expect(text).not.toContain('"resolved"')
})
