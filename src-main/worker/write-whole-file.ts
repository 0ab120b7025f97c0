// Writes a file for a person: whole or not at all, readable by its owner only, with failures in plain words.

import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../contract/errors.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this folder may not be written by your user',
  EPERM: 'this folder may not be written by your user',
  EROFS: 'this folder is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'the folder does not exist',
  EISDIR: 'a folder has this name',
  EBUSY: 'the file is open in another program',
  EEXIST: 'a file of this name exists',
}

/** Puts `bytes` at `path`, replacing what is there in one step. Throws `storage` and leaves the old file when it cannot. */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(path), `.${randomUUID()}.partial`)
  try {
    await writeFile(partial, bytes, { mode: 0o600, flag: 'wx' })
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw cannotWrite(path, error)
  }
}

/** The failure to show for an error of the file system while writing `path`. */
export function cannotWrite(path: string, error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code] ?? `the system refused it (${code || 'no reason given'})`
  return new AppError(
    'storage',
    `${basename(path)} was not saved: ${reason}. Choose another place.`,
  )
}
