// Failures on the command line: what a batch line answers, what a person reads, which exit code a script gets.

import { CommanderError, InvalidArgumentError } from 'commander'
import { AppError } from '../contract/errors.ts'
import { placeOf } from '../worker/place-of.ts'
import { ChartNotOpened, type ExitCode, exit, type Io, ReaderGone } from './io.ts'

/** Kind and message of a failure; a bug is named as one, without its words, which may hold patient data. */
export function failureOf(error: unknown): { readonly kind: string; readonly message: string } {
  if (error instanceof AppError) {
    const { kind, message, missing } = error.failure
    const more = missing?.map((m) => m.what).join('; ')
    return { kind, message: more ? `${message} ${more}` : message }
  }
  return { kind: 'unexpected', message: 'Something went wrong inside Pestle while answering this.' }
}

/** Wrong usage that the parser of the words cannot see by itself. */
export function usage(message: string): CommanderError {
  return new CommanderError(exit.wrongUsage, 'pestle.usage', message)
}

/** An option that is a whole number from 1 on. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number.')
  return value
}

/** Says what went wrong on standard error and answers the exit code. */
export function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof ReaderGone) return exit.cannotAnswer
  if (error instanceof CommanderError) {
    // Commander has said its own messages already.
    if (error.code === 'pestle.usage') io.say(`error: ${error.message}`)
    return error.exitCode === 0 ? exit.done : exit.wrongUsage
  }
  const cause = error instanceof ChartNotOpened ? error.cause : error
  const { kind, message } = failureOf(cause)
  io.say(`${kind}: ${message}`)
  if (cause instanceof AppError) {
    for (const [field, words] of Object.entries(cause.failure.fields ?? {}))
      io.say(`  ${field}: ${words}`)
  } else io.say(`  ${Object.values(placeOf(cause)).join(' ')}`)
  return error instanceof ChartNotOpened ? exit.chartNotOpened : exit.cannotAnswer
}
