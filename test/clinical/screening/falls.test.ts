// Falls: each class with and without a fall on record, the age, and the codes that stand for one.

import { describe, expect, test } from 'vitest'
import { falls } from '../../../src-main/clinical/screening/falls.ts'
import { fallRows } from '../../../src-main/reference/falls.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const older = aChart().born('1961-11-23').hasNoConditions().takesNothing()
const fallen = older.has('invented fall', 'Z91.81')

const drugOf: readonly (readonly [name: string, drug: string])[] = [
  ['benzodiazepine', 'Zolpidem 5 mg tablet'],
  ['antipsychotic', 'Quetiapine 25 mg tablet'],
  ['opioid', 'Tramadol 50 mg tablet'],
  ['antidepressant', 'Sertraline 50 mg tablet'],
  ['antiepileptic', 'Gabapentin 300 mg capsule'],
  ['diuretic', 'Furosemide 40 mg tablet'],
  ['alpha-blocker', 'Doxazosin 2 mg tablet'],
  ['prostate-alpha-blocker', 'Tamsulosin 0.4 mg capsule'],
  ['central-antihypertensive', 'Clonidine 0.1 mg tablet'],
  ['vasodilator', 'Isosorbide mononitrate 30 mg tablet'],
  ['bladder-antimuscarinic', 'Oxybutynin 5 mg tablet'],
  ['sedating-antihistamine', 'Diphenhydramine 25 mg tablet'],
  ['anticholinergic', 'Cyclobenzaprine 5 mg tablet'],
]

testRows(
  falls,
  fallRows,
  drugOf.flatMap(([name, drug]): readonly RowCase[] => [
    [`falls-${name}-after-fall`, fallen.takes(drug)],
    [`falls-${name}`, older.takes(drug)],
  ]),
)

describe('Each drug is one row', () => {
  test.each([...drugOf, ['antidepressant', 'Amitriptyline 25 mg tablet'] as const])(
    '%s: %s',
    (name, drug) => {
      expect(firedRows(falls, older.takes(drug))).toEqual([`falls-${name}`])
      expect(firedRows(falls, fallen.takes(drug))).toEqual([`falls-${name}-after-fall`])
    },
  )
})

test.each(['R29.6', 'W01.0XXA', 'W19.XXXA', 'M80.08XA', 'S72.001A', 'Z87.310', 'I95.1'])(
  '%s on record makes it major',
  (code) => {
    const severities = falls
      .screen(older.has('invented event', code).takes('Zolpidem 5 mg tablet').chart)
      .map((f) => (f.kind === 'concern' ? f.severity : f.kind))
    expect(severities).toEqual(['major'])
  },
)

test.each(['W20.8XXA', 'M81.0', 'S82.001A', 'I95.9'])('%s on record leaves it minor', (code) => {
  const chart = older.has('invented event', code).takes('Zolpidem 5 mg tablet')
  expect(firedRows(falls, chart)).toEqual(['falls-benzodiazepine'])
})

testRule(falls, {
  quiet: [
    ['at 64 years', fallen.born('1961-11-24').takes('Zolpidem 5 mg tablet')],
    ['a drug that brings no falls', fallen.takes('Atorvastatin 20 mg tablet')],
    ['an antihistamine on the skin', fallen.takes('Diphenhydramine 2% cream')],
  ],
  fires: [
    [
      'a fracture that is over',
      older.had('invented fracture', 'S72.001D', '2025-01-10').takes('Zolpidem 5 mg tablet'),
      ['falls-benzodiazepine-after-fall m1 c1'],
    ],
  ],
  cannotTell: [
    ['no list', aChart().born('1950-05-01'), [['medications']]],
    ['no birth date', aChart().hasNoConditions().takes('Zolpidem 5 mg tablet'), [['birthDate']]],
    [
      'no conditions, asked once',
      aChart().born('1950-05-01').takes('Zolpidem 5 mg tablet').takes('Tramadol 50 mg tablet'),
      [['conditions']],
    ],
    ['an unknown medication', older.takes('white water pill'), [['ingredients']]],
  ],
})
