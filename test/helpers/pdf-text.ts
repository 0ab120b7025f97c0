// What a reader finds in a PDF, by poppler's pdftotext. Whitespace is normalised, so a test says words, not layout.

import { spawnSync } from 'node:child_process'

/** The text of each page. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const run = spawnSync('pdftotext', ['-enc', 'UTF-8', '-layout', '-', '-'], { input: bytes })
  if (run.status !== 0) throw new Error(`pdftotext: ${run.error?.message ?? run.stderr.toString()}`)
  return run.stdout.toString('utf8').split('\f').slice(0, -1).map(squeezed)
}

/** The same in reading order of the cells, for texts that wrap inside a column. */
export function pdfPagesByColumn(bytes: Uint8Array): readonly string[] {
  const run = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes })
  if (run.status !== 0) throw new Error(`pdftotext: ${run.error?.message ?? run.stderr.toString()}`)
  return run.stdout.toString('utf8').split('\f').slice(0, -1).map(squeezed)
}

/** Title, page count and such, as `pdfinfo` prints them. */
export function pdfInfo(bytes: Uint8Array): Readonly<Record<string, string>> {
  const run = spawnSync('pdfinfo', ['-'], { input: bytes, env: { ...process.env, TZ: 'UTC' } })
  if (run.status !== 0) throw new Error(`pdfinfo: ${run.error?.message ?? run.stderr.toString()}`)
  const lines = run.stdout.toString('utf8').split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value]]
    }),
  )
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
