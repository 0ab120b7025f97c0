// What went wrong, as it may leave the API: expected failures in their own words, bugs as a number.

import { AppError, type Failure } from '../contract/errors.ts'
import type { App } from './app.ts'

/** Expected failures keep their words; anything else is a bug and gets a number, never its message: it may hold patient data. */
export function toFailure(app: App, call: string, error: unknown): Failure {
  if (error instanceof AppError) return error.failure
  const incident = app.newId().slice(-8)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const where = stack
    .split('\n')
    .filter((l) => l.trimStart().startsWith('at '))
    .slice(0, 6)
    .join(' | ')
  app.log.write('error', 'unexpected', { call, incident, kind: nameOf(error), where })
  return {
    kind: 'unexpected',
    message: `Something went wrong inside Pestle. Nothing was saved by this step. Incident ${incident}.`,
    incident,
  }
}

/** The class of whatever was thrown: safe for the log. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
