// Adds up what the test steps report. Pure.

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Sum of two counts. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** A step without tests of its own counts as one. */
export function countsOfStep(code: number): Counts {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** From vitest's JSON report (null when it wrote none) and its exit code; a failure without a failed test counts as one. */
export function countsOf(report: string | null, code: number): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = JSON.parse(report)
  const unseen = code !== 0 && numFailedTests === 0 ? 1 : 0
  return {
    passed: numPassedTests,
    failed: numFailedTests + unseen,
    skipped: numPendingTests + numTodoTests,
  }
}

/** The last line of `npm test`. */
export function summary(counts: Counts): string {
  return `tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
}
