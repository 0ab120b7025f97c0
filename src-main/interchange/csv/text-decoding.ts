// Bytes to text, piece by piece, for files that do not say their encoding.

import { isAscii } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Turns pieces of a file into text and says which encoding it took. */
export interface TextDecoding {
  /** Null while every byte so far was plain ASCII and nothing had to be decided. */
  readonly encoding: () => string | null
  readonly write: (piece: Uint8Array) => string
  readonly end: () => string
}

const SAMPLE_BYTES = 4096

/** The encoding that a byte order mark or the pattern of zero bytes gives away; null when neither does. */
function encodingByMarks(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const sample = head.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  // Latin text in UTF-16 has a zero in nearly every second byte; a stray NUL in UTF-8 does not.
  if (odd > half * 0.5 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.5 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** Bytes around the first one above 127 that are looked at to tell an encoding. */
const GUESS_BYTES = 64 * 1024

/** Decided on the first piece that has a byte above 127. */
function encodingOf(piece: Uint8Array): string {
  const first = piece.findIndex((byte) => byte > 127)
  const sample = piece.subarray(Math.max(0, first - 1000), first + GUESS_BYTES)
  const asUtf8 = new TextDecoder('utf-8').decode(sample, { stream: true })
  const broken = asUtf8.match(/\uFFFD/g)?.length ?? 0
  const whole = (asUtf8.match(/[^\0-\x7F]/g)?.length ?? 0) - broken
  // Text in another encoding hardly ever forms whole UTF-8 letters; one damaged line does not make another encoding.
  if (broken === 0 || whole > broken) return 'utf-8'
  const [best] = analyse(sample)
  const isSure = best !== undefined && best.confidence >= 70 && iconv.encodingExists(best.name)
  // Windows-1252 is what US systems write unless the bytes clearly say otherwise.
  return isSure && !/^ISO-8859-1$|^UTF-8$|^ASCII$/i.test(best.name)
    ? best.name.toLowerCase()
    : 'windows-1252'
}

/** Starts decoding; `head` is the beginning of the file (at least 4 bytes where there are as many). */
export function startDecoding(head: Uint8Array): TextDecoding {
  let encoding: string | null = encodingByMarks(head)
  let decoder = encoding === null ? null : iconv.getDecoder(encoding)
  let isFirst = true
  const buffer = (piece: Uint8Array) =>
    Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
  return {
    encoding: () => encoding,
    write: (piece) => {
      if (decoder === null) {
        if (isAscii(piece)) {
          isFirst = false
          return buffer(piece).toString('latin1')
        }
        encoding = encodingOf(piece)
        decoder = iconv.getDecoder(encoding)
      }
      const text = decoder.write(buffer(piece))
      const start = isFirst && text.startsWith('\uFEFF') ? 1 : 0
      if (text !== '') isFirst = false
      return text.slice(start)
    },
    end: () => decoder?.end() ?? '',
  }
}
