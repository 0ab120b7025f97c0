// Goals of treatment: one case for each row, each threshold with a step either side, each missing fact.

import { goals } from '../../../src-main/clinical/screening/goals.ts'
import { goalRows } from '../../../src-main/reference/goals.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { rowLines, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

testRows(
  goals,
  goalRows,
  rowLines(`
goal-a1c-9 | E11.9 | metformin 500 mg | 4548-4 9 %
goal-a1c-relaxed | E11.9, I50.9 | metformin 500 mg | 4548-4 8 %
goal-a1c-older | E11.9 | metformin 500 mg | 4548-4 7.5 % | 1955
goal-a1c-adult | E11.9 | metformin 500 mg | 4548-4 7 %
goal-a1c-too-low | E11.9 | glipizide 5 mg | 4548-4 6.4 % | 1955
goal-low-glucose | E11.9 | glipizide 5 mg | 2345-7 69 mg/dL
goal-pressure-140 | I10 | lisinopril 10 mg | 8480-6 140 mm[Hg]
goal-pressure-130 | I10 | lisinopril 10 mg | 8462-4 80 mm[Hg]
goal-ldl-atherosclerosis | I25.10 | atorvastatin 80 mg | 13457-7 70 mg/dL
goal-ldl-very-high-risk | I25.2, I63.9 | atorvastatin 80 mg | 13457-7 55 mg/dL
goal-ldl-diabetes | E11.9 | atorvastatin 80 mg | 13457-7 70 mg/dL
goal-ldl-familial | E78.01 | atorvastatin 80 mg | 13457-7 100 mg/dL
goal-triglycerides-500 | | fenofibrate 145 mg | 2571-8 500 mg/dL
goal-inr-low | I48.0 | warfarin 5 mg | 6301-6 1.9 {INR}
goal-inr-low-valve | Z95.2 | warfarin 5 mg | 6301-6 1.9 {INR}
goal-inr-high | I48.0 | warfarin 5 mg | 6301-6 3.1 {INR}
goal-inr-very-high | I48.0 | warfarin 5 mg | 6301-6 4.6 {INR}
goal-asthma-control | J45.40 | Ventolin | 82668-5 19 {score}
goal-tsh-high | E03.9 | levothyroxine 50 mcg | 3016-3 4.6 m[IU]/L
goal-tsh-low | E03.9 | levothyroxine 50 mcg | 3016-3 0.39 m[IU]/L
goal-uric-acid | M10.9 | allopurinol 100 mg | 3084-1 6 mg/dL
goal-rate-fibrillation | I48.0 | metoprolol 50 mg | 8867-4 111 /min
`).concat([
    [
      'goal-pressure-crisis',
      aChart()
        .born('1970-05-01')
        .hasNoConditions()
        .takesNothing()
        .measured('8480-6', 180, 'mm[Hg]', '2026-11-10'),
    ],
  ]),
)

/** One patient with one value; nothing else fires. */
function patient(codes: string, drug: string, result: string, year = '1970') {
  const [[, chart] = ['', aChart()]] = rowLines(`x | ${codes} | ${drug} | ${result} | ${year}`)
  return chart
}

const a1c = (percent: number, codes = 'E11.9', year = '1970') =>
  patient(codes, 'metformin 500 mg', `4548-4 ${percent} %`, year)
const inr = (value: number, code = 'I48.0') =>
  patient(code, 'warfarin 5 mg', `6301-6 ${value} {INR}`)
const tsh = (value: number, year = '1970') =>
  patient('E03.9', 'levothyroxine 50 mcg', `3016-3 ${value} m[IU]/L`, year)
const pressure = (systolic: number, diastolic: number) =>
  patient('I10', 'lisinopril 10 mg', `8480-6 ${systolic} mm[Hg], 8462-4 ${diastolic} mm[Hg]`)
const known = aChart().born('1970-05-01').has('diabetes', 'E11.9').takes('metformin 500 mg')

testRule(goals, {
  quiet: [
    ['an A1c of 6.9 % at 56 years', a1c(6.9)],
    ['an A1c of 7.4 % at 71 years', a1c(7.4, 'E11.9', '1955')],
    ['an A1c of 7.9 % with heart failure', a1c(7.9, 'E11.9, I50.9')],
    ['an A1c of 10 % without a drug', patient('E11.9', '', '4548-4 10 %')],
    ['an A1c of more than a year ago', known.measured('4548-4', 9, '%', '2025-11-22')],
    [
      'an A1c of 6.5 % under glipizide at 71 years',
      patient('E11.9', 'glipizide 5 mg', '4548-4 6.5 %', '1955'),
    ],
    ['an A1c of 6.4 % under metformin', a1c(6.4, 'E11.9', '1955')],
    ['a pressure of 129/79', pressure(129, 79)],
    ['no pressure on record', patient('I10', 'lisinopril 10 mg', '2823-3 4 mmol/L')],
    ['an LDL of 69', patient('I25.10', 'atorvastatin 80 mg', '13457-7 69 mg/dL')],
    [
      'an LDL of 54 at very high risk',
      patient('I25.2, I63.9', 'atorvastatin 80 mg', '13457-7 54 mg/dL'),
    ],
    ['an INR of 2', inr(2)],
    ['an INR of 3', inr(3)],
    ['an INR of 3.5 with a mechanical valve', inr(3.5, 'Z95.2')],
    [
      'an INR of more than 30 days ago',
      aChart()
        .born('1970-05-01')
        .has('clot', 'I82.409')
        .takes('warfarin 5 mg')
        .measured('6301-6', 6, '{INR}', '2026-10-23'),
    ],
    ['an asthma score of 20', patient('J45.40', 'Ventolin', '82668-5 20 {score}')],
    ['a TSH of 4.5', tsh(4.5)],
    ['a TSH of 6 at 76 years', tsh(6, '1950')],
    ['a TSH of 0.4', tsh(0.4)],
    ['uric acid of 5.9', patient('M10.9', 'allopurinol 100 mg', '3084-1 5.9 mg/dL')],
    ['a rate of 110', patient('I48.0', 'metoprolol 50 mg', '8867-4 110 /min')],
    ['a child', a1c(9, 'E11.9', '2010')],
  ],
  fires: [
    ['an A1c of 8.9 %', a1c(8.9), ['goal-a1c-adult c1 m1 4548-4 2026-11-01']],
    ['an A1c of 9 %', a1c(9), ['goal-a1c-9 c1 m1 4548-4 2026-11-01']],
    [
      'a pressure of 139/89',
      pressure(139, 89),
      ['goal-pressure-130 c1 m1 8480-6 2026-11-01 8462-4 2026-11-01'],
    ],
    ['a pressure of 140/80', pressure(140, 80), ['goal-pressure-140 c1 m1 8480-6 2026-11-01']],
    ['an INR of 4.5', inr(4.5), ['goal-inr-high m1 6301-6 2026-11-01']],
    ['an INR of 3.6 with a valve', inr(3.6, 'Z95.2'), ['goal-inr-high m1 6301-6 2026-11-01']],
    ['a TSH of 6.1 at 76 years', tsh(6.1, '1950'), ['goal-tsh-high m1 3016-3 2026-11-01']],
  ],
  cannotTell: [
    ['no list of medications', aChart().hasNoConditions(), [['medications']]],
    ['no results', known, [['observations']]],
    [
      'no birth date',
      aChart()
        .has('diabetes', 'E11.9')
        .takes('metformin 500 mg')
        .measured('4548-4', 7.2, '%', '2026-11-01'),
      [['birthDate']],
    ],
  ],
})
