// Opens a chart for one command, as its owner or a named person, and locks it again whatever happens.

import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { createApi } from '../api/api.ts'
import type { App, Publish, Shell } from '../api/app.ts'
import { type Client, createClient } from '../contract/client.ts'
import { AppError } from '../contract/errors.ts'
import type { ChartPerson } from '../security/chart-file.ts'
import { appendAudit } from '../store/audit-trail.ts'
import { createRealApp } from '../worker/real-app.ts'
import { linesOf, openInput } from './input-files.ts'
import { ChartNotOpened, type Io } from './io.ts'

export interface ChartOptions {
  readonly chart: string
  readonly passphraseFile?: string
  /** Sign-in name; the owner when nobody is named. */
  readonly user?: string
}

/** An open chart with the person who opened it. */
export interface OpenedChart {
  readonly client: Client
  readonly app: App
  readonly person: ChartPerson
}

const noShell: Shell = {
  saveAs: async () => null,
  print: async () => ({ state: 'failed', message: 'The command line does not print.' }),
  printers: async () => [],
  chooseFolder: async () => null,
}

/** The App of a chart at this place. */
export function appOf(io: Io, chart: string, resources: string): App {
  return createRealApp({
    chartPath: resolve(chart),
    resources,
    shell: noShell,
    log: {
      write: (level, event, detail = {}) => {
        // The log's detail holds no patient data by its type.
        if (level === 'error') io.say(`error: ${event} ${JSON.stringify(detail)}`)
      },
    },
    publish: progressTo(io),
  })
}

/** A line on every tenth part of a long job. */
function progressTo(io: Io): Publish {
  let said = 0
  return (topic, payload) => {
    if (topic !== 'job' || typeof payload !== 'object' || payload === null) return
    const done = Number(Reflect.get(payload, 'done'))
    const total = Number(Reflect.get(payload, 'total') ?? 0)
    const tenths = total > 0 ? Math.floor((done / total) * 10) : 0
    if (tenths > said && tenths <= 10) {
      said = tenths
      io.say(`progress: ${tenths * 10} %`)
    }
  }
}

/** The first line of the file, or of standard input. Never an argument: other users can read those. */
export async function readPassphrase(io: Io, file: string | undefined): Promise<string> {
  if (file === undefined && isTerminal(io.stdin))
    io.say('Passphrase (it shows while you type; --passphrase-file avoids that):')
  for await (const line of linesOf(await openInput(io, file ?? '-'))) {
    if (line !== '') return line
    break
  }
  throw new AppError(
    'invalid-input',
    'There is no passphrase: give it on standard input, or in the first line of --passphrase-file.',
  )
}

function isTerminal(stream: Readable): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}

/** Opens the chart, runs `work`, locks again. Whatever fails before it is open comes out as `ChartNotOpened`. */
export async function withChart<T>(
  io: Io,
  options: ChartOptions,
  resources: string,
  work: (opened: OpenedChart) => Promise<T>,
): Promise<T> {
  const app = appOf(io, options.chart, resources)
  const api = createApi(app)
  const client = createClient(api.invoke)
  try {
    const person = await signIn(io, options, app, client).catch((error: unknown) => {
      throw new ChartNotOpened(error)
    })
    return await work({ client, app, person })
  } finally {
    await api.close()
  }
}

async function signIn(
  io: Io,
  options: ChartOptions,
  app: App,
  client: Client,
): Promise<ChartPerson> {
  if (app.chartFile.state() === 'absent')
    throw new AppError(
      'not-found',
      'There is no chart at this place. Make one with: pestle init --chart FILE',
    )
  const people = await app.chartFile.people()
  const person = people.find(({ login, role }) =>
    options.user === undefined ? role === 'owner' : login === options.user,
  )
  if (!person) throw new AppError('not-found', 'Nobody with this sign-in name uses this chart.')
  const passphrase = await readPassphrase(io, options.passphraseFile)
  await client.session.signIn({ personId: person.id, passphrase })
  return person
}

/** What these commands do without a call of the contract is in the audit trail all the same. */
export async function leaveTrace(
  { app, person }: OpenedChart,
  action: string,
  subjectId: string | null,
  patientId: string | null = null,
): Promise<void> {
  await appendAudit(app.chartFile.db(), {
    at: app.clock(),
    by_user: person.id,
    user_name: person.name,
    call: `command.${action}`,
    action,
    patient_id: patientId,
    subject_id: subjectId,
    outcome: 'ok',
  })
}
