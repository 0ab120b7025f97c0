// Import of 100,000 dispensing rows against raw inserts of the rows that it leaves behind.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { App } from '../../src-main/api/app.ts'
import { Jobs } from '../../src-main/api/jobs.ts'
import { runImport } from '../../src-main/api/run-import.ts'
import { openCsv } from '../../src-main/interchange/csv-reading.ts'
import { dispensingCsv } from '../../src-main/interchange/dispensing-csv.ts'
import { proposeMapping } from '../../src-main/interchange/mapping-proposal.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import {
  benchActor,
  benchClient,
  benchDay,
  benchKey,
  emptyChart,
  fillChart,
  inventedName,
} from './big-chart.ts'
import { type Figure, once } from './measure.ts'

const rows = 100_000
const fillsEach = 10

function csv(): Buffer {
  const lines = [
    'PAT LAST,PAT FIRST,DOB,PAT PHONE,RX NBR,DRUG,QTY,DS,FILL DT,SIG,PRESCRIBER,PRES NPI,PAID',
  ]
  const drugs = [
    'LISINOPRIL 10 MG TABLET',
    'METFORMIN HCL 500 MG TABLET',
    'ATORVASTATIN 20 MG TABLET',
    'AMLODIPINE 5 MG TABLET',
    'SERTRALINE 50 MG TABLET',
  ]
  for (let n = 0; n < rows; n++) {
    const patient = Math.floor(n / fillsEach)
    const { last, first } = inventedName(patient)
    const fill = n % fillsEach
    const drug = drugs[fill % drugs.length]
    const month = String(1 + fill).padStart(2, '0')
    const born = `${String(1 + (patient % 12)).padStart(2, '0')}/${String(1 + (patient % 28)).padStart(2, '0')}/${1930 + (patient % 70)}`
    lines.push(
      `${last}${patient},${first},${born},515-555-0100,${7_000_000 + n},${drug},30,30,${month}/15/2026,TAKE 1 TABLET DAILY,"MADEUP, NORA MD",1999999018,$12.50`,
    )
  }
  return Buffer.from(lines.join('\n'))
}

/** A function that imports a dispensing file, with the columns that Pestle itself proposes. */
export async function importOf(app: App, bytes: Buffer, fileName: string) {
  const open = await openCsv(bytes)
  if (open.kind === 'refusal') throw new Error(open.message)
  const { mapping } = proposeMapping(dispensingCsv, open.shape.header, open.sample, benchDay)
  const order = {
    format: dispensingCsv,
    source: bytes,
    options: { on: benchDay, mapping },
    fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    totalBytes: bytes.length,
    system: null,
  }
  return () =>
    new Jobs(() => undefined).run('bench', 'Import', (job) =>
      runImport(app, benchActor, job, order),
    )
}

/** Rows per second of an import, and how many times raw inserts it takes. */
export async function importFigures(
  folder: string,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  const bytes = csv()
  const chart = await emptyChart(join(folder, 'import.pestle'), benchKey)
  await fillChart(chart, 0)
  const { app, close } = await benchClient(chart, folder)
  say(`importing ${rows.toLocaleString('en-US')} rows`)
  const run = await importOf(app, bytes, 'bench.csv')
  const imported = await once(run)
  if (imported.result?.counts.imported !== rows)
    throw new Error(`Imported ${imported.result?.counts.imported} rows`)
  const again = await once(run)
  const rawMs = await rawInserts(chart, folder)
  await close()
  chart.close()
  const ratio = imported.ms / rawMs
  const perSecond = rows / (imported.ms / 1000)
  return [
    {
      name: 'import 100,000 dispensing rows',
      value: `${Math.round(perSecond).toLocaleString('en-US')} rows/s`,
      goal: '',
      isMet: null,
      numbers: { rowsPerSecond: perSecond, ms: imported.ms },
    },
    {
      name: 'import / raw inserts of the same rows',
      value: `${ratio.toFixed(2)}× (${(imported.ms / 1000).toFixed(1)} s / ${(rawMs / 1000).toFixed(1)} s)`,
      goal: '≤ 4×',
      isMet: ratio <= 4,
      numbers: { ratio, rawMs },
    },
    {
      name: 'the same file again, nothing changes',
      value: `${(again.ms / 1000).toFixed(1)} s`,
      goal: '',
      isMet: null,
      numbers: { ms: again.ms },
    },
  ]
}

/** Every row that the import left, written by one prepared statement a table, in one transaction. */
async function rawInserts(from: OpenChart, folder: string): Promise<number> {
  const target = await emptyChart(join(folder, 'raw.pestle'), benchKey)
  target.raw.pragma('foreign_keys = off')
  const tables = [
    'imports',
    'prescribers',
    'patients',
    'medications',
    'coverages',
    'fills',
    'eligibilities',
    'journal',
  ] as const
  const work = tables.map((table) => {
    const all = from.raw.prepare(`select * from ${table}`).all()
    const columns = Object.keys(Object(all[0]))
    const insert =
      all.length === 0
        ? null
        : target.raw.prepare(
            `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
          )
    return { insert, values: all.map((row) => Object.values(Object(row))) }
  })
  const { ms } = await once(() =>
    target.raw.transaction(() => {
      for (const { insert, values } of work) for (const value of values) insert?.run(...value)
    })(),
  )
  target.close()
  return ms
}
