// Which results of a chart are used for creatinine clearance.

import { describe, expect, test } from 'vitest'
import { kidneyFunction } from '../../src-main/clinical/kidney-function.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'

/** 60 years old on the test day: clearance is 80 / creatinine with 72 kg. */
const man = aChart().born('1966-01-01').person({ sex: 'male' })
const weighed = man.measured('29463-7', 72, 'kg', '2026-01-01')

const clearanceOf = ({ chart }: ChartBuilder) => {
  const result = kidneyFunction(chart)
  return result.kind === 'value' ? result.mlPerMin : result.missing
}

describe('Kidney function of a chart', () => {
  test.each([
    ['one result', weighed.measured('2160-0', 1, 'mg/dL', '2026-11-01'), 80],
    [
      'the newer of two',
      weighed
        .measured('2160-0', 2, 'mg/dL', '2026-11-02')
        .measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      40,
    ],
    [
      'none of the future',
      weighed
        .measured('2160-0', 1, 'mg/dL', '2026-11-01')
        .measured('2160-0', 2, 'mg/dL', '2026-11-24'),
      80,
    ],
    ['µmol/L', weighed.measured('2160-0', 176.84, 'umol/L', '2026-11-01'), 40],
    [
      'pounds',
      man
        .measured('29463-7', 158.7328, '[lb_av]', '2026-01-01')
        .measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      80,
    ],
    [
      'inches',
      man
        .measured('29463-7', 80, 'kg', '2026-01-01')
        .measured('8302-2', 70, '[in_i]', '2010-01-01')
        .measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      81.1,
    ],
    ['a year-old creatinine', weighed.measured('2160-0', 1, 'mg/dL', '2025-11-23'), 80],
    ['an older creatinine', weighed.measured('2160-0', 1, 'mg/dL', '2025-11-22'), ['creatinine']],
    [
      'a year-old weight',
      man.measured('29463-7', 72, 'kg', '2025-11-23').measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      80,
    ],
    [
      'an older weight',
      man.measured('29463-7', 72, 'kg', '2025-11-22').measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      ['weight'],
    ],
    ['an unknown unit', weighed.measured('2160-0', 1, 'mg', '2026-11-01'), ['creatinine']],
    ['a unit of another kind', weighed.measured('2160-0', 1, 'kg', '2026-11-01'), ['creatinine']],
    ['no weight', man.measured('2160-0', 1, 'mg/dL', '2026-11-01'), ['weight']],
    ['nothing', aChart(), ['birthDate', 'sex', 'weight', 'creatinine']],
  ])('uses %s', (_, chart, expected) => {
    expect(clearanceOf(chart)).toEqual(expected)
  })
})
