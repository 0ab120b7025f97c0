import { expect, test } from 'vitest'
import { AppError, errorKinds } from '../../src-main/contract/errors.ts'
import { isPlaceLostQuietly } from '../../src-renderer/screens/review/lost-place.ts'

test('the cursor’s place may be lost quietly to a lock, a signature or a removal, and to nothing else', () => {
  const quiet = errorKinds.filter((kind) => isPlaceLostQuietly(new AppError(kind, 'Some words')))
  expect(quiet).toEqual(['not-found', 'conflict', 'not-allowed'])
  expect(isPlaceLostQuietly(new Error('Some bug'))).toBe(false)
})
