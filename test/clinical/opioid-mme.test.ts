import { describe, expect, it, test } from 'vitest'
import { mmeLevel, mmeOf, opioidStrength } from '../../src-main/clinical/opioid-mme.ts'
import { mmeFactors } from '../../src-main/reference/opioid-mme.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'

/** One drug with one fill of this month. */
function filled(drug: string, quantity: number, daysSupply: number): ChartBuilder {
  return aChart().takes(drug).filled('2026-11-10', { of: 'm1', quantity, daysSupply })
}

test('the factors are those of the CDC guideline of 2022', () => {
  expect(Object.fromEntries(mmeFactors.map((row) => [row.name, row.factor]))).toEqual({
    codeine: 0.15,
    fentanyl: 2.4,
    hydrocodone: 1,
    hydromorphone: 5,
    methadone: 4.7,
    morphine: 1,
    oxycodone: 1.5,
    oxymorphone: 3,
    tapentadol: 0.4,
    tramadol: 0.2,
  })
  expect(mmeFactors.filter((row) => row.unit === 'mcg/h').map((row) => row.name)).toEqual([
    'fentanyl',
  ])
})

test.each<[string, number, number, number]>([
  // 120 tablets in 30 days are 4 a day.
  ['Oxycodone 10 mg tablet', 120, 30, 60],
  ['Percocet 10-325 mg tablet', 120, 30, 60],
  ['Norco 5-325 mg tablet', 120, 30, 20],
  ['Acetaminophen-codeine 300-30 mg tablet', 120, 30, 18],
  ['Tramadol 50 mg tablet', 120, 30, 40],
  ['Morphine ER 30 mg tablet', 60, 30, 60],
  ['Hydromorphone 2 mg tablet', 90, 30, 30],
  ['Methadone 10 mg tablet', 90, 30, 141],
  ['Oxymorphone 5 mg tablet', 60, 30, 30],
  ['Tapentadol 50 mg tablet', 60, 30, 40],
  // 10 patches in 30 days: one at a time, each for 3 days.
  ['Fentanyl 25 mcg/hr patch', 10, 30, 60],
  ['Fentanyl 25 mcg/hr patch', 20, 30, 120],
])('%s, %d in %d days, is %d MME a day', (drug, quantity, days, mme) => {
  expect(mmeOf(filled(drug, quantity, days).chart)).toMatchObject({
    totalMmePerDay: mme,
    parts: [{ mmePerDay: mme, on: '2026-11-10' }],
    unknown: [],
  })
})

describe('the MME of a chart', () => {
  it('adds up, and shows each part', () => {
    const { chart } = filled('Oxycodone 10 mg tablet', 60, 30)
      .takes('Tramadol 50 mg tablet')
      .filled('2026-11-01', { of: 'm2', quantity: 60, daysSupply: 30 })
      .takes('Lisinopril 10 mg tablet')
    expect(mmeOf(chart)).toMatchObject({
      totalMmePerDay: 50,
      parts: [
        { opioid: 'oxycodone', amount: 20, factor: 1.5, mmePerDay: 30 },
        { opioid: 'tramadol', amount: 100, factor: 0.2, mmePerDay: 20 },
      ],
    })
  })

  it('counts no buprenorphine', () => {
    expect(mmeOf(aChart().takes('Buprenorphine 8 mg tablet').chart)).toMatchObject({
      totalMmePerDay: 0,
      notCounted: ['buprenorphine'],
      unknown: [],
    })
  })

  test.each<[string, ChartBuilder, readonly string[]]>([
    ['an opioid without a fill', aChart().takes('Oxycodone 10 mg tablet'), ['dailyDose']],
    [
      'a fill without days of supply',
      aChart().takes('Oxycodone 10 mg tablet').filled('2026-11-10', { of: 'm1', daysSupply: null }),
      ['dailyDose'],
    ],
    ['an opioid without a strength', filled('Oxycodone tablet', 60, 30), ['strength']],
    ['a form without a factor', filled('Fentanyl 400 mcg lozenge', 60, 30), ['form']],
    ['fentanyl of an unsaid form', filled('Fentanyl 25 mcg', 10, 30), ['form']],
    ['an injection', filled('Hydromorphone 2 mg/mL injection', 10, 30), ['form']],
    ['an opioid without a factor', filled('Meperidine 50 mg tablet', 60, 30), ['form']],
    ['an opioid that few use', filled('Levorphanol 2 mg tablet', 60, 30), ['form']],
    [
      'patches that are changed every other day',
      filled('Fentanyl 25 mcg/hr patch', 15, 30),
      ['dailyDose'],
    ],
    ['a line that is not known', aChart().takes('white pain pill'), ['ingredients']],
  ])('cannot tell of %s', (_title, { chart }, missing) => {
    expect(mmeOf(chart)).toMatchObject({ totalMmePerDay: 0, parts: [], unknown: [{ missing }] })
  })

  it('is not told without a medication list', () => {
    expect(mmeOf(aChart().chart)).toBeNull()
    expect(mmeOf(aChart().takesNothing().chart)).toMatchObject({ totalMmePerDay: 0, unknown: [] })
  })
})

test('the opioid of a combination has the smallest strength, unless its partner is smaller', () => {
  const of = (strength: string, ...names: readonly string[]) => {
    const [medication] = aChart().takes(`${names.join(' / ')} tablet`).chart.medications ?? []
    expect(medication?.ingredients).toHaveLength(names.length)
    return opioidStrength({ strength, ingredients: medication?.ingredients ?? null })
  }
  expect(of('300-30 mg', 'acetaminophen', 'codeine')).toBe('30 mg')
  expect(of('5 mg / 325 mg', 'oxycodone', 'acetaminophen')).toBe('5 mg')
  expect(of('5 mg', 'oxycodone', 'acetaminophen')).toBeNull()
  expect(of('120 mg-12 mg/5 ml', 'acetaminophen', 'codeine')).toBeNull()
  expect(of('50-0.5 mg', 'morphine', 'naltrexone')).toBeNull()
})

test.each([
  [0, 'below 50'],
  [49.9, 'below 50'],
  [50, '50 to below 90'],
  [89.9, '50 to below 90'],
  [90, '90 or more'],
])('%d MME a day is %s', (total, level) => {
  expect(mmeLevel(total)).toBe(level)
})
