// The complexity of a chart's regimen: hand-worked totals, and what is not known.

import { describe, expect, test } from 'vitest'
import { chartComplexity } from '../../src-main/clinical/chart-complexity.ts'
import { aChart } from '../helpers/a-chart.ts'

const one = (text: string, directions?: string) =>
  chartComplexity(aChart().takes(text, directions === undefined ? {} : { directions }).chart)

describe('The complexity of one medication', () => {
  // Tablets weigh 1 in section A.
  test.each<[string, string, number]>([
    ['once a day: 1 + 1', 'Take 1 tablet by mouth daily', 2],
    ['twice a day with meals: 1 + 2 + 1', 'Take 1 tablet twice daily with meals', 4],
    ['every 6 hours as needed: 1 + 2.5', 'Take 1 tablet every 6 hours as needed for pain', 3.5],
    ['two at bedtime: 1 + 1 + 1 + 1', 'Take 2 tablets at bedtime', 4],
    ['half a tablet daily: 1 + 1 + 1', 'Take 1/2 tablet daily', 3],
    ['one or two daily: 1 + 1 + 1', 'Take 1 to 2 tablets daily', 3],
    ['once a week: 1 + 2', 'Take 1 tablet once a week', 3],
  ])('%s', (_, directions, total) => {
    expect(one('lisinopril 10 mg tablet', directions)).toMatchObject({ total, unknown: [] })
  })

  test.each<[string, string | undefined]>([
    ['without directions', undefined],
    ['with words that nobody understands', 'Take 1 tablet blorp'],
  ])('%s is at least its form', (_, directions) => {
    expect(one('lisinopril 10 mg tablet', directions)).toMatchObject({
      total: 1,
      unknown: [{ name: 'lisinopril 10 mg tablet', missing: ['directions'] }],
    })
  })
})

test('A form counts once for the whole regimen', () => {
  const directions = 'Take 1 tablet by mouth daily'
  const two = aChart()
    .takes('lisinopril 10 mg tablet', { directions })
    .takes('amlodipine 5 mg tablet', { directions })
  expect(chartComplexity(two.chart)?.total).toBe(3)
})

test('Without a list there is no complexity', () => {
  expect(chartComplexity(aChart().chart)).toBeNull()
})
