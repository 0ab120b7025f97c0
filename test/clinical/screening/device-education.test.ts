// Technique: which products it is asked about, and where not.

import { deviceEducation } from '../../../src-main/clinical/screening/device-education.ts'
import { deviceRows } from '../../../src-main/reference/device-education.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const takes = (text: string) => aChart().takes(text)

testRows(deviceEducation, deviceRows, [
  ['device-inhaler', takes('Ventolin HFA 90 mcg')],
  ['device-inhaled-corticosteroid-rinse', takes('Flovent HFA 110 mcg')],
  ['device-insulin', takes('Lantus 100 units/ml')],
  ['device-glp1-pen', takes('semaglutide 1 mg injection')],
  ['device-self-injection', takes('enoxaparin 40 mg injection')],
  ['device-epinephrine', takes('epinephrine 0.3 mg injection')],
  ['device-nasal-spray', takes('Flonase 50 mcg')],
  ['device-eye-drops', takes('latanoprost 0.005 % eye drops')],
  ['device-fentanyl-patch', takes('fentanyl 25 mcg/hr patch')],
  ['device-other-patch', takes('clonidine 0.1 mg patch')],
  ['device-nitroglycerin-sublingual', takes('nitroglycerin 0.4 mg sublingual tablet')],
  ['device-naloxone', takes('Narcan 4 mg')],
  ['device-weekly-bisphosphonate', takes('alendronate 70 mg tablet')],
  ['device-levothyroxine-taking', takes('levothyroxine 50 mcg tablet')],
])

testRule(deviceEducation, {
  quiet: [
    ['an ordinary tablet', takes('lisinopril 10 mg tablet')],
    ['a steroid that is swallowed', takes('prednisone 5 mg tablet')],
    ['methotrexate as tablets', takes('methotrexate 2.5 mg tablet')],
    ['a beta blocker as tablets', takes('metoprolol 25 mg tablet')],
    ['clonidine as tablets', takes('clonidine 0.1 mg tablet')],
    ['semaglutide as tablets', takes('semaglutide 7 mg tablet')],
  ],
  fires: [
    [
      'both rows for an inhaled steroid',
      takes('Flovent HFA 110 mcg'),
      ['device-inhaler m1', 'device-inhaled-corticosteroid-rinse m1'],
    ],
  ],
  cannotTell: [
    ['no list', aChart(), [['medications']]],
    ['a form that nobody wrote', takes('clonidine 0.1 mg'), [['form']]],
    ['a drug that nobody can name', takes('blue pill'), [['ingredients']]],
  ],
})
