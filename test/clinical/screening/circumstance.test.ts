// Circumstances in three values: thresholds one step either side, and what is said when a fact lacks.

import { describe, expect, test } from 'vitest'
import { judge } from '../../../src-main/clinical/screening/circumstance.ts'
import { screenedList } from '../../../src-main/clinical/screening/screened-list.ts'
import {
  atLeastOf,
  type Circumstance,
  clearanceAbove,
  clearanceAtMost,
  female,
  from,
  measuredAbove,
  not,
  notMeasured,
  onRecord,
  resultAtLeast,
  resultAtMost,
} from '../../../src-main/reference/circumstance.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

function answer(circumstance: Circumstance, { chart }: ChartBuilder) {
  const list = screenedList(chart)
  if (list === null) throw new Error('The case needs a medication list')
  const { answer: said, missing, evidence } = judge(circumstance, chart, list, null)
  return { said, missing, evidence }
}

const nobody = aChart().takesNothing()
/** Creatinine clearance of a man of 60 years and 72 kg: 80 / creatinine. */
const man = (mgPerDl: number) =>
  nobody
    .born('1966-01-01')
    .person({ sex: 'male' })
    .measured('29463-7', 72, 'kg', '2026-10-01')
    .measured('2160-0', mgPerDl, 'mg/dL', '2026-10-01')

describe('An exception', () => {
  const pregnant = not(onRecord('pregnancy', 'Z33'))
  test.each<[string, ChartBuilder, 'yes' | 'no']>([
    ['holds when it is on record', nobody.has('pregnancy', 'Z33.1'), 'no'],
    ['holds when it was', nobody.had('pregnancy', 'Z33.1', '2020-01-01'), 'no'],
    ['does not when another is', nobody.has('hypertension', 'I10'), 'yes'],
    ['does not when one is in words only', nobody.has('something', null), 'yes'],
    ['does not when nobody asked', nobody, 'yes'],
  ])('%s', (_, chart, said) => {
    expect(answer(pregnant, chart).said).toBe(said)
  })
})

describe('A circumstance', () => {
  const two = atLeastOf(2, from(80), female, resultAtLeast('creatinine', 1.5))
  const creatinine = (value: number) =>
    nobody.measured('2160-0', value, 'mg/dL', '2026-10-01').person({ sex: 'female' })

  test.each<[string, Circumstance, ChartBuilder, 'yes' | 'no' | 'cannot-tell']>([
    ['clearance above 80 is not at 80', clearanceAbove(80), man(1), 'no'],
    ['clearance above 80', clearanceAbove(80), man(0.9), 'yes'],
    ['clearance at most 80 is at 80', clearanceAtMost(80), man(1), 'yes'],
    ['clearance at most 80 is not above', clearanceAtMost(80), man(0.9), 'no'],
    ['clearance without results', clearanceAtMost(80), nobody, 'cannot-tell'],
    ['at least 1.5 at 1.5', resultAtLeast('creatinine', 1.5), creatinine(1.5), 'yes'],
    ['at least 1.5 at 1.49', resultAtLeast('creatinine', 1.5), creatinine(1.49), 'no'],
    ['at most 1.5 at 1.5', resultAtMost('creatinine', 1.5), creatinine(1.5), 'yes'],
    ['at most 1.5 at 1.51', resultAtMost('creatinine', 1.5), creatinine(1.51), 'no'],
    ['two of three, with two', two, creatinine(1.5).born('1960-01-01'), 'yes'],
    ['two of three, with one and two noes', two, creatinine(1.4).born('1960-01-01'), 'no'],
    ['two of three, with one and one unknown', two, creatinine(1.4), 'cannot-tell'],
    ['two of three, with two and one unknown', two, creatinine(1.5), 'yes'],
    ['measured above', measuredAbove('creatinine', 1.5), creatinine(1.51), 'yes'],
    ['measured above, at it', measuredAbove('creatinine', 1.5), creatinine(1.5), 'no'],
    ['measured above, other results only', measuredAbove('potassium', 5), creatinine(1), 'no'],
    ['measured above, no results known', measuredAbove('potassium', 5), nobody, 'cannot-tell'],
    [
      'measured above, in a unit that is not understood',
      measuredAbove('creatinine', 1.5),
      nobody.measured('2160-0', 2, 'mg', '2026-10-01'),
      'cannot-tell',
    ],
  ])('%s', (_, circumstance, chart, said) => {
    expect(answer(circumstance, chart).said).toBe(said)
  })

  test('names what lacks of a count', () => {
    expect(answer(two, creatinine(1.4)).missing).toEqual(['birthDate'])
  })

  test('that a test is due shows the last value and its date', () => {
    const old = nobody.measured('2823-3', 4.1, 'mmol/L', '2025-05-02')
    expect(answer(notMeasured(365, 'potassium', 'sodium'), old).evidence).toEqual([
      { fact: 'last potassium', value: '4.1', unit: 'mmol/L', date: '2025-05-02' },
      { fact: 'last sodium', value: 'none on record', unit: null, date: null },
    ])
  })
})
