// One request per line, one answer per line in the same order; one bad line never stops the rest.

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { AppError } from '../contract/errors.ts'
import type { Io } from './io.ts'

type Request = Readonly<Record<string, unknown>>

/** Answers every line of a JSONL stream with `work`; memory does not grow with the file. */
export async function runBatch(
  input: Readable,
  io: Io,
  work: (request: Request) => Promise<object> | object,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    io.answer(await answerLine(line, work))
  }
}

async function answerLine(
  line: string,
  work: (request: Request) => Promise<object> | object,
): Promise<object> {
  let id: unknown = null
  try {
    const request: unknown = parseLine(line)
    if (typeof request !== 'object' || request === null || Array.isArray(request))
      throw new AppError('invalid-input', 'Each line is one JSON object.')
    id = Reflect.get(request, 'id') ?? null
    // An object that is not an array has string keys.
    return { id, ok: true, ...(await work(request as Request)) }
  } catch (error) {
    return { id, ok: false, error: failureOf(error) }
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new AppError('invalid-input', 'This line is not valid JSON.')
  }
}

/** Kind and message of a failure; a bug is named as one, without its words, which may hold patient data. */
export function failureOf(error: unknown): { readonly kind: string; readonly message: string } {
  if (error instanceof AppError) {
    const { kind, message, missing } = error.failure
    const more = missing?.map((m) => m.what).join('; ')
    return { kind, message: more ? `${message} ${more}` : message }
  }
  return { kind: 'unexpected', message: 'Something went wrong inside Pestle while answering this.' }
}
