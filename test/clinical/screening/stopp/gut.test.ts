// STOPP, section F: one case for each row, then doses, durations, exceptions and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppGutRows } from '../../../../src-main/reference/stopp/gut.ts'
import { type RowCase, testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { having, long, older } from './older.ts'

const since = (start: string) => ({ since: start, source: 'patient' }) as const
const ulcer = having('K25.7')
/** So many dose units for 30 days. */
const dispensed = (quantity: number) => ['2026-11-01', { of: 'm1', quantity }] as const

/** The full dose of each, then half of it. */
const inhibitors = [
  ['lansoprazole', 30, 15],
  ['omeprazole', 20, 10],
  ['pantoprazole', 40, 20],
  ['rabeprazole', 20, 10],
] as const

testRows(stopp, stoppGutRows, [
  ['stopp-f1-antiemetic-parkinsonism', having('G20.A1').takes('metoclopramide 10 mg tablet')],
  ['stopp-f1-antiemetic-parkinsonism', having('G21.11').takes('prochlorperazine 5 mg tablet')],
  ['stopp-f2-full-dose-dexlansoprazole', ulcer.takes('dexlansoprazole 30 mg capsule', long)],
  ['stopp-f2-full-dose-esomeprazole', ulcer.takes('esomeprazole 20 mg capsule', long)],
  ...inhibitors.map(
    ([name, full]): RowCase => [
      `stopp-f2-full-dose-${name}`,
      ulcer.takes(`${name} ${full} mg capsule`, long),
    ],
  ),
  ['stopp-f3-constipating-drug', having('K59.04').takes('verapamil 120 mg tablet')],
  ['stopp-f3-constipating-drug', having('K59.09').takes('oxycodone 5 mg tablet')],
  ['stopp-f3-constipating-drug', having('K59.09').takes('aluminum hydroxide')],
  [
    'stopp-f4-iron-sulfate-fumarate-over-600-mg',
    older.takes('ferrous sulfate 325 mg tablet').filled(...dispensed(60)),
  ],
  [
    'stopp-f4-iron-gluconate-over-1800-mg',
    older.takes('ferrous gluconate 324 mg tablet').filled(...dispensed(180)),
  ],
  ['stopp-f5-corticosteroid-ulcer', having('Z87.11').takes('prednisone 10 mg tablet')],
  ['stopp-f5-corticosteroid-ulcer', having('K21.00').takes('prednisone 10 mg tablet')],
  ['stopp-f6-antithrombotic-gastric-ectasia', having('K31.819').takes('apixaban 5 mg tablet')],
  ['stopp-f7-antipsychotic-dysphagia', having('R13.12').takes('quetiapine 25 mg')],
  ['stopp-f7-antipsychotic-dysphagia', having('I69.391').takes('quetiapine 25 mg')],
  ['stopp-f8-megestrol-appetite', having('R63.0').takes('megestrol 40 mg tablet')],
])

testRule(stopp, {
  quiet: [
    ...inhibitors.map(
      ([name, , half]) =>
        [
          `${name} at half the dose after an ulcer`,
          ulcer.takes(`${name} ${half} mg capsule`, long).filled(...dispensed(30)),
        ] as const,
    ),
    ['omeprazole for 56 days', ulcer.takes('omeprazole 20 mg capsule', since('2026-09-28'))],
    [
      'omeprazole after an ulcer that bled',
      ulcer.has('bleeding ulcer', 'K25.4').takes('omeprazole 20 mg capsule', long),
    ],
    ['omeprazole without an ulcer', having('K21.9').takes('omeprazole 20 mg capsule', long)],
    [
      'iron sulfate once a day',
      older.takes('ferrous sulfate 325 mg tablet').filled(...dispensed(30)),
    ],
    [
      'iron gluconate five times a day',
      older.takes('ferrous gluconate 324 mg tablet').filled(...dispensed(150)),
    ],
    [
      'a corticosteroid with a PPI after an ulcer',
      having('Z87.11').takes('prednisone 10 mg tablet').takes('omeprazole 20 mg capsule'),
    ],
    ['megestrol against breast cancer', having('C50.911').takes('megestrol 40 mg tablet')],
  ],
  fires: [
    [
      'omeprazole for 57 days',
      ulcer.takes('omeprazole 20 mg capsule', since('2026-09-27')),
      ['stopp-f2-full-dose-omeprazole m1 c1'],
    ],
  ],
  cannotTell: [
    ['omeprazole after an ulcer without a start', ulcer.takes('omeprazole 20 mg'), [['startDate']]],
    [
      'iron of which nobody knows how many a day',
      older.takes('ferrous sulfate 325 mg tablet'),
      [['dailyDose']],
    ],
  ],
})
