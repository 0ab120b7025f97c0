import { adherence } from '../../../src-main/clinical/screening/adherence.ts'
import { adherenceRows } from '../../../src-main/reference/adherence.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'

/** A chart with one drug and its fills. */
const taking = (dates: readonly (readonly [string, number])[], drug: string) =>
  dates.reduce(
    (chart, [date, daysSupply]) => chart.filled(date, { of: 'm1', daysSupply }),
    aChart().takes(drug),
  )

/** 120 of 180 days. */
const ofHalfYear = (first: number, second: number) =>
  [
    ['2026-05-28', first],
    ['2026-10-20', second],
  ] as const

testRows(adherence, adherenceRows, [
  ['days-covered-anticoagulant', taking(ofHalfYear(60, 60), 'Xarelto 20 mg tablet')],
  ['days-covered-long-term', taking(ofHalfYear(60, 60), 'Levothyroxine 50 mcg tablet')],
  [
    'late-refill-anticoagulant',
    taking(
      [
        ['2026-08-01', 30],
        ['2026-09-01', 30],
      ],
      'Eliquis 5 mg tablet',
    ),
  ],
  [
    'late-refill-long-term',
    taking(
      [
        ['2026-08-01', 30],
        ['2026-09-01', 30],
      ],
      'Lisinopril 10 mg tablet',
    ),
  ],
  ['first-fill-only', taking([['2026-09-01', 30]], 'Sertraline 50 mg tablet')],
  [
    'early-refills-controlled',
    taking(
      [
        ['2026-09-01', 30],
        ['2026-09-15', 30],
        ['2026-10-01', 60],
      ],
      'Alprazolam 0.5 mg tablet',
    ),
  ],
  [
    'early-refills-long-term',
    taking(
      [
        ['2026-09-01', 30],
        ['2026-09-15', 30],
        ['2026-10-01', 60],
      ],
      'Metformin 500 mg tablet',
    ),
  ],
])
