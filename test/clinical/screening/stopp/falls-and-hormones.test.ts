// STOPP, sections J and K: one case for each row, then exceptions, neighbors and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppFallsRows } from '../../../../src-main/reference/stopp/falls.ts'
import { stoppHormoneRows } from '../../../../src-main/reference/stopp/hormones.ts'
import { aChart } from '../../../helpers/a-chart.ts'
import { testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { stoppFallsCases } from './falls-cases.ts'
import { stoppHormoneCases } from './hormone-cases.ts'
import { having, older } from './older.ts'

const woman = older.person({ sex: 'female' })
const subclinical = having('E02')

testRows(stopp, stoppFallsRows, stoppFallsCases)
testRows(stopp, stoppHormoneRows, stoppHormoneCases)

/** Begun too short ago for the criteria about long use. */
const fresh = { since: '2026-11-20', source: 'patient' } as const

testRule(stopp, {
  quiet: [
    ['a benzodiazepine without falls', older.takes('lorazepam 0.5 mg', fresh)],
    ['a vasodilator with falls and no drop of pressure', having('R29.6').takes('lisinopril 10 mg')],
    [
      'silodosin with falls',
      having('R29.6').has('large prostate', 'N40.1').takes('silodosin 4 mg'),
    ],
    ['glipizide in type 2 diabetes', having('E11.9').takes('glipizide 5 mg')],
    [
      'a selective beta blocker with hypoglycemia',
      having('E11.649').takes('metoprolol succinate 50 mg tablet'),
    ],
    [
      'a vaginal estrogen after breast cancer',
      having('Z85.3').person({ sex: 'female' }).takes('estradiol 0.1 mg/g vaginal cream'),
    ],
    [
      'estrogen alone without a uterus',
      woman.has('hysterectomy', 'Z90.710').takes('estradiol 1 mg tablet'),
    ],
    [
      'estrogen with a progestin and a uterus',
      woman.takes('estradiol 1 mg tablet').takes('medroxyprogesterone 2.5 mg tablet'),
    ],
    [
      'levothyroxine at a TSH of 10',
      subclinical.measured('3016-3', 10, 'm[IU]/L', '2026-11-01').takes('levothyroxine 25 mcg'),
    ],
    [
      'desmopressin for diabetes insipidus',
      having('N39.41').has('diabetes insipidus', 'E23.2').takes('desmopressin 0.1 mg tablet'),
    ],
  ],
  fires: [
    [
      'levothyroxine at a TSH of 9.9',
      subclinical.measured('3016-3', 9.9, 'm[IU]/L', '2026-11-01').takes('levothyroxine 25 mcg'),
      ['stopp-j9-levothyroxine-subclinical m1 c1'],
    ],
  ],
  cannotTell: [
    [
      'a Z-drug without conditions',
      aChart().born('1948-05-02').hasNoResults().takes('zolpidem 5 mg', fresh),
      [['conditions']],
    ],
    [
      'estrogen with sex unknown',
      older.person({ sex: null }).takes('estradiol 1 mg tablet'),
      [['sex']],
    ],
  ],
})
