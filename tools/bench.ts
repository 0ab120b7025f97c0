// `npm run bench`: measurements as ratios and medians, a table on the terminal and JSON on disk. Never a test.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartFigures, encryptionFigures } from './bench/chart-figures.ts'
import { importFigures } from './bench/import-figures.ts'
import type { Figure } from './bench/measure.ts'
import { packetFigures } from './bench/packet-figures.ts'
import { screeningFigures } from './bench/screening-figures.ts'
import { startFigures } from './bench/start-figures.ts'
import { build, isStale } from './build.ts'
import { root } from './root.ts'

const say = (text: string) => console.log(`[pestle] ${text}`)
const folder = await mkdtemp(join(tmpdir(), 'pestle-bench-'))
const figures: Figure[] = []
try {
  if (isStale()) {
    say('building')
    const failure = build()
    if (failure !== null) throw new Error(failure)
  }
  figures.push(...(await chartFigures(folder, say)))
  figures.push(...(await importFigures(folder, say)))
  figures.push(...(await screeningFigures(folder, say)))
  say('comparing an encrypted chart with a plain one')
  figures.push(...(await encryptionFigures(folder)))
  say('printing packets')
  figures.push(...(await packetFigures()))
  say('starting the window')
  figures.push(...(await startFigures()))
} finally {
  await rm(folder, { recursive: true, force: true })
}
const width = Math.max(...figures.map((figure) => figure.name.length))
const valueWidth = Math.max(...figures.map((figure) => figure.value.length))
console.log()
for (const { name, value, goal, isMet } of figures) {
  const verdict = isMet === null ? '' : isMet ? 'met' : 'MISSED'
  console.log(
    `${name.padEnd(width)}  ${value.padEnd(valueWidth)}  ${goal.padEnd(9)}  ${verdict}`.trimEnd(),
  )
}
const out = join(root, 'bench-output')
await mkdir(out, { recursive: true })
const report = {
  at: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  figures,
}
await writeFile(join(out, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`)
say(`written to ${join(out, 'bench.json')}`)
