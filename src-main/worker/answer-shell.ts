// Runs one shell request of the worker on the host's side and puts the outcome into a message.

import type { Log, Shell } from '../api/app.ts'
import { AppError } from '../contract/errors.ts'
import { placeOf } from './place-of.ts'
import { fromBase64, type ShellRequest } from './protocol.ts'

type Outcome =
  | { readonly kind: 'shell-answer'; readonly value: unknown }
  | { readonly kind: 'shell-failure'; readonly message: string }

/** Never rejects: a shell that fails comes out as a message for the person. */
export async function answerShell(shell: Shell, request: ShellRequest, log: Log): Promise<Outcome> {
  try {
    return { kind: 'shell-answer', value: await run(shell, request) }
  } catch (thrown) {
    log.write('error', 'shell-failed', { method: request.method, ...placeOf(thrown) })
    const message =
      thrown instanceof AppError ? thrown.message : `${doing[request.method]} did not work.`
    return { kind: 'shell-failure', message }
  }
}

const doing: Readonly<Record<ShellRequest['method'], string>> = {
  saveAs: 'Saving the file',
  print: 'Printing',
  printers: 'Listing the printers',
  chooseFolder: 'Choosing a folder',
}

async function run(shell: Shell, request: ShellRequest): Promise<unknown> {
  switch (request.method) {
    case 'saveAs':
      return shell.saveAs(request.name, fromBase64(request.base64))
    case 'print':
      return shell.print(request.title, fromBase64(request.base64), request.order)
    case 'printers':
      return shell.printers()
    case 'chooseFolder':
      return shell.chooseFolder(request.title)
  }
}
