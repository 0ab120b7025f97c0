// STOPP, sections G and H: one case for each row, then thresholds, exceptions and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppJointRows } from '../../../../src-main/reference/stopp/joints.ts'
import { stoppLungRows } from '../../../../src-main/reference/stopp/lungs.ts'
import { aChart } from '../../../helpers/a-chart.ts'
import { testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { stoppJointCases } from './joint-cases.ts'
import { stoppLungCases } from './lung-cases.ts'
import { older } from './older.ts'

testRows(stopp, stoppLungRows, stoppLungCases)
testRows(stopp, stoppJointRows, stoppJointCases)

/** With kidneys that stop no drug, so that section E asks nothing. */
const filtering = older.measured('33914-3', 60, 'mL/min/{1.73_m2}', '2026-11-01')
const having = (icd10: string) => filtering.has('invented condition', icd10)
const measured = (loinc: string, value: number, unit: string) =>
  filtering.measured(loinc, value, unit, '2026-11-01')
const copd = having('J44.9')
const osteoarthritis = having('M17.0')
/** 91 and 90 days before the day of the tests. */
const over = { since: '2026-08-24', source: 'patient' } as const
const at = { since: '2026-08-25', source: 'patient' } as const
const asNeeded = { directions: 'Take 1 tablet as needed for pain' }

/** Begun too short ago for the criteria about long use. */
const fresh = { since: '2026-11-20', source: 'patient' } as const

testRule(stopp, {
  quiet: [
    [
      'theophylline beside an inhaler',
      copd.takes('theophylline 300 mg').takes('tiotropium 18 mcg inhalation'),
    ],
    ['prednisone in COPD for 90 days', copd.takes('prednisone 10 mg tablet', at)],
    ['an inhaled antimuscarinic in COPD alone', copd.takes('tiotropium 18 mcg inhalation')],
    ['celecoxib after an ulcer', having('Z87.11').takes('celecoxib 200 mg')],
    [
      'an NSAID with a proton pump inhibitor after an ulcer',
      having('Z87.11').takes('naproxen 500 mg').takes('omeprazole 20 mg'),
    ],
    ['a systolic pressure of 170', measured('8480-6', 170, 'mm[Hg]').takes('naproxen 500 mg')],
    ['a diastolic pressure of 100', measured('8462-4', 100, 'mm[Hg]').takes('naproxen 500 mg')],
    ['an NSAID for 90 days in osteoarthritis', osteoarthritis.takes('naproxen 500 mg', at)],
    [
      'an NSAID beside acetaminophen in osteoarthritis',
      osteoarthritis.takes('naproxen 500 mg', over).takes('acetaminophen 500 mg'),
    ],
    [
      'prednisone with methotrexate in rheumatoid arthritis',
      having('M06.9').takes('prednisone 5 mg tablet', over).takes('methotrexate 2.5 mg tablet'),
    ],
    [
      'prednisone in osteoarthritis with polymyalgia',
      osteoarthritis.has('polymyalgia', 'M35.3').takes('prednisone 5 mg tablet'),
    ],
    [
      'colchicine beside allopurinol',
      having('M10.9').takes('colchicine 0.6 mg', over).takes('allopurinol 100 mg'),
    ],
    ['a bisphosphonate with a healthy gut', filtering.takes('alendronate 70 mg tablet')],
    [
      'an injected bisphosphonate with reflux esophagitis',
      having('K21.00').takes('ibandronate 3 mg/3 mL injection'),
    ],
    [
      'an opioid in osteoarthritis with cancer',
      osteoarthritis.has('cancer', 'C61').takes('tramadol 50 mg', { ...over, ...asNeeded }),
    ],
  ],
  fires: [
    [
      'an NSAID for 91 days in osteoarthritis',
      osteoarthritis.takes('naproxen 500 mg', over),
      ['stopp-h3-nsaid-before-acetaminophen m1 c1'],
    ],
  ],
  cannotTell: [
    [
      'an opioid in osteoarthritis without a start',
      osteoarthritis.takes('tramadol 50 mg', asNeeded),
      [['startDate']],
    ],
    [
      'a benzodiazepine without conditions',
      aChart().born('1948-05-02').hasNoResults().takes('lorazepam 0.5 mg', fresh),
      [['conditions']],
    ],
  ],
})
