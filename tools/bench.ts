// `npm run bench`: measurements as ratios and medians, a table on the terminal and JSON on disk. Never a test.
// Usage: npm run bench [-- PART…]; parts are chart, import, knowledge, eligibility, immunization, anticoagulation, encryption,
// packet, batch, audit, start, typing; without one, all.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { anticoagulationFigures } from './bench/anticoagulation-figures.ts'
import { auditFigures } from './bench/audit-figures.ts'
import { batchFigures } from './bench/batch-figures.ts'
import { chartFigures, encryptionFigures } from './bench/chart-figures.ts'
import { eligibilityFigures } from './bench/eligibility-figures.ts'
import { immunizationFigures } from './bench/immunization-figures.ts'
import { importFigures } from './bench/import-figures.ts'
import type { Figure } from './bench/measure.ts'
import { packetFigures } from './bench/packet-figures.ts'
import { screeningFigures } from './bench/screening-figures.ts'
import { startFigures } from './bench/start-figures.ts'
import { typingFigures } from './bench/typing-figures.ts'
import { build, isStale } from './build.ts'
import { root } from './root.ts'

const say = (text: string) => console.log(`[pestle] ${text}`)

/** What can be measured by itself, in the order of the report. */
const parts: Readonly<Record<string, (folder: string) => Promise<readonly Figure[]>>> = {
  chart: (folder) => chartFigures(folder, say),
  import: (folder) => importFigures(folder, say),
  knowledge: (folder) => screeningFigures(folder, say),
  eligibility: (folder) => eligibilityFigures(folder, say),
  immunization: () => immunizationFigures(say),
  anticoagulation: (folder) => anticoagulationFigures(folder, say),
  encryption: (folder) => {
    say('comparing an encrypted chart with a plain one')
    return encryptionFigures(folder)
  },
  packet: () => {
    say('printing packets')
    return packetFigures()
  },
  batch: () => {
    say('printing a batch of 200 packets')
    return batchFigures()
  },
  audit: () => {
    say('making an audit packet of six years')
    return auditFigures()
  },
  start: () => {
    say('starting the window')
    buildIfStale()
    return startFigures()
  },
  typing: () => {
    say('typing into a review')
    buildIfStale()
    return typingFigures()
  },
}

function buildIfStale(): void {
  if (!isStale()) return
  say('building')
  const failure = build()
  if (failure !== null) throw new Error(failure)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`[pestle] There is no part "${unknown.join(' ')}" of the measurements.`)
  console.error(`[pestle] Usage: npm run bench [-- PART…], of ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const folder = await mkdtemp(join(tmpdir(), 'pestle-bench-'))
const figures: Figure[] = []
try {
  for (const [name, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure(folder)))
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
const file = join(out, `${['bench', ...asked].join('-')}.json`)
await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
say(`written to ${file}`)
