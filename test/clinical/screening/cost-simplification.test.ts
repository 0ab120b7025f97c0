// Cost and simplification: each row, and where nothing is to be gained.

import { describe, expect, test } from 'vitest'
import { isWrittenAsBrand } from '../../../src-main/clinical/medicines/written-as-brand.ts'
import { costSimplification } from '../../../src-main/clinical/screening/cost-simplification.ts'
import { combinationRowsForCost, costRows } from '../../../src-main/reference/cost.ts'
import { ingredientOf } from '../../../src-main/reference/ingredients.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const nameIn = (rxcuis: ReadonlySet<string>) => ingredientOf([...rxcuis][0] ?? '')?.name ?? ''
const twice = (text: string) =>
  aChart().takes(text, { directions: 'Take 2 tablets by mouth daily' })
const monthly = (text: string) =>
  aChart().takes(text).filled('2026-09-20', { of: 'm1' }).filled('2026-10-20', { of: 'm1' })

testRows(costSimplification, costRows, [
  ['cost-brand-with-generic', aChart().takes('Lipitor 20 mg tablet')],
  ['cost-90-day-supply', monthly('lisinopril 10 mg tablet').filled('2026-11-18', { of: 'm1' })],
  ['cost-one-stronger-tablet', twice('lisinopril 10 mg tablet')],
  [
    'cost-combine-dorzolamide-timolol',
    aChart().takes('dorzolamide 2 % eye drops').takes('timolol 0.5 % eye drops'),
  ],
  ...combinationRowsForCost
    .filter(({ id }) => !id.includes('dorzolamide'))
    .map(
      (row) =>
        [
          row.id,
          aChart().takes(nameIn(row.first.rxcuis)).takes(nameIn(row.second.rxcuis)),
        ] as const,
    ),
])

testRule(costSimplification, {
  quiet: [
    ['the generic', aChart().takes('atorvastatin 20 mg tablet')],
    ['a brand without a generic', aChart().takes('Eliquis 5 mg tablet')],
    ['one product that holds both', aChart().takes('lisinopril-hydrochlorothiazide 20-12.5')],
    ['two monthly fills', monthly('lisinopril 10 mg tablet')],
    [
      'fills of 90 days',
      aChart()
        .takes('lisinopril 10 mg tablet')
        .filled('2026-08-01', { of: 'm1', daysSupply: 90 })
        .filled('2026-09-01', { of: 'm1', daysSupply: 90 })
        .filled('2026-11-01', { of: 'm1', daysSupply: 90 }),
    ],
    [
      'one tablet a dose',
      aChart().takes('lisinopril 10 mg tablet', {
        directions: 'Take 1 tablet by mouth twice daily',
      }),
    ],
    ['two tablets whose sum no tablet holds', twice('lisinopril 40 mg tablet')],
    [
      'two tablets as needed',
      aChart().takes('lisinopril 10 mg tablet', { directions: 'Take 2 tablets as needed' }),
    ],
    [
      'an eye drop beside a tablet',
      aChart().takes('dorzolamide 2 % eye drops').takes('timolol 10 mg tablet'),
    ],
  ],
  fires: [
    [
      'two drops of which one bottle exists',
      aChart().takes('dorzolamide 2 % eye drops').takes('timolol 0.5 % eye drops'),
      ['cost-combine-dorzolamide-timolol m1 m2'],
    ],
  ],
  cannotTell: [
    ['no list', aChart(), [['medications']]],
    ['a drug that nobody can name', aChart().takes('blue pill'), [['ingredients']]],
  ],
})

describe('A drug line', () => {
  test.each([
    ['Lipitor 20 mg tablet', true],
    ['atorvastatin 20 mg tablet', false],
    ['Lipitor (atorvastatin) 20 mg', false],
    ['white pill', false],
  ])('%s is written as a brand: %s', (text, expected) => {
    expect(isWrittenAsBrand(text)).toBe(expected)
  })
})

test('A half-known drug beside a known pair does not hide the pair', () => {
  const chart = aChart().takes('amlodipine 5 mg').takes('valsartan 80 mg').takes('blue pill')
  expect(firedRows(costSimplification, chart)).toEqual(['cost-combine-amlodipine-valsartan'])
})
