// What the host and the worker thread say to each other. Only JSON crosses: bytes travel as base64.

import type { PrintOrder } from '../api/app.ts'
import type { Reply } from '../contract/errors.ts'

/** Given to the thread when it starts. */
export interface WorkerSetup {
  readonly chartPath: string
  /** Folder with fonts, knowledge and the sample pharmacy. */
  readonly resources: string
}

/** What the shell around the app is asked for; `id` links the answer. */
export type ShellRequest =
  | { readonly method: 'saveAs'; readonly name: string; readonly base64: string }
  | {
      readonly method: 'print'
      readonly title: string
      readonly base64: string
      readonly order: PrintOrder | null
    }
  | { readonly method: 'printers' }
  | { readonly method: 'chooseFolder'; readonly title: string }

/** From the host to the worker. */
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'shell-answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'shell-failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'stop' }

/** From the worker to the host. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'shell'; readonly id: number; readonly request: ShellRequest }
  | { readonly kind: 'topic'; readonly topic: string; readonly payload: unknown }
  | {
      readonly kind: 'log'
      readonly level: 'info' | 'error'
      readonly event: string
      readonly detail: Readonly<Record<string, string | number>>
    }
  | { readonly kind: 'stopped' }

/** Topic on which the host says that the worker died (`down`) or stands again (`restarted`). */
export const workerTopic = 'worker'
/** Payload of `workerTopic`. After `restarted` the chart is locked: everybody signs in again. */
export interface WorkerNews {
  readonly state: 'down' | 'restarted'
}

/** Bytes as text. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** Text as bytes. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
