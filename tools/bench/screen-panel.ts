// Screens a panel of invented patients, one after the other, and says how long it took and how much memory.
// Usage: node tools/bench/screen-panel.ts COUNT '{"drugs":8,"conditions":5,"results":15}'

import { screen } from '../../src-main/clinical/screening/index.ts'
import { type ChartSize, inventedChart } from './invented-charts.ts'

const [, , count = '0', size = '{}'] = process.argv
// Written by screening-figures.ts of this folder.
const chartSize = JSON.parse(size) as ChartSize
for (let number = 0; number < 500; number++) screen(inventedChart(number, chartSize))
/** Bytes that are still held after a collection: what a panel keeps, not what the collector has left to do. */
function held(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const from = performance.now()
let most = 0
let findings = 0
for (let number = 0; number < Number(count); number++) {
  findings += screen(inventedChart(number, chartSize)).length
  if (number % 5000 === 0) most = Math.max(most, held())
}
const ms = performance.now() - from
console.log(JSON.stringify({ ms, megabytes: most / 1_000_000, findings }))
