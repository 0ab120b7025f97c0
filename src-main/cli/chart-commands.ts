// Commands on a chart beside import: init, backup, restore, verify, audit. The same API as the window, no window.

import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createApi } from '../api/api.ts'
import { createClient, type InputOf } from '../contract/client.ts'
import type { BackupReport, CheckReport } from '../contract/house.ts'
import { restoreBackup } from '../security/backup.ts'
import { withFileWords } from '../security/durable-file.ts'
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
