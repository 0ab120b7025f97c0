// How long the rules take: one rich patient, a panel, and the loading of all knowledge.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { findDrugs } from '../../src-main/clinical/medicines/find-drug.ts'
import { screen } from '../../src-main/clinical/screening/index.ts'
import { root } from '../root.ts'
import { inventedChart } from './invented-charts.ts'
import { type Figure, median, ms, once, percentile, times } from './measure.ts'

const rich = { drugs: 20, conditions: 12, results: 40 }
/** What a patient of an ordinary panel has. */
const ordinary = { drugs: 8, conditions: 5, results: 15 }

/** Every figure about the rules. */
export async function screeningFigures(
  folder: string,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  say('screening one patient')
  const one = await onePatient()
  say('searching the drug catalogue as it is typed')
  const typing = await asTyped()
  say('screening panels of 10,000, 50,000 and 100,000 patients')
  const many = panels()
  say('loading all knowledge')
  return [one, typing, ...many, await loading(folder)]
}

async function onePatient(): Promise<Figure> {
  // A new chart each time: what was worked out for a chart is remembered with it.
  const charts = Array.from({ length: 400 }, (_, index) => inventedChart(index, rich))
  const measured = await times(300, (index) => screen(charts[index] ?? inventedChart(0, rich)), 100)
  const p95 = percentile(measured, 0.95)
  return {
    name: 'screen a patient with 20 drugs, 12 conditions, 40 results, p95',
    value: `${ms(p95)} (median ${ms(median(measured))})`,
    goal: '≤ 5 ms',
    isMet: p95 <= 5,
    numbers: { p95, median: median(measured) },
  }
}

async function asTyped(): Promise<Figure> {
  const words = ['metoprolol succ er 50', 'lisinopirl 10', 'amox clav 875', 'losartan-hctz 50-12.5']
  const typed = words.flatMap((word) =>
    Array.from({ length: word.length }, (_, length) => word.slice(0, length + 1)),
  )
  const measured = await times(
    typed.length * 5,
    (index) => findDrugs(typed[index % typed.length] ?? '', { limit: 12 }),
    typed.length,
  )
  const p95 = percentile(measured, 0.95)
  return {
    name: 'find a drug in the catalogue as it is typed, p95',
    value: ms(p95),
    goal: '≤ 10 ms',
    isMet: p95 <= 10,
    numbers: { p95, median: median(measured) },
  }
}

interface Panel {
  readonly ms: number
  readonly megabytes: number
}

/** In a process of its own, so that memory is that of the panel. */
function panel(count: number): Panel {
  const script = join(root, 'tools', 'bench', 'screen-panel.ts')
  const out = execFileSync(
    process.execPath,
    ['--expose-gc', script, String(count), JSON.stringify(ordinary)],
    { encoding: 'utf8' },
  )
  // Written by screen-panel.ts of this folder.
  return JSON.parse(out) as Panel
}

function panels(): readonly Figure[] {
  const [small, middle, large] = [panel(10_000), panel(50_000), panel(100_000)]
  const perSecond = 50_000 / (middle.ms / 1000)
  const ratio = large.ms / small.ms
  const memory = large.megabytes / small.megabytes
  return [
    {
      name: 'screen a panel of 50,000 patients (8 drugs, 5 conditions, 15 results)',
      value: `${Math.round(perSecond).toLocaleString('en-US')} patients/s`,
      goal: '',
      isMet: null,
      numbers: { perSecond, ms: middle.ms },
    },
    {
      name: 'cost of 100,000 patients against 10,000',
      value: `${ratio.toFixed(1)}×`,
      goal: '≤ 11×',
      isMet: ratio <= 11,
      numbers: { ratio, small: small.ms, large: large.ms },
    },
    {
      name: 'memory held by 100,000 patients against 10,000',
      value: `${memory.toFixed(2)}× (${Math.round(large.megabytes)} MB at most)`,
      goal: 'flat',
      isMet: memory <= 1.25,
      numbers: { memory, small: small.megabytes, large: large.megabytes },
    },
  ]
}

/** As built: one bundle, like the one that the app loads. */
async function loading(folder: string): Promise<Figure> {
  const outDir = join(folder, 'knowledge-bundle')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'src-main/clinical/screening/index.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'knowledge.mjs' } },
    },
  })
  const code = `const from = performance.now(); await import(${JSON.stringify(join(outDir, 'knowledge.mjs'))}); console.log(performance.now() - from)`
  const runs: number[] = []
  for (let run = 0; run < 7; run++) {
    const { result } = await once(() =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
    )
    runs.push(Number(result))
  }
  const middle = median(runs)
  return {
    name: 'load all knowledge that screening needs, in a new process, median',
    value: ms(middle),
    goal: '≤ 150 ms',
    isMet: middle <= 150,
    numbers: { median: middle },
  }
}
