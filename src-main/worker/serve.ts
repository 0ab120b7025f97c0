// The inside of the worker thread: takes calls from the port, gives them to the API, sends replies and news back.

import type { Log, Publish, Shell } from '../api/app.ts'
import type { Reply } from '../contract/errors.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { shellOverPort } from './shell-over-port.ts'

/** What the thread hosts: the dispatcher and its end. */
export interface Hosted {
  readonly invoke: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly close: () => Promise<void>
}

/** What the hosted API gets from the thread. */
export interface Ports {
  readonly shell: Shell
  readonly log: Log
  readonly publish: Publish
}

/** The part of a MessagePort that is used here. */
export interface Port {
  readonly postMessage: (message: FromWorker) => void
  readonly on: (event: 'message', listener: (message: ToWorker) => void) => unknown
  readonly close: () => void
}

/** Answers calls until `stop` arrives; then lets the running ones finish, closes the API and the port. */
export function serve(port: Port, create: (ports: Ports) => Hosted): void {
  const { shell, settle } = shellOverPort((message) => port.postMessage(message))
  const log: Log = {
    write: (level, event, detail = {}) => port.postMessage({ kind: 'log', level, event, detail }),
  }
  const publish: Publish = (topic, payload) => port.postMessage({ kind: 'topic', topic, payload })
  const hosted = create({ shell, log, publish })
  const running = new Set<Promise<void>>()

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    port.postMessage({ kind: 'reply', id, reply: await hosted.invoke(name, input) })
  }

  async function stop(): Promise<void> {
    await Promise.allSettled(running)
    await hosted.close()
    port.postMessage({ kind: 'stopped' })
    port.close()
  }

  port.on('message', (message) => {
    switch (message.kind) {
      case 'call': {
        const call = answer(message.id, message.name, message.input)
        running.add(call)
        // A rejected call is a bug of the dispatcher: it stays unhandled, ends the thread, and the host says so.
        call.then(() => running.delete(call))
        break
      }
      case 'shell-answer':
      case 'shell-failure':
        settle(message)
        break
      case 'stop':
        void stop()
        break
    }
  })
  port.postMessage({ kind: 'ready' })
}
