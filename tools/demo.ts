// `npm run demo [-- --out DIR]`: the main job without a window, on the invented sample pharmacy.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApi } from '../src-main/api/api.ts'
import type { App } from '../src-main/api/app.ts'
import { day, type Instant } from '../src-main/clinical/dates.ts'
import { createClient } from '../src-main/contract/client.ts'
import { createRealApp } from '../src-main/worker/real-app.ts'
import { runMainJob, type Step } from './demo/main-job.ts'
import { readReviewScript } from './demo/review-script.ts'
import { summaryTable } from './demo/summary-table.ts'
import { resources } from './places.ts'
import { root } from './root.ts'

/** The sample's year of fills ends here, so its reviews are held here, whatever the wall clock says. */
const sampleDay = day('2026-11-23')
const samplePin = '2222'

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'demo-output') } },
})
const out = resolve(values.out)
const folder = await mkdtemp(join(tmpdir(), 'pestle-demo-'))
const began = performance.now()

/** Sample time: starts at nine on the sample's day and goes on as the real clock does. */
function sampleClock(): Instant {
  const elapsed = Math.floor(performance.now() - began)
  return new Date(Date.parse(`${sampleDay}T15:00:00.000Z`) + elapsed).toISOString() as Instant
}

const rows: { step: string; result: string; ms: number }[] = []
const step: Step = async (title, work, words) => {
  const from = performance.now()
  const result = await work()
  rows.push({ step: title, result: words(result), ms: performance.now() - from })
  return result
}

const app: App = {
  ...createRealApp({
    chartPath: join(folder, 'chart.pestle'),
    resources,
    shell: {
      saveAs: async () => null,
      print: async () => ({ state: 'printed', message: '' }),
      printers: async () => [],
      chooseFolder: async () => null,
    },
    log: { write: (level, event) => level === 'error' && console.error(`[pestle] ${event}`) },
    publish: () => undefined,
  }),
  clock: sampleClock,
  today: () => sampleDay,
}
const api = createApi(app)
try {
  console.log(`[pestle] The main job on the sample pharmacy (invented people), on ${sampleDay}`)
  const client = createClient(api.invoke)
  await step(
    'Import the dispensing export and the clinic record',
    () => client.session.openSample({}),
    (session) => `${session.pharmacyName}, signed in: ${session.user?.name}`,
  )
  await step(
    'Target: who qualifies, and why',
    () => client.worklist.today({}),
    ({ counts }) => `${counts.eligible} patients qualify for Medicare Part D MTM`,
  )
  const script = await readReviewScript(join(resources, 'demo', 'review-script.json'))
  const { review, printed } = await runMainJob(client, script, samplePin, step)
  await mkdir(out, { recursive: true })
  const files: { file: string; pages: number; to: string }[] = []
  await step(
    'Write the PDF files',
    async () => {
      for (const [index, document] of printed.entries()) {
        const { base64, pages } = await client.documents.read({ documentId: document.documentId })
        const file = `${index + 1}-${document.template}.pdf`
        await writeFile(join(out, file), Buffer.from(base64, 'base64'))
        files.push({ file, pages, to: document.to })
      }
    },
    () => out,
  )
  await step(
    'Prove the audit trail',
    () => client.audit.verify({}),
    ({ audit }) =>
      `${audit.entries} entries, ${audit.isIntact ? 'unbroken' : `broken at ${audit.brokenAt}`}`,
  )
  console.log(summaryTable(review, rows, files))
} finally {
  await api.close()
  await rm(folder, { recursive: true, force: true })
}
