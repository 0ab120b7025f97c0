// Drugs taken for longer than they should be. A start date that is unknown, or that is only the first fill here, is a
// question; conditions that justify the length make a row quiet.

import type { DrugRow } from './drug-row.ts'
import { bodyDurationRows } from './duration/body.ts'
import { mindAndPainDurationRows } from './duration/mind-and-pain.ts'

/** Every row about duration. */
export const durationRows: readonly DrugRow[] = [...mindAndPainDurationRows, ...bodyDurationRows]
