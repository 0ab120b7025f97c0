// Food and alcohol: every row fires for each of its drugs, and alcohol is major only with alcohol use disorder.

import { describe, expect, test } from 'vitest'
import { foodAndAlcohol } from '../../../src-main/clinical/screening/food-and-alcohol.ts'
import { foodAndAlcoholRows } from '../../../src-main/reference/food-and-alcohol.ts'
import { ingredientOf } from '../../../src-main/reference/ingredients.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const patient = aChart().hasNoConditions()
const drinker = aChart().has('alcohol dependence', 'F10.20')

testRule(foodAndAlcohol, {
  quiet: [
    ['an empty list', patient.takesNothing()],
    ['a drug without a row', patient.takes('amlodipine 5 mg')],
    [
      'lorazepam with alcohol use disorder, of which another table speaks',
      drinker.takes('lorazepam 1 mg'),
    ],
    ['an NSAID gel', patient.takes('diclofenac 1 % topical gel')],
    ['a metronidazole cream', drinker.takes('metronidazole 0.75 % cream')],
  ],
  fires: [
    ['rivaroxaban', patient.takes('Xarelto 20 mg'), ['food-with-rivaroxaban m1']],
    [
      'ziprasidone',
      patient.takes('Geodon 40 mg'),
      ['food-alcohol-antipsychotic m1', 'food-with-ziprasidone m1'],
    ],
    [
      'warfarin',
      patient.takes('Coumadin 5 mg'),
      ['food-vitamin-k-warfarin m1', 'food-alcohol-warfarin m1'],
    ],
    [
      'lorazepam without a disorder',
      patient.takes('lorazepam 1 mg'),
      ['food-alcohol-benzodiazepine m1'],
    ],
    [
      'sertraline with alcohol use disorder: the stricter row alone',
      drinker.takes('sertraline 50 mg'),
      ['food-alcohol-antidepressant-use-disorder m1 c1'],
    ],
    [
      'a disorder that is over: the general row',
      aChart().had('alcohol dependence', 'F10.20', '2020-01-01').takes('metformin 500 mg'),
      ['food-alcohol-metformin m1', 'food-with-metformin m1'],
    ],
  ],
  cannotTell: [
    ['conditions unknown', aChart().takes('lorazepam 1 mg'), [['conditions']]],
    ['no list', aChart(), [['medications']]],
    ['an unidentified entry', patient.takes('white water pill'), [['ingredients']]],
  ],
})

describe('The table of food and alcohol', () => {
  test.each(foodAndAlcoholRows.map((row) => [row.id, row] as const))(
    '%s fires for each of its drugs',
    (id, row) => {
      const silent = [...row.drugs.rxcuis].filter((rxcui) => {
        const name = ingredientOf(rxcui)?.name ?? rxcui
        const chart = (id.endsWith('-use-disorder') ? drinker : patient).takes(name, {
          as: { ingredients: [name], strength: null, form: 'oral tablet' },
        })
        return !firedRows(foodAndAlcohol, chart).includes(id)
      })
      expect(silent).toEqual([])
    },
  )
  test('never interrupts', () => {
    expect(foodAndAlcoholRows.filter((row) => row.interrupts)).toEqual([])
  })
})
