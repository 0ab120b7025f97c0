// The App with the real clock, ids and randomness, for the worker and the command line. Tests build their own.

import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { v7 } from 'uuid'
import type { App, Log, Publish, Shell } from '../api/app.ts'
import { type Day, day, type Instant } from '../clinical/dates.ts'
import { lazyRenderer } from '../documents/lazy-renderer.ts'
import { createChartFile } from '../security/open-chart-file.ts'
import { argonDefault } from '../security/passwords.ts'

interface Surroundings {
  readonly chartPath: string
  readonly resources: string
  readonly shell: Shell
  readonly log: Log
  readonly publish: Publish
}

/** Everything impure, for real. */
export function createRealApp(surroundings: Surroundings): App {
  const { chartPath, ...rest } = surroundings
  return {
    ...rest,
    clock: now,
    today: () => localDay(new Date()),
    newId: () => v7(),
    random,
    schedule,
    render: lazyRenderer(rest.resources),
    argon: argonDefault,
    chartFile: createChartFile({ path: chartPath, clock: now, random }),
    // Its passphrases are printed in the repository: hashing them at full cost protects nothing.
    sampleFile: createChartFile({
      path: join(dirname(chartPath), 'sample', 'chart.pestle'),
      clock: now,
      random,
      argon: { memoryKiB: 8192, passes: 1, lanes: 1 },
    }),
    trainingFile: createChartFile({
      path: join(dirname(chartPath), 'training', 'chart.pestle'),
      clock: now,
      random,
      argon: { memoryKiB: 8192, passes: 1, lanes: 1 },
      purpose: 'training',
    }),
  }
}

/** The calendar day of a moment in this machine's time zone: what the store's wall calendar says. */
export function localDay(moment: Date): Day {
  const year = String(moment.getFullYear()).padStart(4, '0')
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  return day(`${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`)
}

function now(): Instant {
  // toISOString always has the form that Instant names.
  return new Date().toISOString() as Instant
}

function schedule(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

function random(count: number): Uint8Array {
  return new Uint8Array(randomBytes(count))
}
