// Commands on a chart beside import: init, backup, restore, verify, audit, panel. The same API as the window, no window.

import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createApi } from '../api/api.ts'
import { toDay } from '../clinical/dates.ts'
import { createClient, type InputOf } from '../contract/client.ts'
import type { BackupReport, CheckReport } from '../contract/house.ts'
import { panelTally } from '../programs/panel-tally.ts'
import { restoreBackup } from '../security/backup.ts'
import { withFileWords } from '../security/durable-file.ts'
import { chartOf, loadRowsOf } from '../store/load-chart.ts'
import { usage } from './explain.ts'
import { readJsonFile } from './input-files.ts'
import type { Io } from './io.ts'
import { appOf, type ChartOptions, leaveTrace, readPassphrase, withChart } from './open-chart.ts'

/** Makes a chart from a set-up file; answers the recovery code, once. */
export async function init(
  io: Io,
  options: ChartOptions & { readonly setUp: string },
  resources: string,
): Promise<object> {
  const setUp = await readJsonFile(options.setUp)
  const passphrase = await readPassphrase(io, options.passphraseFile)
  const folder = dirname(resolve(options.chart))
  await withFileWords(() => mkdir(folder, { recursive: true }))
  const api = createApi(appOf(io, options.chart, resources))
  try {
    const owner: unknown =
      typeof setUp === 'object' && setUp !== null ? Reflect.get(setUp, 'owner') : null
    // The dispatcher parses the input; a wrong set-up file comes out as fields with messages.
    const input = {
      ...Object(setUp),
      owner: { ...Object(owner), passphrase },
    } as InputOf<'session.setUp'>
    const { recoveryCode } = await createClient(api.invoke).session.setUp(input)
    return { chart: options.chart, recoveryCode }
  } finally {
    await api.close()
  }
}

/** Encrypted copy below `to`, opened again to prove it. */
export async function backup(
  io: Io,
  options: ChartOptions & { readonly to: string },
  resources: string,
): Promise<BackupReport> {
  const to = resolve(options.to)
  await withFileWords(() => mkdir(to, { recursive: true }))
  return withChart(io, options, resources, async (opened) => {
    const report = await opened.app.chartFile.backup(to)
    await leaveTrace(opened, 'backup', null)
    return report
  })
}

/** Puts a backup back; refuses to overwrite a chart. */
export async function restore(
  folder: string,
  options: { readonly chart: string },
): Promise<object> {
  const chart = resolve(options.chart)
  await withFileWords(() => mkdir(dirname(chart), { recursive: true }))
  return { chart: options.chart, manifest: await restoreBackup(resolve(folder), chart) }
}

/** Integrity of the file and proof of the audit chain. */
export async function verify(
  io: Io,
  options: ChartOptions,
  resources: string,
): Promise<CheckReport> {
  return withChart(io, options, resources, ({ client }) => client.audit.verify({}))
}

/** The newest entries of the audit trail. */
export async function audit(
  io: Io,
  options: ChartOptions & { readonly limit: number },
  resources: string,
): Promise<object> {
  return withChart(io, options, resources, async ({ client }) => ({
    entries: await client.audit.list({ limit: options.limit }),
  }))
}

/** Patients that are loaded together: one query a table. */
const together = 200

/** Every program held against every patient. What a program asks beside the chart comes out as missing. */
export async function panel(
  io: Io,
  options: ChartOptions & { readonly on?: string },
  resources: string,
): Promise<object> {
  const asked = options.on === undefined ? null : toDay(options.on)
  if (options.on !== undefined && asked === null) throw usage('--on is a day: YYYY-MM-DD.')
  return withChart(io, options, resources, async (opened) => {
    const { app } = opened
    const on = asked ?? app.today()
    const db = app.chartFile.db()
    const patients = await db
      .selectFrom('patients')
      .select('id')
      .where('voided_at', 'is', null)
      .orderBy('id')
      .execute()
    const tally = panelTally()
    for (let start = 0; start < patients.length; start += together) {
      const ids = patients.slice(start, start + together).map((row) => row.id)
      for (const [patientId, rows] of await loadRowsOf(db, ids))
        tally.add(patientId, chartOf(rows, on))
    }
    await leaveTrace(opened, 'panel', null)
    return { on, patients: patients.length, programs: tally.rows() }
  })
}
