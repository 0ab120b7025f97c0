// Vaccines: one case for each row, ages and periods with a step either side, and what cannot be told.

import { vaccines } from '../../../src-main/clinical/screening/vaccines.ts'
import { vaccineRows } from '../../../src-main/reference/vaccines.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const none = aChart().hasNoConditions().hasNoVaccines()
const old = none.born('1950-01-01')

testRows(vaccines, vaccineRows, [
  ['vaccine-influenza', old],
  ['vaccine-pneumococcal', old],
  ['vaccine-zoster', old],
  ['vaccine-tetanus', old],
  ['vaccine-rsv', old],
  ['vaccine-covid-19', old],
  ['vaccine-hepatitis-b', none.born('1970-01-01')],
])

/** Everything that is due at 76 years. */
const complete = old
  .vaccinated('135', '2026-10-01')
  .vaccinated('216', '2022-01-01')
  .vaccinated('187', '2020-01-01')
  .vaccinated('187', '2020-04-01')
  .vaccinated('115', '2020-01-01')
  .vaccinated('305', '2024-10-01')
  .vaccinated('309', '2026-10-01')
/** What is due at 30 years, without hepatitis B. */
const young = none
  .vaccinated('140', '2026-10-01')
  .vaccinated('115', '2020-01-01')
  .vaccinated('309', '2026-10-01')

testRule(vaccines, {
  quiet: [
    ['all on record at 76 years', complete],
    ['below 18 years', none.born('2008-11-24')],
    ['at 60 years and over, hepatitis B', complete.born('1966-11-23')],
    [
      'PCV15 and PPSV23 instead',
      old
        .vaccinated('215', '2022-01-01')
        .vaccinated('33', '2023-01-01')
        .vaccinated('135', '2026-10-01')
        .vaccinated('187', '2020-01-01')
        .vaccinated('187', '2020-04-01')
        .vaccinated('115', '2020-01-01')
        .vaccinated('305', '2024-10-01')
        .vaccinated('309', '2026-10-01'),
    ],
    [
      'a vaccine against hepatitis B at 30',
      young.born('1996-01-01').vaccinated('189', '2020-01-01'),
    ],
  ],
  fires: [
    [
      'at 18 years',
      none.born('2008-11-23'),
      ['vaccine-influenza', 'vaccine-tetanus', 'vaccine-covid-19'],
    ],
    ['hepatitis B at 59 years', complete.born('1966-11-24'), ['vaccine-hepatitis-b']],
    [
      'at 49 years no pneumococcal or zoster vaccine',
      young.born('1976-11-24'),
      ['vaccine-hepatitis-b'],
    ],
    [
      'at 50 years both',
      young.born('1976-11-23'),
      ['vaccine-hepatitis-b', 'vaccine-pneumococcal', 'vaccine-zoster'],
    ],
    [
      'at 74 years without a risk no RSV',
      young.born('1951-11-24'),
      ['vaccine-pneumococcal', 'vaccine-zoster'],
    ],
    [
      'at 75 years',
      young.born('1951-11-23'),
      ['vaccine-pneumococcal', 'vaccine-zoster', 'vaccine-rsv'],
    ],
    [
      'at 74 years with COPD',
      young.born('1951-11-24').has('COPD', 'J44.9'),
      ['vaccine-pneumococcal', 'vaccine-zoster', 'vaccine-rsv c1'],
    ],
    [
      'one dose against zoster',
      young.born('1951-11-24').vaccinated('187', '2020-01-01').vaccinated('216', '2020-01-01'),
      ['vaccine-zoster'],
    ],
    [
      'ten years after Td',
      aChart()
        .hasNoConditions()
        .born('1996-01-01')
        .vaccinated('113', '2016-11-21')
        .vaccinated('140', '2026-10-01')
        .vaccinated('309', '2026-10-01')
        .vaccinated('189', '2020-01-01'),
      ['vaccine-tetanus'],
    ],
  ],
  cannotTell: [
    ['no vaccine history', aChart().born('1950-01-01').takesNothing(), [['immunizations']]],
    ['no birth date', young, [['birthDate']]],
    [
      'no conditions at 60 years',
      aChart()
        .born('1966-01-01')
        .vaccinated('140', '2026-10-01')
        .vaccinated('115', '2020-01-01')
        .vaccinated('309', '2026-10-01')
        .vaccinated('216', '2020-01-01')
        .vaccinated('187', '2020-01-01')
        .vaccinated('187', '2020-05-01'),
      [['conditions']],
    ],
  ],
})
