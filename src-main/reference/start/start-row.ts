// The usual form of a row of START, and what several of its criteria share.

import { all, type Circumstance, everHad, from, has, measuredBelow, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes } from '../drug-group.ts'
import { omitted, type PatientRow } from '../drug-row.ts'

/** The criteria speak of adults of this age and older. */
export const START_FROM_YEARS = 65

type Given = Omit<PatientRow, 'category' | 'interrupts' | 'source' | 'when'> & {
  /** Its parts in order: what decides at the least cost comes first. */
  readonly when: readonly Circumstance[]
}

/** The row for older adults who are not in palliative care. A missing drug never stops a review. */
export function start({ when, ...row }: Given): PatientRow {
  return {
    ...row,
    when: all(...when, not(palliative), from(START_FROM_YEARS)),
    category: omitted,
    interrupts: false,
    source: 'stopp-start-v3',
  }
}

const palliative = has('palliative care', 'Z51.5')

export const frail = has('frailty', 'R54')
export const reninBlockers = classes('ace-inhibitor', 'arb', 'neprilysin-inhibitor')
/** Angioedema ever, high potassium or narrowed renal arteries: no ACE inhibitor without a second look. */
export const noReninBlocker: readonly Circumstance[] = [
  not(everHad('angioedema', 'T78.3', 'D84.1')),
  not(has(...disease.hyperkalemia)),
  not(has('renal artery stenosis', 'I70.1')),
]
/** A slow pulse or a block: no beta blocker. */
export const noSlowHeart: readonly Circumstance[] = [
  not(has(...disease.heartBlock)),
  not(has(...disease.bradycardia)),
  not(measuredBelow('heartRate', 50)),
]
