// The usual form of a goal: an adult, and too little treatment.

import { all, type Circumstance, from } from '../circumstance.ts'
import { type PatientRow, tooLow } from '../drug-row.ts'

type Given = Omit<PatientRow, 'category' | 'interrupts' | 'when'> & {
  readonly category?: PatientRow['category']
  readonly interrupts?: boolean
  readonly when: readonly Circumstance[]
}

/** A row for adults of 18 and older; too little treatment and not interrupting unless said. */
export function goal({ when, ...row }: Given): PatientRow {
  return { category: tooLow, interrupts: false, ...row, when: all(...when, from(18)) }
}
