// Commands on a chart: init, import, backup, restore, verify, audit. The same API as the window, no window.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { createApi } from '../api/api.ts'
import type { App, Shell } from '../api/app.ts'
import { formatOf } from '../api/imports.ts'
import { Jobs } from '../api/jobs.ts'
import { runImport } from '../api/run-import.ts'
import { type Client, createClient, type InputOf } from '../contract/client.ts'
import { AppError } from '../contract/errors.ts'
import { openCsv } from '../interchange/csv-reading.ts'
import { type Mapping, mappingGaps, mappingSchema } from '../interchange/mapping.ts'
import { proposeMapping } from '../interchange/mapping-proposal.ts'
import { restoreBackup } from '../security/backup.ts'
import { appendAudit } from '../store/audit-trail.ts'
import { createRealApp } from '../worker/real-app.ts'
import type { Io } from './io.ts'
import { readJsonFile } from './read-json-file.ts'

export interface ChartOptions {
  readonly chart: string
  readonly passphraseFile?: string
  /** Sign-in name; the owner when nobody is named. */
  readonly user?: string
}

/** Failures before the chart is open: exit code 3. */
export class ChartNotOpened extends Error {
  override readonly cause: unknown
  constructor(cause: unknown) {
    super('The chart could not be opened')
    this.cause = cause
  }
}

const noShell: Shell = {
  saveAs: async () => null,
  print: async () => ({ message: 'The command line does not print.' }),
  chooseFolder: async () => null,
}

/** The first line of the file, or of standard input. Never an argument: other users can read those. */
export async function readPassphrase(io: Io, file: string | undefined): Promise<string> {
  const text = file === undefined ? await allOf(io.stdin) : await readFile(file, 'utf8')
  const [line = ''] = text.split(/\r?\n/, 1)
  if (line === '')
    throw new AppError(
      'invalid-input',
      'Give the passphrase on standard input or with --passphrase-file.',
    )
  return line
}

async function allOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

function appOf(io: Io, chart: string, resources: string): App {
  return createRealApp({
    chartPath: resolve(chart),
    resources,
    shell: noShell,
    log: { write: (level, event) => level === 'error' && io.say(`${level}: ${event}`) },
    publish: (topic, payload) => {
      if (topic === 'job' && typeof payload === 'object' && payload !== null)
        io.say(
          `progress: ${Reflect.get(payload, 'done')} of ${Reflect.get(payload, 'total') ?? '?'}`,
        )
    },
  })
}

/** Opens the chart, runs `work`, locks again whatever happens. */
async function withChart<T>(
  io: Io,
  options: ChartOptions,
  resources: string,
  work: (client: Client, app: App) => Promise<T>,
): Promise<T> {
  const app = appOf(io, options.chart, resources)
  const api = createApi(app)
  const client = createClient(api.invoke)
  try {
    try {
      const people = await app.chartFile.people()
      const person = options.user
        ? people.find((candidate) => candidate.login === options.user)
        : people.find((candidate) => candidate.role === 'owner')
      if (app.chartFile.state() === 'absent')
        throw new AppError(
          'not-found',
          `There is no chart at this place. Make one with: pestle init --chart FILE`,
        )
      if (!person) throw new AppError('not-found', 'Nobody with this sign-in name uses this chart.')
      const passphrase = await readPassphrase(io, options.passphraseFile)
      await client.session.signIn({ personId: person.id, passphrase })
    } catch (error) {
      throw new ChartNotOpened(error)
    }
    return await work(client, app)
  } finally {
    await api.close()
  }
}

/** Makes a chart from a set-up file; answers the recovery code, once. */
export async function init(
  io: Io,
  options: ChartOptions & { readonly setUp: string },
  resources: string,
): Promise<object> {
  const setUp = await readJsonFile(options.setUp)
  const passphrase = await readPassphrase(io, options.passphraseFile)
  await mkdir(dirname(resolve(options.chart)), { recursive: true })
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

export interface ImportOptions extends ChartOptions {
  readonly format?: string
  readonly mapping?: string
}

/** Imports one file, streaming from disk: its size does not matter. */
export async function importFile(
  io: Io,
  file: string,
  options: ImportOptions,
  resources: string,
): Promise<object> {
  const { size } = await stat(file)
  return withChart(io, options, resources, async (_client, app) => {
    const format = formatOf(
      options.format ?? (/\.json$/i.test(file) ? 'fhir-bundle' : 'dispensing-csv'),
    )
    const mapping =
      format.fields.length === 0 ? null : await mappingFor(file, format, options.mapping, app)
    const person = (await app.chartFile.people()).find((p) =>
      options.user ? p.login === options.user : p.role === 'owner',
    )
    const actor = { userId: person?.id ?? 'command-line', at: app.clock() }
    const report = await new Jobs(app.publish).run(app.newId(), 'Import', async (job) =>
      runImport(app, actor, job, {
        format,
        source: createReadStream(file),
        options: { on: app.today(), mapping },
        fileName: basename(file),
        sha256: await sha256Of(file),
        totalBytes: size,
      }),
    )
    if (report === null)
      throw new AppError('conflict', 'The import was cancelled; nothing was changed.')
    await leaveTrace(app, actor.userId, person?.name ?? null, 'import', report.importId)
    return { ...report, mapping }
  })
}

/** What these commands do without a call of the contract is in the audit trail all the same. */
async function leaveTrace(
  app: App,
  by_user: string | null,
  user_name: string | null,
  action: string,
  subject_id: string | null,
): Promise<void> {
  await appendAudit(app.chartFile.db(), {
    at: app.clock(),
    by_user,
    user_name,
    call: `command.${action}`,
    action,
    patient_id: null,
    subject_id,
    outcome: 'ok',
  })
}

async function mappingFor(
  file: string,
  format: ReturnType<typeof formatOf>,
  mappingFile: string | undefined,
  app: App,
): Promise<Mapping> {
  if (mappingFile !== undefined) {
    const parsed = mappingSchema.safeParse(await readJsonFile(mappingFile))
    if (!parsed.success)
      throw new AppError(
        'invalid-input',
        'The mapping file is not a mapping: columns, dateOrder, nameForm.',
      )
    return parsed.data
  }
  const open = await openCsv(createReadStream(file))
  if (open.kind === 'refusal') throw new AppError('invalid-input', open.message)
  const proposal = proposeMapping(format, open.shape.header, open.sample, app.today())
  const gaps = mappingGaps(format.fields, proposal.mapping)
  if (gaps.length > 0 || !proposal.isDateOrderCertain)
    throw new AppError(
      'incomplete',
      'The columns of this file are not certain. Write a mapping file and give it with --mapping.',
      {
        missing: [
          ...gaps,
          ...(proposal.isDateOrderCertain
            ? []
            : ['Say how dates are written: dateOrder MDY, DMY or YMD.']),
        ].map((what) => ({ what, where: 'mapping' })),
      },
    )
  return proposal.mapping
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}

/** Encrypted copy below `to`, opened again to prove it. */
export async function backup(
  io: Io,
  options: ChartOptions & { readonly to: string },
  resources: string,
): Promise<object> {
  await mkdir(options.to, { recursive: true })
  return withChart(io, options, resources, async (client, app) => {
    const report = await app.chartFile.backup(resolve(options.to))
    const { user } = await client.session.state({})
    await leaveTrace(app, user?.id ?? null, user?.name ?? null, 'backup', null)
    return report
  })
}

/** Puts a backup back; refuses to overwrite a chart. */
export async function restore(
  folder: string,
  options: { readonly chart: string },
): Promise<object> {
  await mkdir(dirname(resolve(options.chart)), { recursive: true })
  return {
    chart: options.chart,
    manifest: await restoreBackup(resolve(folder), resolve(options.chart)),
  }
}

/** Integrity of the file and proof of the audit chain. */
export async function verify(io: Io, options: ChartOptions, resources: string) {
  return withChart(io, options, resources, (client) => client.audit.verify({}))
}

/** The newest entries of the audit trail. */
export async function audit(
  io: Io,
  options: ChartOptions & { readonly limit: number },
  resources: string,
): Promise<object> {
  return withChart(io, options, resources, async (client) => ({
    entries: await client.audit.list({ limit: options.limit }),
  }))
}
