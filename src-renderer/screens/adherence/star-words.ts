// Words for standings in quality measures, used by the store's panel and the patient's.

import type { StarState } from '../../../src-main/contract/star-panel.ts'
import { formatCount, formatDay } from '../../format.ts'
import looks from '../../ui/ui.module.css'

export const stateWords: Readonly<Record<StarState | 'left-out', string>> = {
  safe: 'Met',
  open: 'Can be saved',
  lost: 'Lost this year',
  'cannot-tell': 'Cannot tell',
  'left-out': 'Not in it',
}

/** The look of a state's badge. */
export const stateLooks: Readonly<Record<StarState | 'left-out', string>> = {
  safe: `${looks.badge} ${looks.good}`,
  open: `${looks.badge} ${looks.warn}`,
  lost: `${looks.badge} ${looks.danger}`,
  'cannot-tell': `${looks.badge}`,
  'left-out': `${looks.badge}`,
}

/** What can still be done and until when: "Refill due November 28 · 7 days may be missed · act by December 5". */
export function timeLeft(of: {
  readonly measure: string
  readonly refillDue: string | null
  readonly lastDay: string | null
  readonly daysLeft: number | null
}): string {
  const isDaysCovered = of.measure.startsWith('pdc-')
  return [
    isDaysCovered && of.refillDue !== null ? `refill due ${formatDay(of.refillDue)}` : null,
    of.daysLeft === null
      ? null
      : isDaysCovered
        ? `${formatCount(of.daysLeft, 'day')} may be missed`
        : `${formatCount(of.daysLeft, 'day')} until it counts against`,
    of.lastDay === null ? null : `act by ${formatDay(of.lastDay)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
