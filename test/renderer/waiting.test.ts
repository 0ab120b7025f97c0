import { expect, test } from 'vitest'
import { waitingWords } from '../../src-renderer/screens/today/waiting.ts'

const minute = 60_000
const hour = 60 * minute

test.each([
  [0, '1 min'],
  [minute - 1, '1 min'],
  [2 * minute, '2 min'],
  [2 * hour - 1, '119 min'],
  [2 * hour, '2 h'],
  [48 * hour - 1, '47 h'],
  [48 * hour, '2 days'],
  [-5 * minute, '1 min'],
])('a review parked %d ms ago has been waiting %s', (ms, words) => {
  expect(waitingWords(ms)).toBe(words)
})
