// Starts the worker thread and speaks to it for a window: calls in, replies and news out. When the thread dies,
// calls in flight get a failure, and a new thread takes its place with the chart locked.

import { Worker } from 'node:worker_threads'
import type { Log, Shell } from '../api/app.ts'
import type { Bridge } from '../contract/client.ts'
import type { Failure, Reply } from '../contract/errors.ts'
import { answerShell } from './answer-shell.ts'
import { placeOf } from './place-of.ts'
import { type FromWorker, type ToWorker, type WorkerNews, workerTopic } from './protocol.ts'
import { createTopics } from './topics.ts'

interface Options {
  /** The worker's entry: `worker.ts` in the source tree, `worker.js` when built. */
  readonly entry: URL
  readonly chartPath: string
  /** Folder with fonts, knowledge and the sample pharmacy. */
  readonly resources: string
  readonly shell: Shell
  readonly log: Log
  /** How long `stop` waits for calls in flight, in milliseconds. */
  readonly stopWithinMs?: number
}

/** The bridge for a window, and the thread's end. */
export interface WorkerHost extends Bridge {
  /** Lets calls in flight finish, closes the chart, ends the thread. Later calls are refused. */
  readonly stop: () => Promise<void>
  /** Ends the thread at once, as a crash would; a new one starts by itself. */
  readonly kill: () => Promise<void>
}

const died: Failure = {
  kind: 'unexpected',
  message:
    'Pestle had to restart its engine while doing this. Sign in again and look whether the last change was kept.',
}
const closing: Failure = { kind: 'conflict', message: 'Pestle is closing. Nothing was changed.' }

/** Starts the thread at once; calls made before it is ready wait for it. */
export function startWorker(options: Options): WorkerHost {
  const { log, shell, stopWithinMs = 10_000 } = options
  const topics = createTopics()
  const inFlight = new Map<number, (reply: Reply<unknown>) => void>()
  let lastId = 0
  let thread: Worker | null = null
  let hasDied = false
  let stopping: Promise<void> | null = null

  function news(state: WorkerNews['state']): void {
    topics.publish(workerTopic, { state } satisfies WorkerNews)
  }

  function start(): Worker {
    const worker = new Worker(options.entry, {
      workerData: { chartPath: options.chartPath, resources: options.resources },
      stdin: false,
    })
    let isReady = false
    const post = (message: ToWorker) => worker.postMessage(message)
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          isReady = true
          if (hasDied) news('restarted')
          break
        case 'reply':
          inFlight.get(message.id)?.(message.reply)
          inFlight.delete(message.id)
          break
        case 'shell':
          void answerShell(shell, message.request, log).then((answer) =>
            post({ ...answer, id: message.id }),
          )
          break
        case 'topic':
          topics.publish(message.topic, message.payload)
          break
        case 'log':
          log.write(message.level, message.event, message.detail)
          break
        case 'stopped':
          break
      }
    })
    worker.on('error', (error) => log.write('error', 'worker-error', placeOf(error)))
    worker.on('exit', (code) => {
      thread = null
      if (stopping === null) {
        hasDied = true
        log.write('error', 'worker-died', { code, inFlight: inFlight.size })
      }
      failAll(stopping === null ? died : closing)
      if (stopping !== null) return
      news('down')
      // One that never became ready would die again at once: the next call tries it instead.
      if (isReady) thread = start()
    })
    return worker
  }

  function failAll(error: Failure): void {
    for (const reply of inFlight.values()) reply({ ok: false, error })
    inFlight.clear()
  }

  async function stop(): Promise<void> {
    const worker = thread
    if (worker === null) return
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    worker.postMessage({ kind: 'stop' } satisfies ToWorker)
    const timer = setTimeout(() => void worker.terminate(), stopWithinMs)
    await ended
    clearTimeout(timer)
  }

  thread = start()
  return {
    invoke: (name, input) => {
      if (stopping !== null) return Promise.resolve({ ok: false, error: closing })
      thread ??= start()
      lastId += 1
      const id = lastId
      const call: ToWorker = { kind: 'call', id, name, input }
      const reply = new Promise<Reply<unknown>>((resolve) => inFlight.set(id, resolve))
      thread.postMessage(call)
      return reply
    },
    on: topics.on,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
    kill: async () => {
      await thread?.terminate()
    },
  }
}
