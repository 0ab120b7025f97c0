// The open risk score: each part at its steps, and what lacks.

import { describe, expect, test } from 'vitest'
import { regimenRisk } from '../../src-main/clinical/regimen-risk.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'

const known = aChart()
  .born('1970-01-02')
  .person({ sex: 'male' })
  .hasNoConditions()
  .measured('29463-7', 72, 'kg', '2026-10-01')
  .measured('2160-0', 1, 'mg/dL', '2026-10-01')

const harmless = [
  'lisinopril 10 mg',
  'amlodipine 5 mg',
  'atorvastatin 20 mg',
  'omeprazole 20 mg',
  'allopurinol 100 mg',
  'finasteride 5 mg',
  'montelukast 10 mg',
  'hydrochlorothiazide 25 mg',
  'losartan 50 mg',
  'pravastatin 20 mg',
]

function taking(count: number): ChartBuilder {
  return harmless.slice(0, count).reduce((chart, text) => chart.takes(text), known.takesNothing())
}

function points({ chart }: ChartBuilder, title: string): number | null | undefined {
  return regimenRisk(chart).lines.find((line) => line.title === title)?.points
}

describe('Regimen risk', () => {
  test.each<[string, ChartBuilder, string, number]>([
    ['4 drugs', taking(4), 'Medications in use', 0],
    ['5 drugs', taking(5), 'Medications in use', 1],
    ['9 drugs', taking(9), 'Medications in use', 1],
    ['10 drugs', taking(10), 'Medications in use', 2],
    ['no high-alert drug', taking(1), 'High-alert drugs', 0],
    ['one high-alert drug', taking(1).takes('warfarin 5 mg'), 'High-alert drugs', 1],
    [
      'four high-alert drugs',
      taking(0)
        .takes('warfarin 5 mg')
        .takes('digoxin 0.125 mg')
        .takes('methotrexate 2.5 mg')
        .takes('glipizide 5 mg'),
      'High-alert drugs',
      3,
    ],
    [
      'a strong anticholinergic',
      taking(0).takes('amitriptyline 25 mg'),
      'Anticholinergic burden',
      2,
    ],
    [
      'one drug on the brain',
      taking(0).takes('sertraline 50 mg'),
      'Drugs that act on the brain',
      0,
    ],
    [
      'three drugs on the brain',
      taking(0).takes('sertraline 50 mg').takes('gabapentin 300 mg').takes('zolpidem 5 mg'),
      'Drugs that act on the brain',
      2,
    ],
    ['74 years', taking(1).born('1951-11-24'), 'Age', 0],
    ['75 years', taking(1).born('1951-11-23'), 'Age', 1],
    ['85 years', taking(1).born('1941-11-23'), 'Age', 2],
    ['a fall on record', taking(1).has('repeated falls', 'R29.6'), 'Falls', 1],
    // (140 - 56) x 72 / (72 x 1.4) = 60, and 1.41 gives 59.6.
    [
      'clearance of 60',
      taking(1).measured('2160-0', 1.4, 'mg/dL', '2026-11-01'),
      'Creatinine clearance',
      0,
    ],
    [
      'clearance below 60',
      taking(1).measured('2160-0', 1.41, 'mg/dL', '2026-11-01'),
      'Creatinine clearance',
      1,
    ],
    [
      'clearance below 30',
      taking(1).measured('2160-0', 2.9, 'mg/dL', '2026-11-01'),
      'Creatinine clearance',
      2,
    ],
  ])('%s', (_, chart, title, expected) => {
    expect(points(chart, title)).toBe(expected)
  })

  test('of a chart of which nothing is known is at least nothing, and says what lacks', () => {
    const risk = regimenRisk(aChart().chart)
    expect([risk.points, risk.isAtLeast]).toEqual([0, true])
    expect(risk.lines.map((line) => line.points).filter((one) => one !== null)).toEqual([])
    expect(risk.lines.every((line) => line.missing.length > 0)).toBe(true)
  })

  test('an unidentified drug counts as a drug, and the parts that it may add to are open', () => {
    const risk = regimenRisk(taking(4).takes('white water pill').chart)
    const line = (title: string) => risk.lines.find((one) => one.title === title)
    expect(line('Medications in use')).toMatchObject({ points: 1, missing: [] })
    expect(line('High-alert drugs')).toMatchObject({ points: 0, missing: ['ingredients'] })
    expect(risk.isAtLeast).toBe(true)
  })

  test('adds its lines up and names its band', () => {
    const risk = regimenRisk(
      taking(5).takes('warfarin 5 mg').takes('amitriptyline 25 mg').born('1941-11-23').chart,
    )
    expect(risk.points).toBe(risk.lines.reduce((sum, line) => sum + (line.points ?? 0), 0))
    // Drugs 1, high alert 1, anticholinergic 2, brain 0, age 2, kidney 0 or more.
    expect(risk.points).toBeGreaterThanOrEqual(6)
    expect(risk.band).toBe(risk.points >= 8 ? 'high' : 'raised')
  })
})
