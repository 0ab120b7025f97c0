// STOPP criteria that have no row, each with the reason: another family answers them, or no chart of Pestle can.

import type { NotJudgeable } from '../start.ts'

/** In the order of the criteria. */
export const stoppNotJudgeable: readonly NotJudgeable[] = [
  { id: 'A1', reason: 'The rule `indication` looks for a reason for every medication.' },
  { id: 'A2', reason: 'The rule `duration` holds each start against the usual length.' },
  { id: 'A3', reason: 'The rule `duplication` finds two drugs of one class.' },
  {
    id: 'D5',
    reason:
      'When the dose was last reviewed is not on record; D15 speaks of the same patients from twelve weeks on.',
  },
  { id: 'L1', reason: 'A chart does not say how strong a pain is or what was tried before.' },
]
