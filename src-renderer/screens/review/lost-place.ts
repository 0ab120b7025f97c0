// Which failures to keep the cursor's place are no news: the place was only a convenience and the text is safe.

import { AppError, type ErrorKind } from '../../../src-main/contract/errors.ts'

/** The chart was locked, the review signed or taken back meanwhile: the screen says so itself. */
const expected: ReadonlySet<ErrorKind> = new Set(['not-allowed', 'conflict', 'not-found'])

/** True when nobody needs to hear that the place was not kept. */
export function isPlaceLostQuietly(error: unknown): boolean {
  return error instanceof AppError && expected.has(error.kind)
}
