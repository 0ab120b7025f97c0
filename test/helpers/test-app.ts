// The real API over a chart in a temporary folder: real SQLite, real keys, one fixed day. Only the ports
// are made up: clock, ids, shell, log. Every reply is held against its own JSON, as a wire would.

import { deepStrictEqual } from 'node:assert'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { createApi } from '../../src-main/api/api.ts'
import type { App } from '../../src-main/api/app.ts'
import { day, type Instant } from '../../src-main/clinical/dates.ts'
import { type Client, createClient, type Invoke } from '../../src-main/contract/client.ts'
import { lazyRenderer } from '../../src-main/documents/lazy-renderer.ts'
import type { ChartPurpose } from '../../src-main/security/chart-purpose.ts'
import { createChartFile } from '../../src-main/security/open-chart-file.ts'

export const cheapArgon = { memoryKiB: 8, passes: 1, lanes: 1 } as const
export const ownerPassphrase = 'a plainly invented passphrase'
export const ownerPin = '4711'

export interface TestApp {
  readonly client: Client
  readonly invoke: Invoke
  readonly app: App
  readonly folder: string
  readonly log: { event: string; detail: unknown }[]
  readonly published: { topic: string; payload: unknown }[]
  readonly saved: { name: string; bytes: Uint8Array }[]
  /** Moves the clock on by minutes. */
  readonly pass: (minutes: number) => void
  /** Every call that was made, by name. */
  readonly called: Set<string>
}

const resources = resolve(import.meta.dirname, '../../resources')

/** A fresh app; its folder goes away after the test. */
export function testApp(options: { readonly folder?: string } = {}): TestApp {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pestle-test-'))
  let now = Date.parse('2026-11-23T15:00:00.000Z')
  let ids = 0
  let randoms = 0
  const log: TestApp['log'] = []
  const published: TestApp['published'] = []
  const saved: TestApp['saved'] = []
  const called = new Set<string>()
  const timers = new Set<{ readonly at: number; readonly work: () => void }>()
  const clock = () => {
    now += 1000
    return new Date(now).toISOString() as Instant
  }
  const random = (count: number) => {
    const bytes: number[] = []
    while (bytes.length < count)
      bytes.push(...createHash('sha256').update(`${folder}${randoms++}`).digest())
    return Uint8Array.from(bytes.slice(0, count))
  }
  const file = (name: string, purpose: ChartPurpose = 'store') =>
    createChartFile({ path: join(folder, name), clock, random, argon: cheapArgon, purpose })
  const app: App = {
    clock,
    today: () => day('2026-11-23'),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    random,
    schedule: (ms, work) => {
      const timer = { at: now + ms, work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    shell: {
      saveAs: async (name, bytes) => {
        saved.push({ name, bytes })
        return join(folder, name)
      },
      print: async () => ({ state: 'printed', message: 'Printed.' }),
      printers: async () => [{ name: 'counter', title: 'Counter printer', isDefault: true }],
      chooseFolder: async () => folder,
    },
    log: { write: (_level, event, detail) => log.push({ event, detail }) },
    publish: (topic, payload) => published.push({ topic, payload }),
    resources,
    render: lazyRenderer(resources),
    argon: cheapArgon,
    chartFile: file('chart.pestle'),
    sampleFile: file('sample.pestle'),
    trainingFile: file('training.pestle', 'training'),
  }
  const api = createApi(app)
  const invoke: Invoke = async (name, input) => {
    called.add(name)
    const reply = await api.invoke(name, JSON.parse(JSON.stringify(input)))
    deepStrictEqual(JSON.parse(JSON.stringify(reply)), reply, `${name} answers more than JSON`)
    return reply
  }
  onTestFinished(async () => {
    await api.close()
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
  })
  return {
    client: createClient(invoke),
    invoke,
    app,
    folder,
    log,
    published,
    saved,
    called,
    pass: (minutes) => {
      now += minutes * 60_000
      for (const timer of [...timers]) if (timer.at <= now && timers.delete(timer)) timer.work()
    },
  }
}

export const inventedPharmacy = {
  name: 'Testwell Pharmacy',
  npi: '1999999000',
  ncpdp: '9999999',
  address: { line1: '1 Example Street', city: 'Sampleton', state: 'IA', zip: '50000' },
  phone: '515-555-0100',
  fax: '515-555-0101',
  hours: 'Monday to Friday 9 to 6',
}

/** A set-up store whose owner is a pharmacist who may sign. */
export async function openStore(
  test: TestApp,
): Promise<{ readonly recoveryCode: string; readonly ownerId: string }> {
  const { recoveryCode, session } = await test.client.session.setUp({
    pharmacy: inventedPharmacy,
    owner: {
      name: 'Owen Ownerley',
      login: 'owner',
      passphrase: ownerPassphrase,
      pin: ownerPin,
      pharmacist: { credential: 'PharmD', npi: '1999999059', licence: 'TEST-1' },
    },
  })
  return { recoveryCode, ownerId: session.user?.id ?? '' }
}
