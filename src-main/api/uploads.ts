// Files that are being handed over the wire in pieces. Kept in memory only: nothing unencrypted on disk.

import { AppError } from '../contract/errors.ts'

/** Size of one piece in bytes. */
export const pieceBytes = 1_048_576
/** Larger exports go through the command line, which streams from disk. */
export const largestUpload = 256 * 1_048_576

export interface Upload {
  readonly fileName: string
  readonly bytes: number
  readonly pieces: Buffer[]
  received: number
}

/** The bytes of a file that has arrived whole. */
export function wholeFile({ pieces }: Upload): Buffer {
  const [only = Buffer.alloc(0)] = pieces
  return pieces.length > 1 ? Buffer.concat(pieces) : only
}

export class Uploads {
  readonly #uploads = new Map<string, Upload>()

  begin(id: string, fileName: string, bytes: number): void {
    if (bytes > largestUpload)
      throw new AppError(
        'invalid-input',
        `This file has ${Math.round(bytes / 1_048_576)} MB; the window takes up to ${largestUpload / 1_048_576} MB. Export a shorter period, or use the command line: pestle import.`,
      )
    if (bytes === 0)
      throw new AppError(
        'invalid-input',
        'This file is empty. Export it again and choose the new file.',
      )
    // One upload at a time: a forgotten one must not hold memory.
    this.#uploads.clear()
    this.#uploads.set(id, { fileName, bytes, pieces: [], received: 0 })
  }

  append(id: string, base64: string): number {
    const upload = this.#find(id)
    const piece = Buffer.from(base64, 'base64')
    if (upload.received + piece.length > upload.bytes)
      throw new AppError('invalid-input', 'The file grew while it was read. Choose it again.')
    upload.pieces.push(piece)
    upload.received += piece.length
    return upload.received
  }

  /** The whole file; `invalid-input` when pieces are missing. */
  whole(id: string): Upload {
    const upload = this.#find(id)
    if (upload.received !== upload.bytes)
      throw new AppError('invalid-input', 'The file was not read to its end. Choose it again.')
    // Joined once: every preview asks again.
    if (upload.pieces.length > 1)
      upload.pieces.splice(0, upload.pieces.length, Buffer.concat(upload.pieces))
    return upload
  }

  forget(id: string): void {
    this.#uploads.delete(id)
  }

  /** Nothing of a file stays in memory when nobody is signed in. */
  forgetAll(): void {
    this.#uploads.clear()
  }

  #find(id: string): Upload {
    const upload = this.#uploads.get(id)
    if (!upload) throw new AppError('not-found', 'This file is no longer open. Choose it again.')
    return upload
  }
}
