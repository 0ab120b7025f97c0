// Tests that are due while a drug is taken, with the interval after which their absence is a finding. Intervals are
// those of labels for steady treatment; the first weeks often ask for more.

import { bodyTestRows } from './monitoring/body.ts'
import { brainTestRows } from './monitoring/brain.ts'
import { heartTestRows } from './monitoring/heart.ts'
import type { TestRow } from './monitoring/test-row.ts'

/** Every row about a test that is due. */
export const monitoringRows: readonly TestRow[] = [
  ...heartTestRows,
  ...bodyTestRows,
  ...brainTestRows,
]
