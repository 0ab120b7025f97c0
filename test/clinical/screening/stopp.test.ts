// STOPP, section B: one case for each row, then the age limit, thresholds, exceptions and missing facts.

import { stopp } from '../../../src-main/clinical/screening/stopp.ts'
import { stoppHeartRows } from '../../../src-main/reference/stopp/heart.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { taking } from '../../helpers/taking.ts'
import { stoppHeartCases } from './stopp/heart-cases.ts'
import { having, long, measured, older } from './stopp/older.ts'

const egfr60 = ['33914-3', 60, 'mL/min/{1.73_m2}', '2026-11-01'] as const

testRows(stopp, stoppHeartRows, [...stoppHeartCases])

testRule(stopp, {
  quiet: [
    ['an empty list', aChart().takesNothing()],
    ['the last day at 64 years', having('I10').born('1961-11-24').takes('atenolol 50 mg')],
    ['a pulse of 50', measured('8867-4', 50, '/min').takes('metoprolol 50 mg')],
    [
      'a higher heart block with a pacemaker',
      having('I44.2').has('pacemaker', 'Z95.0').takes('metoprolol 50 mg'),
    ],
    ['a sodium of 130', measured('2951-2', 130, 'mmol/L').takes('chlorthalidone 25 mg')],
    ['a potassium of 3.0', measured('2823-3', 3, 'mmol/L').takes('chlorthalidone 25 mg')],
    ['a potassium of 5.5', measured('2823-3', 5.5, 'mmol/L').takes('lisinopril 10 mg')],
    ['a QTc of 450 ms in a man', measured('8636-3', 450, 'ms').takes('ondansetron 4 mg tablet')],
    [
      'a QTc of 470 ms in a woman',
      measured('8636-3', 470, 'ms').person({ sex: 'female' }).takes('ondansetron 4 mg tablet'),
    ],
    [
      'a statin in frailty at 84 years',
      having('R54').born('1941-11-24').takes('atorvastatin 20 mg'),
    ],
    ['a beta blocker for angina', having('I10').has('angina', 'I20.9').takes('atenolol 50 mg')],
    [
      'a beta blocker as the second drug',
      having('I10').takes('atenolol 50 mg').takes('amlodipine 5 mg'),
    ],
    [
      'a loop diuretic in heart failure',
      having('R60.0').has('HF', 'I50.9').takes('furosemide 40 mg'),
    ],
    [
      'a QTc of 450 ms in a man',
      measured('8636-3', 450, 'ms').person({ sex: 'male' }).takes('ondansetron 4 mg tablet'),
    ],
    [
      'citalopram 20 mg with a long QTc',
      taking(measured('8636-3', 480, 'ms').person({ sex: 'male' }), 'citalopram 20 mg tablet'),
    ],
    [
      'aspirin in artery disease',
      having('I25.10').takes('aspirin 81 mg tablet').filled('2026-11-01', { of: 'm1' }),
    ],
  ],
  fires: [
    [
      'on the day of the 65th birthday',
      having('I10').born('1961-11-23').takes('atenolol 50 mg'),
      ['stopp-b5-beta-blocker-alone-hypertension m1 c1'],
    ],
    [
      'a QTc of 471 ms in a woman',
      measured('8636-3', 471, 'ms').person({ sex: 'female' }).takes('ondansetron 4 mg tablet'),
      ['stopp-b15-qtc-drug m1 8636-3 2026-11-01'],
    ],
    [
      'methadone, named by its label and not by the criterion',
      measured('8636-3', 451, 'ms').person({ sex: 'male' }).takes('methadone 10 mg tablet'),
      ['stopp-b15-qtc-drug m1 8636-3 2026-11-01'],
    ],
  ],
  cannotTell: [
    ['without an age', aChart().takes('atenolol 50 mg'), [['birthDate']]],
    [
      'heart failure without an ejection fraction',
      having('I50.9')
        .measured(...egfr60)
        .takes('digoxin 0.125 mg'),
      [['ejectionFraction']],
    ],
    [
      'an NSAID in artery disease without a start',
      having('I25.10')
        .measured(...egfr60)
        .takes('ibuprofen 600 mg'),
      [['startDate']],
    ],
    [
      'an NSAID in artery disease without conditions',
      aChart()
        .born('1948-05-02')
        .measured(...egfr60)
        .takes('ibuprofen 600 mg', long),
      [['conditions']],
    ],
    ['a medicine that is not known', older.takes('Wunderbalsam'), [['ingredients']]],
  ],
})
