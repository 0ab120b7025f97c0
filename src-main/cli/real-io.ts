// The streams of this process. A write waits until the reader took it, so answers never pile up in memory.

import { AppError } from '../contract/errors.ts'
import { type Io, ReaderGone } from './io.ts'

/** The streams of this process. */
export const realIo: Io = {
  stdin: process.stdin,
  answer: (value) =>
    new Promise((taken, refused) => {
      listen()
      process.stdout.write(`${JSON.stringify(value)}\n`, (error) => {
        if (error) refused(outputFailure(error))
        else taken()
      })
    }),
  say: (text) => {
    listen()
    process.stderr.write(`${text}\n`)
  },
}

let isListening = false

/** Without a listener a closed pipe ends the process with a stack; each write learns of it by itself. */
function listen(): void {
  if (isListening) return
  isListening = true
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
}

function outputFailure(error: Error): Error {
  const code = 'code' in error ? error.code : null
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone()
  return new AppError(
    'storage',
    `The answer could not be written to standard output (${String(code)}). Is the disk full?`,
  )
}
