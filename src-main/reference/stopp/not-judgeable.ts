// STOPP criteria that no row judges, because they ask for what no chart of Pestle says.

import type { NotJudgeable } from '../start.ts'

/** In the order of the criteria. */
export const stoppNotJudgeable: readonly NotJudgeable[] = [
  {
    id: 'D5',
    reason:
      'When the dose was last reviewed is not on record; D15 speaks of the same patients from twelve weeks on.',
  },
]
