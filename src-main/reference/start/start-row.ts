// The usual form of a row of START, and what several of its criteria share.

import { all, type Circumstance, from, has, measuredBelow, not, onRecord } from '../circumstance.ts'
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
    when: all(...when, notPalliative, from(START_FROM_YEARS)),
    category: omitted,
    interrupts: false,
    source: 'stopp-start-v3',
  }
}

/** An exception: not on record as current. What nobody recorded, or only in words, does not silence a row. */
export function without(title: string, ...icd10: readonly string[]): Circumstance {
  return not({ kind: 'has-condition', title, icd10, isHistoryEnough: false, isUnknownNo: true })
}

/** An exception: not on record, as over neither. */
export function never(title: string, ...icd10: readonly string[]): Circumstance {
  return not(onRecord(title, ...icd10))
}

const notPalliative = without('palliative care', 'Z51.5')

export const frail = has('frailty', 'R54')
export const notFrail = without('frailty', 'R54')
export const reninBlockers = classes('ace-inhibitor', 'arb', 'neprilysin-inhibitor')
/** Angioedema ever, high potassium or narrowed renal arteries: no ACE inhibitor without a second look. */
export const noReninBlocker: readonly Circumstance[] = [
  never('angioedema', 'T78.3', 'D84.1'),
  without(...disease.hyperkalemia),
  without('renal artery stenosis', 'I70.1'),
]
/** A slow pulse or a block: no beta blocker. */
export const noSlowHeart: readonly Circumstance[] = [
  without(...disease.heartBlock),
  without(...disease.bradycardia),
  not(measuredBelow('heartRate', 50)),
]
