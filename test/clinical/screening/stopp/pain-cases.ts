// One case for each STOPP row of section L.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, measured, older } from './older.ts'

export const stoppPainCases: readonly RowCase[] = [
  [
    'stopp-l2-opioid-without-laxative',
    older.takes('oxycodone 5 mg tablet', { directions: 'Take 1 tablet twice daily' }),
  ],
  ['stopp-l3-long-opioid-without-short', older.takes('fentanyl 25 mcg/hr patch')],
  ['stopp-l4-lidocaine-patch-osteoarthritis', having('M17.0').takes('lidocaine 5% patch')],
  ['stopp-l5-gabapentinoid-other-pain', having('M54.50').takes('gabapentin 300 mg')],
  [
    'stopp-l6-acetaminophen-thin-or-liver',
    measured('39156-5', 17.9, 'kg/m2')
      .takes('acetaminophen 500 mg tablet')
      .filled('2026-11-10', { of: 'm1', quantity: 180, daysSupply: 30 }),
  ],
]
