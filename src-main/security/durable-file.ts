// Files that survive a power cut: written beside, flushed, then renamed. And the failures of the disk in words.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../contract/errors.ts'

const wordsFor: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Nothing was saved. Free some space and try again.',
  EDQUOT: 'The disk quota is used up. Nothing was saved. Free some space and try again.',
  EACCES:
    'The folder or file cannot be written by this account. Choose another folder or allow writing there.',
  EPERM:
    'The folder or file cannot be written by this account. Choose another folder or allow writing there.',
  EROFS: 'The folder is read-only. Choose a folder that can be written.',
  ENOENT: 'The folder or file is not there. Check the path.',
  EEXIST: 'A part of the path is a file where a folder is needed. Check the path.',
  ENOTDIR: 'A part of the path is not a folder. Check the path.',
  EISDIR: 'The path is a folder where a file is needed. Check the path.',
  EBUSY: 'The file is in use by another program. Close it and try again.',
  EIO: 'The disk did not read or write as asked. Check the disk, then try again.',
}

/** Runs `work`; failures of the file system come out as `storage`, in words. */
export async function withFileWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message = wordsFor[code]
    throw message === undefined ? error : new AppError('storage', message)
  }
}

/** Replaces a file as a whole: after a power cut it is the old one or the new one. Readable by its owner only. */
export async function writeDurably(path: string, bytes: string | Uint8Array): Promise<void> {
  await withFileWords(async () => {
    const beside = `${path}.writing`
    try {
      const file = await open(beside, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
    await flushFolder(dirname(path))
  })
}

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** SHA-256 of a file as hex, read as a stream. */
export async function sha256OfFile(path: string): Promise<string> {
  return withFileWords(async () => {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path)) hash.update(chunk)
    return hash.digest('hex')
  })
}
