import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Shell } from '../../src-main/api/app.ts'
import { AppError } from '../../src-main/contract/errors.ts'
import { startWorker, type WorkerHost } from '../../src-main/worker/host.ts'

interface Line {
  readonly event: string
  readonly detail: unknown
}

const hosts: WorkerHost[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop()
})

function open(more: { shell?: Partial<Shell>; entry?: string; stopWithinMs?: number } = {}) {
  const lines: Line[] = []
  const saved: { name: string; bytes: readonly number[] }[] = []
  const host = startWorker({
    entry: new URL(more.entry ?? './stand-in-worker.ts', import.meta.url),
    chartPath: '/nowhere',
    resources: '/nowhere',
    shell: {
      saveAs: async (name, bytes) => {
        saved.push({ name, bytes: [...bytes] })
        return '/documents/letter.pdf'
      },
      print: async (title, _bytes, order) => ({
        state: 'printed',
        message: `${title} went to ${order?.printer ?? 'a printer that was asked for'}`,
      }),
      printers: async () => [{ name: 'tray-2', title: 'Tray 2', isDefault: false }],
      chooseFolder: async () => null,
      ...more.shell,
    },
    log: { write: (_level, event, detail = {}) => lines.push({ event, detail }) },
    stopWithinMs: more.stopWithinMs ?? 10_000,
  })
  hosts.push(host)
  const news: unknown[] = []
  host.on('worker', (payload) => news.push(payload))
  return { host, lines, saved, news }
}

function newsOf(host: WorkerHost, topic: string, wanted: (payload: unknown) => boolean) {
  return new Promise<unknown>((resolve) => {
    const stop = host.on(topic, (payload) => {
      if (!wanted(payload)) return
      stop()
      resolve(payload)
    })
  })
}
const isRestarted = (payload: unknown) =>
  JSON.stringify(payload) === JSON.stringify({ state: 'restarted' })

describe('a window speaking to the worker thread', () => {
  test('gets the reply of each call, also when many run at once', async () => {
    const { host } = open()
    const inputs = Array.from({ length: 50 }, (_, index) => ({ index, text: 'ä'.repeat(index) }))
    const replies = await Promise.all(inputs.map((input) => host.invoke('echo', input)))
    expect(replies).toEqual(inputs.map((value) => ({ ok: true, value })))
  })

  test('lends its shell to the worker, byte for byte', async () => {
    const { host, saved } = open()
    expect(await host.invoke('save', {})).toEqual({ ok: true, value: '/documents/letter.pdf' })
    expect(saved).toEqual([{ name: 'letter.pdf', bytes: [1, 2, 255] }])
    expect(await host.invoke('print', {})).toEqual({
      ok: true,
      value: { state: 'printed', message: 'Packet went to tray-2' },
    })
  })

  test('passes on why the shell failed when it says so, and a plain sentence when it does not', async () => {
    const told = open({
      shell: { print: () => Promise.reject(new AppError('storage', 'No printer is set up.')) },
    })
    expect(await told.host.invoke('print', {})).toMatchObject({
      error: { kind: 'storage', message: 'No printer is set up.' },
    })
    const untold = open({ shell: { print: () => Promise.reject(new Error('EIO /home/ada')) } })
    expect(await untold.host.invoke('print', {})).toMatchObject({
      error: { message: 'Printing did not work.' },
    })
    expect(JSON.stringify(untold.lines)).not.toContain('ada')
  })

  test('hears news and log lines, until it stops listening', async () => {
    const { host, lines } = open()
    const heard: unknown[] = []
    const everything: unknown[] = []
    const stop = host.on('progress', (payload) => heard.push(payload))
    host.on('*', (payload) => everything.push(payload))
    await host.invoke('tell', {})
    stop()
    await host.invoke('tell', {})
    expect(heard).toEqual([{ done: 3, of: 10 }])
    expect(everything).toHaveLength(2)
    expect(lines).toContainEqual({ event: 'told', detail: { rows: 3 } })
  })
})

describe('a worker that dies', () => {
  test('fails the calls in flight, starts again by itself and says so', async () => {
    const { host, news, lines } = open()
    await host.invoke('echo', 1)
    const inFlight = host.invoke('never', {})
    const restarted = newsOf(host, 'worker', isRestarted)
    await host.kill()
    expect(await inFlight).toMatchObject({ ok: false, error: { kind: 'unexpected' } })
    await restarted
    expect(news).toEqual([{ state: 'down' }, { state: 'restarted' }])
    expect(await host.invoke('echo', 'again')).toEqual({ ok: true, value: 'again' })
    expect(lines.find((line) => line.event === 'worker-died')?.detail).toMatchObject({
      inFlight: 1,
    })
  })

  test('from an error nobody caught logs where, never what was said', async () => {
    const { host, lines } = open()
    expect(await host.invoke('break', {})).toMatchObject({ ok: false })
    const logged = JSON.stringify(lines)
    expect(logged).toContain('stand-in-worker.ts')
    expect(logged).not.toContain('Ada')
  })

  test('before it is ready is not started in a loop: each call tries once', async () => {
    const { host, lines } = open({ entry: './broken-worker.ts' })
    expect(await host.invoke('echo', 1)).toMatchObject({ ok: false })
    expect(await host.invoke('echo', 2)).toMatchObject({ ok: false })
    // Long enough for a loop to show itself.
    await wait(300)
    expect(lines.filter((line) => line.event === 'worker-died')).toHaveLength(2)
  })
})

describe('closing', () => {
  test('lets a call in flight finish, then closes the API and refuses later calls', async () => {
    const { host, lines, news } = open()
    const slow = host.invoke('slow', {})
    const stopped = host.stop()
    expect(await slow).toEqual({ ok: true, value: 'finished' })
    await stopped
    expect(lines.map((line) => line.event)).toEqual(['closed'])
    expect(await host.invoke('echo', 1)).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    expect(news).toEqual([])
  })

  test('gives up on a call that never ends', async () => {
    const { host, lines } = open({ stopWithinMs: 100 })
    await host.invoke('echo', 1)
    const never = host.invoke('never', {})
    await host.stop()
    expect(await never).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    expect(lines).toEqual([])
  })
})
