import { expect, test } from 'vitest'
import { addCounts, countsOf, countsOfStep, summary } from '../../tools/test-counts.ts'

const report = (numbers: object) => JSON.stringify(numbers)

test.each([
  [
    'a green run',
    report({ numPassedTests: 8, numFailedTests: 0, numPendingTests: 1 }),
    0,
    [8, 0, 1],
  ],
  ['a red run', report({ numPassedTests: 8, numFailedTests: 2, numTodoTests: 1 }), 1, [8, 2, 1]],
  ['a file that cannot be loaded', report({ numPassedTests: 8, numFailedTests: 0 }), 1, [8, 1, 0]],
  ['a runner that died', null, 1, [0, 1, 0]],
])('%s is counted', (_run, text, code, expected) => {
  const { passed, failed, skipped } = countsOf(text, code)
  expect([passed, failed, skipped]).toEqual(expected)
})

test('types, lint and build count as one test each', () => {
  expect(countsOfStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countsOfStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the last line names the sums', () => {
  const sum = addCounts({ passed: 3, failed: 1, skipped: 0 }, { passed: 4, failed: 0, skipped: 2 })
  expect(summary(sum)).toBe('tests: 7 passed, 1 failed, 2 skipped')
})
