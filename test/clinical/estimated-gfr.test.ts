// Estimated GFR of a chart: the laboratory's, or worked out, or what lacks.

import { describe, expect, test } from 'vitest'
import { estimatedGfr } from '../../src-main/clinical/estimated-gfr.ts'
import { aChart } from '../helpers/a-chart.ts'

/** 60 years old. */
const person = aChart().born('1966-05-02').person({ sex: 'female' })
const creatinine = (value: number, date = '2026-10-01') =>
  person.measured('2160-0', value, 'mg/dL', date)

describe('Estimated GFR', () => {
  test('is what the laboratory reported', () => {
    const chart = person.measured('33914-3', 52, 'mL/min/{1.73_m2}', '2026-10-01').chart
    expect(estimatedGfr(chart)).toMatchObject({ kind: 'value', mlPerMin: 52 })
  })

  test('is worked out from the creatinine when no value was reported', () => {
    // 142 x (1.0/0.7)^-1.2 x 0.9938^60 x 1.012 = 64.5
    const found = estimatedGfr(creatinine(1).chart)
    expect(found).toMatchObject({ kind: 'value', mlPerMin: 64 })
    expect(found.kind === 'value' ? found.evidence.map((e) => e.date) : []).toEqual([
      '2026-10-01',
      '2026-10-01',
    ])
  })

  test('follows the newer of report and creatinine', () => {
    const chart = creatinine(2, '2026-11-01').measured(
      '33914-3',
      80,
      'mL/min/{1.73_m2}',
      '2026-03-01',
    ).chart
    expect(estimatedGfr(chart)).toMatchObject({ mlPerMin: 28 })
  })

  test.each<[string, ReturnType<typeof aChart>, readonly string[]]>([
    ['no creatinine', person, ['creatinine']],
    ['a creatinine older than a year', creatinine(1, '2025-11-22'), ['creatinine']],
    [
      'no birth date',
      aChart().person({ sex: 'male' }).measured('2160-0', 1, 'mg/dL', '2026-10-01'),
      ['birthDate'],
    ],
    ['no sex', aChart().born('1966-05-02').measured('2160-0', 1, 'mg/dL', '2026-10-01'), ['sex']],
    ['nothing', aChart(), ['birthDate', 'sex', 'creatinine']],
  ])('cannot be told with %s', (_, { chart }, missing) => {
    const found = estimatedGfr(chart)
    expect(found.kind === 'cannot-tell' ? found.missing.toSorted() : found).toEqual(
      missing.toSorted(),
    )
  })
})
