// Sends a file to the worker in pieces, so that a large one neither fills the page's memory nor blocks it.

import { client } from '../../client.ts'

/** Reads and sends; `onSent` hears how many bytes are there. Answers the upload's id. Throws `AppError`. */
export async function upload(file: File, onSent: (bytes: number) => void): Promise<string> {
  const { uploadId, pieceBytes } = await client.imports.begin({
    fileName: file.name,
    bytes: file.size,
  })
  for (let start = 0; start < file.size; start += pieceBytes) {
    const end = Math.min(file.size, start + pieceBytes)
    await client.imports.append({ uploadId, base64: await toBase64(file.slice(start, end)) })
    onSent(end)
  }
  return uploadId
}

/** The bytes of a file or of a part of it. */
export function toBase64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const text = typeof reader.result === 'string' ? reader.result : ''
      resolve(text.slice(text.indexOf(',') + 1))
    }
    reader.onerror = () => reject(new Error('The file could not be read'))
    reader.readAsDataURL(piece)
  })
}

/** A random id for a job, made here so that its progress can be heard from the first moment. */
export function newJobId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
