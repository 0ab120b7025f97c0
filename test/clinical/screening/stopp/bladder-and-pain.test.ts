// STOPP, sections I, L and M: one case for each row, then thresholds, exceptions and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppBladderRows, stoppBurdenRows } from '../../../../src-main/reference/stopp/bladder.ts'
import { stoppPainRows } from '../../../../src-main/reference/stopp/pain.ts'
import { testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { stoppBladderCases, stoppBurdenCases } from './bladder-cases.ts'
import { older } from './older.ts'
import { stoppPainCases } from './pain-cases.ts'

testRows(stopp, stoppBladderRows, stoppBladderCases)
testRows(stopp, stoppPainRows, stoppPainCases)
testRows(stopp, stoppBurdenRows, stoppBurdenCases)

/** With kidneys that stop no drug, so that section E asks nothing. */
const filtering = older.measured('33914-3', 60, 'mL/min/{1.73_m2}', '2026-11-01')
const having = (icd10: string) => filtering.has('invented condition', icd10)
const measured = (loinc: string, value: number, unit: string) =>
  filtering.measured(loinc, value, unit, '2026-11-01')
const daily = { directions: 'Take 1 tablet twice daily' }
const thin = measured('39156-5', 17.9, 'kg/m2')

testRule(stopp, {
  quiet: [
    ['an antimuscarinic for the bladder alone', filtering.takes('oxybutynin 5 mg tablet')],
    ['an enlarged prostate that empties', having('N40.1').takes('oxybutynin 5 mg tablet')],
    ['silodosin after syncope', having('R55').takes('silodosin 4 mg')],
    ['a systolic pressure of 179', measured('8480-6', 179, 'mm[Hg]').takes('mirabegron 25 mg')],
    ['a diastolic pressure of 109', measured('8462-4', 109, 'mm[Hg]').takes('mirabegron 25 mg')],
    [
      'duloxetine for depression with urgency',
      having('N39.41').has('depression', 'F33.1').takes('duloxetine 30 mg'),
    ],
    [
      'an antibiotic for a bladder infection',
      having('R82.71').has('cystitis', 'N30.00').takes('nitrofurantoin 100 mg capsule'),
    ],
    [
      'an opioid with senna',
      filtering.takes('oxycodone 5 mg tablet', daily).takes('senna 8.6 mg tablet'),
    ],
    [
      'an opioid only as needed',
      filtering.takes('oxycodone 5 mg tablet', {
        directions: 'Take 1 tablet every 6 hours as needed for pain',
      }),
    ],
    [
      'a fentanyl patch beside a short opioid and a laxative',
      filtering
        .takes('fentanyl 25 mcg/hr patch', { directions: 'Apply 1 patch every 72 hours' })
        .takes('oxycodone 5 mg tablet', { directions: 'Take 1 tablet as needed for pain' })
        .takes('senna 8.6 mg tablet'),
    ],
    [
      'a lidocaine patch after shingles',
      having('M17.0').has('neuralgia', 'B02.29').takes('lidocaine 5% patch'),
    ],
    [
      'gabapentin with back pain and neuropathy',
      having('M54.50').has('neuropathy', 'G62.9').takes('gabapentin 300 mg'),
    ],
    [
      'acetaminophen below 3 g a day in a thin person',
      thin
        .takes('acetaminophen 500 mg tablet')
        .filled('2026-11-10', { of: 'm1', quantity: 150, daysSupply: 30 }),
    ],
    [
      'acetaminophen at a body mass index of 18',
      measured('39156-5', 18, 'kg/m2')
        .takes('acetaminophen 500 mg tablet')
        .filled('2026-11-10', { of: 'm1', quantity: 180, daysSupply: 30 }),
    ],
    ['one anticholinergic', filtering.takes('amitriptyline 25 mg tablet')],
  ],
  fires: [],
  cannotTell: [
    [
      'acetaminophen in a thin person without an amount',
      thin.takes('acetaminophen 500 mg tablet'),
      [['dailyDose']],
    ],
    ['an opioid without directions', filtering.takes('oxycodone 5 mg tablet'), [['directions']]],
  ],
})
