// The usual form of a row about missing therapy: an adult who is not in palliative care.

import { all, type Circumstance, from, not, onRecord } from '../circumstance.ts'
import { omitted, type PatientRow } from '../drug-row.ts'

const palliative = onRecord('palliative care', 'Z51.5')

type Given = Omit<PatientRow, 'category' | 'interrupts' | 'when'> & {
  readonly interrupts?: boolean
  /** Its parts in order: what decides at the least cost comes first. */
  readonly when: readonly Circumstance[]
}

/** The row for adults of 18 and older who are not in palliative care, not interrupting unless said. */
export function omission({ when, ...row }: Given): PatientRow {
  return {
    interrupts: false,
    ...row,
    category: omitted,
    when: all(...when, not(palliative), from(18)),
  }
}
