// STOPP, section E: one case for each row, then the limits of eGFR, dose and duration, and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppKidneyRows } from '../../../../src-main/reference/stopp/kidney.ts'
import { type RowCase, testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { long, measured, older } from './older.ts'

const egfr = (value: number) => measured('33914-3', value, 'mL/min/{1.73_m2}')
const daily = { ...long, directions: 'Take 1 tablet by mouth every day' } as const

/** Row, the last eGFR at which it fires, the first at which it does not, drug. */
const limits = [
  ['stopp-e2-dabigatran-weak-kidneys', 29, 30, 'dabigatran 75 mg capsule'],
  ['stopp-e3-factor-xa-inhibitor-weak-kidneys', 14, 15, 'apixaban 2.5 mg tablet'],
  ['stopp-e4-nsaid-weak-kidneys', 49, 50, 'naproxen 500 mg tablet'],
  ['stopp-e5-colchicine-weak-kidneys', 9, 10, 'colchicine 0.6 mg tablet'],
  ['stopp-e6-metformin-weak-kidneys', 29, 30, 'metformin 500 mg tablet'],
  ['stopp-e7-mra-weak-kidneys', 29, 30, 'spironolactone 25 mg tablet'],
  ['stopp-e8-nitrofurantoin-weak-kidneys', 44, 45, 'nitrofurantoin 100 mg capsule'],
  ['stopp-e9-bisphosphonate-weak-kidneys', 29, 30, 'alendronate 70 mg tablet'],
  ['stopp-e10-methotrexate-weak-kidneys', 29, 30, 'methotrexate 2.5 mg tablet'],
] as const

testRows(stopp, stoppKidneyRows, [
  ['stopp-e1-digoxin-weak-kidneys', egfr(29).takes('digoxin 0.125 mg tablet', daily)],
  ...limits.map(([row, fires, , drug]): RowCase => [row, egfr(fires).takes(drug, daily)]),
])

testRule(stopp, {
  quiet: [
    ...limits.map(
      ([, , quiet, drug]) =>
        [`${drug} at an eGFR of ${quiet}`, egfr(quiet).takes(drug, daily)] as const,
    ),
    ['digoxin at an eGFR of 30', egfr(30).takes('digoxin 0.125 mg tablet', daily)],
    [
      'digoxin of 0.0625 mg a day',
      egfr(29).takes('digoxin 0.0625 mg tablet', daily).filled('2026-11-01', { of: 'm1' }),
    ],
    [
      'digoxin with a level of this month',
      egfr(29)
        .measured('10535-3', 0.8, 'ng/mL', '2026-11-01')
        .takes('digoxin 0.125 mg tablet', daily),
    ],
    [
      'digoxin for 90 days',
      egfr(29).takes('digoxin 0.125 mg tablet', { ...daily, since: '2026-08-25' }),
    ],
    [
      'aspirin at an eGFR of 49',
      egfr(49)
        .has('angina', 'I20.9')
        .takes('aspirin 81 mg tablet', daily)
        .filled('2026-11-01', { of: 'm1' }),
    ],
  ],
  fires: [
    [
      'digoxin for 91 days',
      egfr(29).takes('digoxin 0.125 mg tablet', { ...daily, since: '2026-08-24' }),
      ['stopp-e1-digoxin-weak-kidneys m1'],
    ],
  ],
  cannotTell: [
    ['metformin without results', older.takes('metformin 500 mg tablet'), [['creatinine']]],
    [
      'digoxin without a start',
      egfr(29).takes('digoxin 0.125 mg tablet', { directions: daily.directions }),
      [['startDate']],
    ],
    [
      'digoxin of 0.0625 mg, of which nobody knows how many a day',
      egfr(29).takes('digoxin 0.0625 mg tablet', { since: daily.since }),
      [['dailyDose']],
    ],
  ],
})
