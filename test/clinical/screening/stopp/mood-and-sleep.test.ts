// STOPP, section D, antidepressants and sleep: one case for each row, then limits, exceptions and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppMoodAndSleepRows } from '../../../../src-main/reference/stopp/mood-and-sleep.ts'
import { type RowCase, testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { having, long, measured, older } from './older.ts'

const since = (start: string) => ({ since: start, source: 'patient' }) as const
const pressure = (systolic: number, diastolic: number) =>
  measured('8480-6', systolic, 'mm[Hg]').measured('8462-4', diastolic, 'mm[Hg]', '2026-11-01')
const oneDaily = { of: 'm1' } as const
const worsened = ['H40.20X0', 'I44.0', 'I45.10', 'N40.1', 'R33.9', 'K59.04', 'R29.6', 'I95.1']

testRows(stopp, stoppMoodAndSleepRows, [
  ...worsened.map(
    (icd10): RowCase => [
      'stopp-d1-tricyclic-worsens-condition',
      having(icd10).takes('nortriptyline 25 mg capsule'),
    ],
  ),
  ['stopp-d1-doxepin-worsens-condition', having('N40.1').takes('doxepin 10 mg capsule')],
  [
    'stopp-d2-tricyclic-first-depression',
    having('F32.9').takes('nortriptyline 25 mg capsule', since('2026-11-01')),
  ],
  ['stopp-d3-snri-severe-hypertension', pressure(181, 80).takes('venlafaxine 75 mg')],
  ['stopp-d3-snri-severe-hypertension', pressure(150, 106).takes('duloxetine 60 mg')],
  ['stopp-d6-ssri-hyponatremia', measured('2951-2', 129, 'mmol/L').takes('sertraline 50 mg')],
  ['stopp-d7-ssri-bleeding', having('K92.2').takes('sertraline 50 mg')],
  ['stopp-d8-benzodiazepine-four-weeks', older.takes('lorazepam 0.5 mg tablet', long)],
  [
    'stopp-d9-benzodiazepine-dementia-behavior',
    having('F03.911').takes('lorazepam 0.5 mg tablet', long),
  ],
  [
    'stopp-d9-benzodiazepine-dementia-behavior',
    having('F02.B11').takes('lorazepam 0.5 mg tablet', long),
  ],
  [
    'stopp-d9-benzodiazepine-dementia-behavior',
    having('G30.9').has('agitation', 'R45.1').takes('lorazepam 0.5 mg tablet', long),
  ],
  [
    'stopp-d10-benzodiazepine-insomnia',
    having('G47.00').takes('temazepam 15 mg capsule', since('2026-11-01')),
  ],
  ['stopp-d11-z-drug-two-weeks', older.takes('zolpidem 5 mg tablet', long)],
  ['stopp-d16-antipsychotic-for-sleep', having('F51.01').takes('quetiapine 25 mg', long)],
  ['stopp-d24-antihistamine-first-allergy', having('J30.1').takes('diphenhydramine 25 mg')],
  ['stopp-d25-antihistamine-insomnia', having('G47.00').takes('doxylamine 25 mg tablet')],
])

testRule(stopp, {
  quiet: [
    ['a tricyclic with none of the conditions', having('G43.909').takes('nortriptyline 25 mg')],
    [
      'doxepin of 6 mg a day with prostate symptoms',
      having('N40.1').takes('doxepin 6 mg tablet').filled('2026-11-01', oneDaily),
    ],
    [
      'a tricyclic for depression since 184 days',
      having('F32.9').takes('nortriptyline 25 mg capsule', since('2026-05-23')),
    ],
    [
      'a tricyclic for depression and neuropathy',
      having('F32.9').has('neuropathy', 'G62.9').takes('nortriptyline 25 mg', since('2026-11-01')),
    ],
    ['an SNRI at 180 over 105', pressure(180, 105).takes('venlafaxine 75 mg')],
    ['an SSRI at a sodium of 130', measured('2951-2', 130, 'mmol/L').takes('sertraline 50 mg')],
    ['a benzodiazepine for 27 days', older.takes('lorazepam 0.5 mg', since('2026-10-27'))],
    ['a benzodiazepine in epilepsy', having('G40.909').takes('clonazepam 0.5 mg', long)],
    [
      'a benzodiazepine for insomnia for 13 days',
      having('G47.00').takes('temazepam 15 mg', since('2026-11-10')),
    ],
    ['a Z-drug for 13 days', older.takes('zolpidem 5 mg', since('2026-11-10'))],
    [
      'an antipsychotic in bipolar disorder with insomnia',
      having('F31.9').has('insomnia', 'G47.00').takes('quetiapine 100 mg', long),
    ],
    ['a first-generation antihistamine for neither', having('I10').takes('diphenhydramine 25 mg')],
  ],
  fires: [
    [
      'a benzodiazepine for 28 days',
      older.takes('lorazepam 0.5 mg', since('2026-10-26')),
      ['stopp-d8-benzodiazepine-four-weeks m1'],
    ],
    [
      'a benzodiazepine for insomnia for 14 days',
      having('G47.00').takes('temazepam 15 mg', since('2026-11-09')),
      ['stopp-d10-benzodiazepine-insomnia m1 c1'],
    ],
    [
      'a benzodiazepine for insomnia for 28 days, once',
      having('G47.00').takes('temazepam 15 mg', since('2026-10-26')),
      ['stopp-d8-benzodiazepine-four-weeks m1'],
    ],
    [
      'a Z-drug for 14 days',
      older.takes('zolpidem 5 mg', since('2026-11-09')),
      ['stopp-d11-z-drug-two-weeks m1'],
    ],
  ],
  cannotTell: [
    ['a Z-drug without a start', older.takes('zolpidem 5 mg'), [['startDate']]],
    ['a benzodiazepine without a start', older.takes('lorazepam 0.5 mg'), [['startDate']]],
    [
      'doxepin with prostate symptoms and no daily dose',
      having('N40.1').takes('doxepin 6 mg tablet'),
      [['dailyDose']],
    ],
  ],
})
