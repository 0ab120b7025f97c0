// One request per line, one answer per line in the same order; one bad line never stops the rest.

import type { Readable } from 'node:stream'
import { AppError } from '../contract/errors.ts'
import { failureOf } from './explain.ts'
import { linesOf } from './input-files.ts'
import type { Io } from './io.ts'

/** One line of a batch, parsed. */
export type BatchRequest = Readonly<Record<string, unknown>>
type Work = (request: BatchRequest) => Promise<object> | object

/** Answers every line of a JSONL stream with `work`; memory does not grow with the file. */
export async function runBatch(input: Readable, io: Io, work: Work): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') await io.answer(await answerLine(line, work))
  }
}

/** A text field of a request; undefined when it is absent or null, `invalid-input` when it is something else. */
export function textIn(request: BatchRequest, field: string): string | undefined {
  const value = request[field] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw new AppError('invalid-input', `The field "${field}" is a text in quotation marks.`)
}

/** A number field of a request; undefined when it is absent or null, `invalid-input` when it is something else. */
export function numberIn(request: BatchRequest, field: string): number | undefined {
  const value = request[field] ?? undefined
  if (value === undefined || typeof value === 'number') return value
  throw new AppError('invalid-input', `The field "${field}" is a number without quotation marks.`)
}

async function answerLine(line: string, work: Work): Promise<object> {
  let id: unknown = null
  try {
    const request = parseLine(line)
    id = request.id ?? null
    return { id, ok: true, ...(await work(request)) }
  } catch (error) {
    return { id, ok: false, error: failureOf(error) }
  }
}

function parseLine(line: string): BatchRequest {
  let request: unknown
  try {
    // TextDecoder drops the byte order mark of the first line.
    request = JSON.parse(line)
  } catch {
    // The engine's message quotes the line, which is not passed on.
    throw new AppError('invalid-input', 'This line is not valid JSON.')
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    throw new AppError('invalid-input', 'Each line is one JSON object.')
  // An object that is not an array has string keys.
  return request as BatchRequest
}
