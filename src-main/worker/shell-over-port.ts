// The Shell as the worker sees it: each call goes to the host with a number and waits for its answer.

import type { PrintAnswer, Printer, Shell } from '../api/app.ts'
import { AppError } from '../contract/errors.ts'
import { type FromWorker, type ShellRequest, type ToWorker, toBase64 } from './protocol.ts'

type Answer = Extract<ToWorker, { kind: 'shell-answer' | 'shell-failure' }>

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: AppError) => void
}

/** The shell to hand to the App, and `settle` for the answers that come back. */
export function shellOverPort(post: (message: FromWorker) => void): {
  readonly shell: Shell
  readonly settle: (answer: Answer) => void
} {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const ask = (request: ShellRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      post({ kind: 'shell', id: lastId, request })
    })
  return {
    shell: {
      saveAs: async (name, bytes) =>
        textOrNull(await ask({ method: 'saveAs', name, base64: toBase64(bytes) })),
      // Both come from the host's own shell, which is typed (hence `as`).
      print: async (title, bytes, order) =>
        (await ask({ method: 'print', title, base64: toBase64(bytes), order })) as PrintAnswer,
      printers: async () => (await ask({ method: 'printers' })) as readonly Printer[],
      chooseFolder: async (title) => textOrNull(await ask({ method: 'chooseFolder', title })),
    },
    settle: (answer) => {
      const request = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.kind === 'shell-answer') request?.resolve(answer.value)
      else request?.reject(new AppError('storage', answer.message))
    },
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
