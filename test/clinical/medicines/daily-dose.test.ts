// The daily dose: from the directions where they fix it, else from the fill, else not known.

import { describe, expect, test } from 'vitest'
import { dailyDose, dailyQuantity } from '../../../src-main/clinical/medicines/daily-dose.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

const takes = (text: string, directions?: string) =>
  aChart().takes(text, directions === undefined ? {} : { directions, since: '2026-01-05' })

function doseIn({ chart }: ChartBuilder) {
  const [medication] = chart.medications ?? []
  if (medication === undefined) throw new Error('The chart should hold a medication')
  return { dose: dailyDose(chart, medication), quantity: dailyQuantity(chart, medication) }
}

describe('The daily dose by the directions', () => {
  test.each<[string, string, number, number]>([
    ['lisinopril 10 mg tablet', 'Take 1 tablet by mouth daily', 10, 10],
    ['metformin 500 mg tablet', 'TAKE 2 TABLETS BY MOUTH TWICE DAILY WITH MEALS', 2000, 2000],
    [
      'gabapentin 300 mg capsule',
      'Take 1 capsule in the morning and 2 capsules at bedtime',
      900,
      900,
    ],
    ['metoprolol 25 mg tablet', 'Take 1/2 tablet twice a day', 25, 25],
    ['levothyroxine 50 mcg tablet', 'Take 1 tablet every morning', 0.05, 0.05],
    ['furosemide 40 mg tablet', 'Take 1 to 2 tablets daily', 40, 80],
    ['prednisone 5 mg tablet', 'Take 10 mg by mouth daily', 10, 10],
    ['naproxen 500 mg', '1 tab bid', 1000, 1000],
  ])('%s, %s', (text, directions, low, high) => {
    const { dose } = doseIn(takes(text, directions))
    expect(dose).toMatchObject({ lowMg: low, mg: high, isMaximum: false, from: 'directions' })
  })

  test('of medicine taken when needed is a maximum only, and no daily dose in the answer', () => {
    const { dose, quantity } = doseIn(
      takes('tramadol 50 mg tablet', 'Take 1 tablet every 6 hours as needed for pain'),
    )
    expect(dose).toMatchObject({ lowMg: 0, mg: 200, isMaximum: true })
    expect(quantity).toBeNull()
  })

  test.each<[string, string]>([
    ['methotrexate 2.5 mg tablet', 'Take 6 tablets once a week'],
    ['prednisone 10 mg tablet', 'Take 4 tablets for 3 days, then 2 tablets for 3 days'],
    ['warfarin 5 mg tablet', 'Take as directed'],
    ['warfarin 5 mg tablet', 'Take 1 tablet on Monday and Friday'],
    ['lisinopril 10 mg tablet', 'Take 1 tablet blorp'],
    ['lisinopril tablet', 'Take 1 tablet daily'],
    ['Percocet 5-325 tablet', 'Take 1 tablet every 6 hours'],
  ])('%s, %s: not known', (text, directions) => {
    expect(doseIn(takes(text, directions)).dose).toBeNull()
  })

  test('of insulin is said in units', () => {
    expect(doseIn(takes('Lantus', 'Inject 12 units under the skin at bedtime')).quantity).toEqual({
      value: 12,
      unit: 'unit',
    })
  })
})

describe('The daily dose by fills', () => {
  const filled = (quantity: number, directions?: string) =>
    takes('lisinopril 10 mg tablet', directions).filled('2026-11-01', { of: 'm1', quantity })

  test('counts where the directions fix nothing', () => {
    expect(doseIn(filled(60)).dose).toMatchObject({ mg: 20, from: 'fill', on: '2026-11-01' })
    expect(doseIn(filled(60, 'as directed')).dose).toMatchObject({ mg: 20, from: 'fill' })
  })

  test.each<[string, number, number | null]>([
    ['the same', 30, null],
    ['a fifth more', 36, null],
    ['more than a fifth more', 37, 12.3333],
    ['a fifth less', 24, null],
    ['more than a fifth less', 23, 7.6667],
  ])('that gives %s beside "1 tablet daily"', (_, quantity, disagreeing) => {
    expect(doseIn(filled(quantity, 'Take 1 tablet daily')).dose).toMatchObject({
      mg: 10,
      from: 'directions',
      disagreeingFillMg: disagreeing,
    })
  })
})
