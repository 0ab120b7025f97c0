// Searching and opening charts among 100,000 patients; what encryption costs.

import { join } from 'node:path'
import { compileSearch } from '../../src-main/store/patients.ts'
import { readSearch } from '../../src-main/store/search-text.ts'
import {
  addHeavyPatient,
  benchClient,
  benchDay,
  benchKey,
  emptyChart,
  fillChart,
  inventedName,
} from './big-chart.ts'
import { deskFigures } from './desk-figures.ts'
import { fillDesk } from './desk-rows.ts'
import { type Figure, median, ms, once, percentile, times } from './measure.ts'

const patients = 100_000
const typed = 60
const encryptionRounds = 10

/** What a person types on the way to a patient, key by key. */
function keystrokes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => inventedName(i * 1613)).flatMap(
    ({ last, first }) => {
      const whole = `${last.toLowerCase()},${first.toLowerCase().slice(0, 2)}`
      return Array.from({ length: whole.length }, (_, keys) => whole.slice(0, keys + 1))
    },
  )
}

/** Figures of an encrypted chart of 100,000 patients. */
export async function chartFigures(
  folder: string,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  const chart = await emptyChart(join(folder, 'big.pestle'), benchKey)
  say(
    `building a chart of ${patients.toLocaleString('en-US')} patients and ${(patients * 5).toLocaleString('en-US')} fills`,
  )
  const built = await once(() => fillChart(chart, patients))
  const heavy = await addHeavyPatient(chart)
  await fillDesk(chart)
  const desk = await deskFigures(chart, heavy, folder)
  const { client, close } = await benchClient(chart, folder)
  const texts = keystrokes(typed)
  await times(200, (i) => client.patients.search({ text: texts[i % texts.length] ?? '' }))
  const through: number[] = []
  const raw: number[] = []
  for (const text of texts) {
    // Each is run once before it is timed: both connections have the same pages at hand.
    await client.patients.search({ text })
    through.push((await once(() => client.patients.search({ text }))).ms)
    const { sql, parameters } = compileSearch(chart.db, readSearch(text, benchDay), 20)
    const statement = chart.raw.prepare(sql)
    statement.all(...parameters)
    raw.push((await once(() => statement.all(...parameters))).ms)
  }
  const ratio = median(through) / median(raw)
  const p95 = percentile(through, 0.95)
  await client.patients.open({ patientId: heavy, confirmed: ['name', 'birthDate'] })
  const opens = await times(100, () => client.patients.chart({ patientId: heavy }), 10)
  const openP95 = percentile(opens, 0.95)
  await close()
  chart.close()
  return [
    {
      name: 'search as you type, through the API / same statement raw',
      value: `${ratio.toFixed(2)}× (median ${ms(median(through))} / ${ms(median(raw))})`,
      goal: '≤ 2×',
      isMet: ratio <= 2,
      numbers: { ratio, throughMedianMs: median(through), rawMedianMs: median(raw) },
    },
    {
      name: 'search as you type, p95',
      value: ms(p95),
      goal: '≤ 10 ms',
      isMet: p95 <= 10,
      numbers: { p95Ms: p95 },
    },
    {
      name: 'open a chart with 25 drugs and 1,500 fills, p95',
      value: `${ms(openP95)} (median ${ms(median(opens))})`,
      goal: '≤ 30 ms',
      isMet: openP95 <= 30,
      numbers: { p95Ms: openP95, medianMs: median(opens) },
    },
    ...desk,
    {
      name: 'write 100,000 patients, 300,000 drugs, 500,000 fills with journal',
      value: `${(built.ms / 1000).toFixed(1)} s`,
      goal: '',
      isMet: null,
      numbers: { ms: built.ms },
    },
  ]
}

/** The same work on an encrypted and on a plain chart, by turns; the median of the ratios of each pair. */
export async function encryptionFigures(folder: string): Promise<readonly Figure[]> {
  const reading: number[] = []
  const writing: number[] = []
  const whole: number[] = []
  for (let round = 0; round < encryptionRounds; round++) {
    // Whoever goes first changes places, so that a warm or busy machine favours neither.
    const order = round % 2 === 0 ? (['sealed', 'plain'] as const) : (['plain', 'sealed'] as const)
    const ms = { sealed: { write: 0, read: 0 }, plain: { write: 0, read: 0 } }
    for (const kind of order) {
      const path = join(folder, `${round}-${kind}.pestle`)
      ms[kind] = await daysWork(path, kind === 'sealed' ? benchKey : null, folder)
    }
    writing.push(ms.sealed.write / ms.plain.write)
    reading.push(ms.sealed.read / ms.plain.read)
    whole.push((ms.sealed.write + ms.sealed.read) / (ms.plain.write + ms.plain.read))
  }
  const ratio = median(whole)
  return [
    {
      name: 'encrypted / plain, writing, searching and opening charts',
      value: `${ratio.toFixed(2)}× (writing ${median(writing).toFixed(2)}×, reading ${median(reading).toFixed(2)}×)`,
      goal: '≤ 1.25×',
      isMet: ratio <= 1.25,
      numbers: { ratio, writing: median(writing), reading: median(reading) },
    },
  ]
}

async function daysWork(
  path: string,
  key: Uint8Array | null,
  folder: string,
): Promise<{ readonly write: number; readonly read: number }> {
  const count = 3000
  const chart = await emptyChart(path, key)
  const write = await once(() => fillChart(chart, count))
  const { client, close } = await benchClient(chart, folder)
  const read = await once(async () => {
    for (let i = 0; i < 400; i++) {
      const patientId = `patient-${(i * 19) % count}`
      await client.patients.search({ text: inventedName(i * 19).last })
      await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
      // A screen reads its chart again after each command.
      for (let again = 0; again < 3; again++) await client.patients.chart({ patientId })
    }
  })
  await close()
  chart.close()
  return { write: write.ms, read: read.ms }
}
