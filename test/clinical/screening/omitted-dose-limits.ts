// Table of cases: therapy too weak, of the wrong kind or not wanted at its limits, and whether it fires.

import type { ChartBuilder } from '../../helpers/a-chart.ts'
import { adult, failing } from './omitted-therapy-patients.ts'

const statin = (text: string) =>
  adult
    .has('coronary disease', 'I25.10')
    .takes(text)
    .takes('aspirin 81 mg')
    .filled('2026-11-01', { of: 'm1' })

/** Row, what is special, whether it fires. */
export const omittedDoseLimits: readonly [string, string, boolean, ChartBuilder][] = [
  ['omitted-intensity-atorvastatin', '40 mg', false, statin('atorvastatin 40 mg tablet')],
  [
    'omitted-intensity-atorvastatin',
    '20 mg at 76 years',
    false,
    statin('atorvastatin 20 mg tablet').born('1950-11-23'),
  ],
  ['omitted-intensity-rosuvastatin', '20 mg', false, statin('rosuvastatin 20 mg tablet')],
  [
    'omitted-metoprolol-succinate',
    'succinate',
    false,
    failing('I50.22').takes('metoprolol succinate ER 50 mg tablet'),
  ],
  [
    'omitted-proven-beta-blocker',
    'carvedilol',
    false,
    failing('I50.22').takes('carvedilol 6.25 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'at 59 years',
    false,
    adult.born('1966-11-24').hasNoConditions().takes('aspirin 81 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'at 60 years',
    true,
    adult.born('1966-11-23').hasNoConditions().takes('aspirin 81 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'after an infarction',
    false,
    adult.born('1950-11-23').has('old infarction', 'I25.2').takes('aspirin 81 mg'),
  ],
  [
    'omitted-insulin-type-1',
    'a child is not judged',
    false,
    adult.born('2015-01-01').has('type 1 diabetes', 'E10.9'),
  ],
]
