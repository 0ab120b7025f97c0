// Levels: each row at its limit and one step outside, levels that are due, and what is asked.

import { describe, expect, test } from 'vitest'
import { narrowIndex } from '../../../src-main/clinical/screening/narrow-index.ts'
import { narrowIndexRows } from '../../../src-main/reference/narrow-index.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { isAnalyte, takesIngredient, withResult } from '../../helpers/test-results.ts'

/** Row | a drug of it | analyte | values at which it fires | values one step outside, at which it is quiet. */
const table = `
narrow-digoxin-toxic | digoxin | digoxinLevel | 2.1 | 2
narrow-digoxin-above-1.2 | digoxin | digoxinLevel | 1.3,2 | 1.2,2.1
narrow-digoxin-heart-failure | digoxin | digoxinLevel | 0.91,1.2 | 0.9,1.21
narrow-lithium-above-1.5 | lithium carbonate | lithiumLevel | 1.6 | 1.5
narrow-lithium-above-1.2 | lithium carbonate | lithiumLevel | 1.3,1.5 | 1.2,1.6
narrow-lithium-older | lithium carbonate | lithiumLevel | 0.81,1.2 | 0.8,1.21
narrow-lithium-low | lithium carbonate | lithiumLevel | 0.39 | 0.4
narrow-phenytoin-above-30 | phenytoin | phenytoinLevel | 31 | 30
narrow-phenytoin-above-20 | phenytoin | phenytoinLevel | 21,30 | 20,31
narrow-phenytoin-low | phenytoin | phenytoinLevel | 9.9 | 10
narrow-valproate-high | valproate | valproateLevel | 126 | 125
narrow-valproate-low | valproate | valproateLevel | 49 | 50
narrow-carbamazepine-high | carbamazepine | carbamazepineLevel | 12.1 | 12
narrow-carbamazepine-low | carbamazepine | carbamazepineLevel | 3.9 | 4
narrow-phenobarbital-high | phenobarbital | phenobarbitalLevel | 41 | 40
narrow-theophylline-toxic | theophylline | theophyllineLevel | 21 | 20
narrow-theophylline-high | theophylline | theophyllineLevel | 15.1,20 | 15,20.1
narrow-tacrolimus-high | tacrolimus | tacrolimusLevel | 15.1 | 15
narrow-tacrolimus-low | tacrolimus | tacrolimusLevel | 3.9 | 4
narrow-cyclosporine-high | cyclosporine | cyclosporineLevel | 401 | 400
narrow-sirolimus-high | sirolimus | sirolimusLevel | 21 | 20`

const older = aChart().born('1950-01-01').has('heart failure', 'I50.9').hasNoResults()

const cases = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = '', analyte = '', fires = '', quiet = ''] = line.split(' | ')
    if (!isAnalyte(analyte)) throw new Error(`No such analyte: ${analyte}`)
    const chartAt = (value: string) =>
      withResult(takesIngredient(older, drug), analyte, Number(value))
    return { row, fires: fires.split(',').map(chartAt), quiet: quiet.split(',').map(chartAt) }
  })

const due = `
narrow-digoxin-due | digoxin
narrow-lithium-due | lithium carbonate
narrow-phenytoin-due | phenytoin
narrow-valproate-due | valproate
narrow-carbamazepine-due | carbamazepine
narrow-phenobarbital-due | phenobarbital
narrow-theophylline-due | theophylline
narrow-tacrolimus-due | tacrolimus
narrow-cyclosporine-due | cyclosporine
narrow-sirolimus-due | sirolimus`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

testRows(narrowIndex, narrowIndexRows, [
  ...cases.flatMap(({ row, fires }) => fires.map((chart): RowCase => [row, chart])),
  ...due.map(([row = '', drug = '']): RowCase => [row, takesIngredient(older, drug)]),
])

describe('One step outside its limits', () => {
  test.each(cases)('$row is quiet', ({ row, quiet }) => {
    for (const chart of quiet) expect(firedRows(narrowIndex, chart)).not.toContain(row)
  })
})

const digoxin = aChart().hasNoConditions().takes('digoxin 0.125 mg tablet')
const lithium = aChart().hasNoConditions().takes('lithium carbonate 300 mg capsule')

testRule(narrowIndex, {
  quiet: [
    ['digoxin 1.0 without heart failure', withResult(digoxin, 'digoxinLevel', 1)],
    ['lithium 0.9 below 65 years', withResult(lithium.born('1961-11-24'), 'lithiumLevel', 0.9)],
    ['a level 183 days ago', withResult(lithium, 'lithiumLevel', 0.7, 183)],
    [
      'low phenytoin with low albumin',
      withResult(
        aChart().has('low albumin', 'E88.09').takes('phenytoin 100 mg capsule'),
        'phenytoinLevel',
        8,
      ),
    ],
  ],
  fires: [
    [
      'a level 184 days ago',
      withResult(lithium, 'lithiumLevel', 0.7, 184),
      ['narrow-lithium-due m1'],
    ],
    [
      'lithium 0.9 at 65 years',
      withResult(lithium.born('1961-11-23'), 'lithiumLevel', 0.9),
      ['narrow-lithium-older m1 14334-7 2026-11-13'],
    ],
  ],
  cannotTell: [
    ['lithium 0.9 without a birth date', withResult(lithium, 'lithiumLevel', 0.9), [['birthDate']]],
    [
      'digoxin 1.0 without conditions',
      withResult(aChart().takes('digoxin 0.125 mg tablet'), 'digoxinLevel', 1),
      [['conditions']],
    ],
  ],
})
