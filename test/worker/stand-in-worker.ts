// A worker entry with a tiny API in place of the real one, so that the host and the thread are tested alone.

import { setTimeout as wait } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { invariant } from '../../src-main/contract/errors.ts'
import { type Hosted, type Ports, serve } from '../../src-main/worker/serve.ts'

invariant(parentPort, 'runs as a worker thread')
serve(parentPort, standIn)

function standIn({ shell, publish, log }: Ports): Hosted {
  return {
    invoke: async (name, input) => {
      switch (name) {
        case 'echo':
          return { ok: true, value: input }
        case 'save':
          return { ok: true, value: await shell.saveAs('letter.pdf', new Uint8Array([1, 2, 255])) }
        case 'print':
          return shell
            .printers()
            .then(([printer]) =>
              shell.print('Packet', new Uint8Array([7]), {
                printer: printer?.name ?? '',
                copies: 2,
                sides: 'two',
              }),
            )
            .then(
              (value) => ({ ok: true, value }),
              (error) => ({ ok: false, error: { kind: 'storage', message: error.message } }),
            )
        case 'tell':
          publish('progress', { done: 3, of: 10 })
          log.write('info', 'told', { rows: 3 })
          return { ok: true, value: null }
        case 'slow':
          await wait(150)
          return { ok: true, value: 'finished' }
        case 'never':
          return new Promise(() => undefined)
        case 'break':
          throw new Error('Ada Invented, born 1950-02-29')
        default:
          return { ok: false, error: { kind: 'not-found', message: name } }
      }
    },
    close: async () => log.write('info', 'closed'),
  }
}
