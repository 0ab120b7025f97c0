// Reads what a command was given: a file, or standard input under the name "-". Failures come out in words.

import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { AppError } from '../contract/errors.ts'
import { startDecoding } from '../interchange/csv/text-decoding.ts'
import { parseBundleText } from '../interchange/fhir-bundle.ts'
import { refuseBinary } from '../interchange/file-signature.ts'
import { isRefusal } from '../interchange/mapping.ts'
import type { Io } from './io.ts'

/** JSON is parsed in one go; more than this no longer fits into one text. */
const MOST_JSON_BYTES = 400 * 1024 * 1024

/** Size in bytes of a file that can be read; `not-found` when it cannot. A pipe has the size 0. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw cannotRead(path)
  if (found.isDirectory())
    throw new AppError('invalid-input', `${path} is a folder. Name a file in it.`)
  return found.size
}

/** A stream of the file, or of standard input for "-". */
export async function openInput(io: Io, path: string): Promise<Readable> {
  if (path === '-') return io.stdin
  await sizeOf(path)
  return createReadStream(path)
}

/** A parsed JSON file of the store's own, such as a mapping. */
export async function readJsonFile(path: string): Promise<unknown> {
  return parseJson(await bytesOf(path), `The file ${path}`)
}

/** A parsed JSON file, or what standard input holds for "-". */
export async function readJsonInput(io: Io, path: string): Promise<unknown> {
  return path === '-' ? parseJson(await allOf(io.stdin), 'The input') : readJsonFile(path)
}

function parseJson(bytes: Buffer, what: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    // The engine's message quotes the file's content, which is not passed on.
    throw new AppError('invalid-input', `${what} is not valid JSON.`)
  }
}

/** A parsed bundle from a file or standard input; says what to do with XML, bulk exports and binary files. */
export async function readBundleFile(io: Io, path: string): Promise<unknown> {
  const bytes = path === '-' ? await allOf(io.stdin) : await bytesOf(path)
  const decoding = startDecoding(bytes)
  const read = refuseBinary(bytes) ?? parseBundleText(decoding.write(bytes) + decoding.end())
  if (isRefusal(read)) throw new AppError('invalid-input', read.message)
  return read.value
}

/** The lines of a text stream without their ends. Only LF and CRLF end a line: JSON text may hold U+2028. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const piece of stream) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      yield withoutReturn(begun + line)
      begun = ''
    }
    begun += last
  }
  begun += decoder.decode()
  if (begun !== '') yield withoutReturn(begun)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

async function bytesOf(path: string): Promise<Buffer> {
  if ((await sizeOf(path)) > MOST_JSON_BYTES)
    throw new AppError('invalid-input', `${path} is larger than 400 MB. Export less per file.`)
  return readFile(path).catch(() => {
    throw cannotRead(path)
  })
}

async function allOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

function cannotRead(path: string): AppError {
  return new AppError('not-found', `The file ${path} cannot be read. Look at its name and place.`)
}
