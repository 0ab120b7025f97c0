// Entry of the worker thread for journeys: the built worker under a clock that starts at the fixed day of all tests.
// A test moves the clock further by writing milliseconds into `clock-ahead` beside the chart.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workerData } from 'node:worker_threads'
import { builtWorker } from '../../tools/places.ts'
import { clockAhead, testMorning } from './test-clock.ts'

const RealDate = Date
const shift = testMorning - RealDate.now()
const ahead = join(dirname(workerData.chartPath), clockAhead)

function movedNow(): number {
  return RealDate.now() + shift + aheadMs()
}

function aheadMs(): number {
  try {
    return Number(readFileSync(ahead, 'utf8'))
  } catch {
    // No journey has moved the clock of this chart.
    return 0
  }
}

class MovedDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(movedNow())
    // The same arguments as the real one, whichever they are.
    else super(...(parts as [number]))
  }
  static override now(): number {
    return movedNow()
  }
}

globalThis.Date = MovedDate as DateConstructor
await import(pathToFileURL(builtWorker).href)
