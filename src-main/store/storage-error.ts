// SQLite's result codes in words that say what to do. Not: failures of the program itself, which stay as they are.

import { AppError } from '../contract/errors.ts'

const wordsFor: readonly (readonly [codePrefix: string, message: string])[] = [
  [
    'SQLITE_NOTADB',
    'The chart cannot be read: it is not a Pestle chart, its first page is damaged, or its key file belongs to another chart. Keep the file as it is and restore the newest backup.',
  ],
  [
    'SQLITE_CORRUPT',
    'The chart is damaged. Stop working with it, keep the file as it is and restore the newest backup.',
  ],
  [
    'SQLITE_FULL',
    'The disk is full. Nothing of this step was saved. Free some space and try again.',
  ],
  [
    'SQLITE_READONLY',
    'The chart cannot be written: the file or its folder is read-only. Allow writing there, or move the chart to a folder that can be written.',
  ],
  [
    'SQLITE_PERM',
    'The chart cannot be written: this account may not use the file. Allow writing there and try again.',
  ],
  [
    'SQLITE_CANTOPEN',
    'The chart cannot be opened: its folder is missing, read-only or not a folder. Check the path and the permissions of the folder.',
  ],
  [
    'SQLITE_BUSY',
    'The chart is in use by another program. Close the other Pestle or the backup that uses it and try again.',
  ],
  ['SQLITE_LOCKED', 'The chart is in use by another task. Try again in a moment.'],
  [
    'SQLITE_IOERR',
    'The disk did not read or write as asked. Nothing of this step was saved. Check the disk, then try again.',
  ],
  [
    'SQLITE_NOMEM',
    'The machine is out of memory. Nothing of this step was saved. Close other programs and try again.',
  ],
]

/** The same failure as an `AppError`; whatever is not about storage comes back unchanged. */
export function toStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  if (error.message === 'The database connection is not open') {
    return new AppError('not-allowed', 'The chart was locked meanwhile. Sign in and try again.')
  }
  const code = sqliteCode(error)
  if (code === null) return error
  // Text of RAISE(ABORT, …) in our own triggers, written for the reader.
  if (code === 'SQLITE_CONSTRAINT_TRIGGER') return new AppError('conflict', error.message)
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
    return new AppError('not-found', 'This refers to an entry that is not in the chart.')
  }
  for (const [prefix, message] of wordsFor) {
    if (code === prefix || code.startsWith(`${prefix}_`)) return new AppError('storage', message)
  }
  return error
}

function sqliteCode(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_')) {
    return error.code
  }
  // The driver checks the folder itself and throws a plain TypeError.
  return error.message.includes('directory does not exist') ? 'SQLITE_CANTOPEN' : null
}

/** True for the failures that mean damage, not a lock, a full disk or a missing folder. */
export function isDamage(error: unknown): error is AppError {
  return (
    error instanceof AppError &&
    wordsFor.some(
      ([code, message]) =>
        (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') && message === error.message,
    )
  )
}

/** Runs `work` and lets its failures out as `AppError`s. */
export function inStorageWords<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toStorageError(error)
  }
}
