// eGFR without race, stages and trends: worked by hand on both sides of every knot and threshold.

import { expect, test } from 'vitest'
import { absoluteEgfr } from '../../../src-main/clinical/calculators/absolute-egfr.ts'
import { ckdEpi2021Creatinine } from '../../../src-main/clinical/calculators/ckd-epi-2021-creatinine.ts'
import { ckdEpi2021CreatinineCystatinC } from '../../../src-main/clinical/calculators/ckd-epi-2021-creatinine-cystatin-c.ts'
import { creatinineClearanceTrend } from '../../../src-main/clinical/calculators/creatinine-clearance-trend.ts'
import {
  albuminuriaCategory,
  gfrCategory,
} from '../../../src-main/clinical/calculators/egfr-category.ts'
import { kidneyStage } from '../../../src-main/clinical/calculators/kidney-stage.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const man = { ageYears: 50, sex: 'male', creatinineMgPerDl: 1 }

testCalculator(ckdEpi2021Creatinine, {
  tells: [
    // 142 × (1/0.9)^−1.2 × 0.9938^50 = 142 × 0.88124 × 0.73274 = 91.7
    ['92 for a man of 50', man, { value: 92, unit: 'mL/min/{1.73_m2}', grade: 'G1' }],
    // 142 × (0.8/0.7)^−1.2 × 0.9938^60 × 1.012 = 142 × 0.85194 × 0.68856 × 1.012 = 84.3
    [
      '84 for a woman of 60',
      { ageYears: 60, sex: 'female', creatinineMgPerDl: 0.8 },
      { value: 84, grade: 'G2' },
    ],
    // Below the knot: 142 × (0.5/0.7)^−0.241 × 0.9938^60 × 1.012 = 142 × 1.08447 × 0.68856 × 1.012 = 107.3
    [
      '107 for a woman with a low creatinine',
      { ageYears: 60, sex: 'female', creatinineMgPerDl: 0.5 },
      { value: 107 },
    ],
    // 142 × (2/0.9)^−1.2 × 0.9938^70 = 142 × 0.38359 × 0.64704 = 35.2
    [
      '35 for a man of 70',
      { ...man, ageYears: 70, creatinineMgPerDl: 2 },
      { value: 35, grade: 'G3b' },
    ],
  ],
  cannotTell: [
    ['below 18 years', { ...man, ageYears: 17 }, ['ageYears'], 'from 18'],
    ['for another sex', { ...man, sex: 'other' }, ['sex']],
  ],
})

const both = { ...man, cystatinCMgPerL: 1 }

testCalculator(ckdEpi2021CreatinineCystatinC, {
  tells: [
    // 135 × (1/0.9)^−0.544 × (1/0.8)^−0.778 × 0.9961^50 = 135 × 0.94430 × 0.84062 × 0.82252 = 88.1
    ['88 for a man of 50', both, { value: 88, grade: 'G2' }],
    // 135 × (0.6/0.7)^−0.219 × (0.7/0.8)^−0.323 × 0.9961^50 × 0.963 = 135 × 1.03433 × 1.04408 × 0.82252 × 0.963 = 115.5
    [
      'below both knots for a woman',
      { ageYears: 50, sex: 'female', creatinineMgPerDl: 0.6, cystatinCMgPerL: 0.7 },
      { value: 115 },
    ],
  ],
  cannotTell: [['below 18 years', { ...both, ageYears: 17 }, ['ageYears'], 'from 18']],
})

test.each([
  [90, 'G1'],
  [89, 'G2'],
  [60, 'G2'],
  [59, 'G3a'],
  [45, 'G3a'],
  [44, 'G3b'],
  [30, 'G3b'],
  [29, 'G4'],
  [15, 'G4'],
  [14, 'G5'],
])('an eGFR of %i is %s', (egfr, category) => {
  expect(gfrCategory(egfr)).toBe(category)
})

test.each([
  [29.9, 'A1'],
  [30, 'A2'],
  [300, 'A2'],
  [301, 'A3'],
])('an albumin-to-creatinine ratio of %f is %s', (ratio, category) => {
  expect(albuminuriaCategory(ratio)).toBe(category)
})

testCalculator(absoluteEgfr, {
  tells: [
    // √(180 × 125 / 3600) = 2.5 m²; 60 × 2.5 / 1.73 = 86.7
    [
      'more for a large body',
      { egfrMlPerMin: 60, weightKg: 125, heightCm: 180 },
      { value: 87, unit: 'mL/min', basis: expect.stringContaining('2.50 m²') },
    ],
    // √(150 × 54 / 3600) = 1.5 m²; 60 × 1.5 / 1.73 = 52.0
    ['less for a small body', { egfrMlPerMin: 60, weightKg: 54, heightCm: 150 }, { value: 52 }],
  ],
  cannotTell: [['without height', { egfrMlPerMin: 60, weightKg: 54 }, ['heightCm']]],
})

testCalculator(kidneyStage, {
  tells: [
    [
      'G3a A2, high',
      { egfrMlPerMin: 50, albuminToCreatinineMgPerG: 100 },
      {
        value: 50,
        unit: 'mL/min/{1.73_m2}',
        grade: 'G3a A2',
        basis: expect.stringContaining('risk: high;'),
      },
    ],
    [
      'G1 A1, low',
      { egfrMlPerMin: 95, albuminToCreatinineMgPerG: 5 },
      { grade: 'G1 A1', basis: expect.stringContaining('risk: low;') },
    ],
  ],
  cannotTell: [['without albuminuria', { egfrMlPerMin: 50 }, ['albuminToCreatinineMgPerG']]],
})

// The heat map of KDIGO, by rows.
test.each([
  [90, ['low', 'moderately increased', 'high']],
  [60, ['low', 'moderately increased', 'high']],
  [45, ['moderately increased', 'high', 'very high']],
  [30, ['high', 'very high', 'very high']],
  [15, ['very high', 'very high', 'very high']],
  [10, ['very high', 'very high', 'very high']],
])('the risks at an eGFR of %i are %j', (egfrMlPerMin, risks) => {
  const found = [10, 100, 1000].map((albuminToCreatinineMgPerG) => {
    const result = kidneyStage.compute({ egfrMlPerMin, albuminToCreatinineMgPerG })
    return result.kind === 'value' ? /risk: (.+);/.exec(result.basis ?? '')?.[1] : null
  })
  expect(found).toEqual(risks)
})

// 60 years old on 2024-01-01: clearance is (140 − age) × 72 / (72 × creatinine) = (140 − age) / creatinine.
const patient = { birthDate: '1964-01-01', sex: 'male', weightKg: 72 }
const trend = (...creatinines: readonly (readonly [string, number])[]) => ({
  ...patient,
  creatinines: creatinines.map(([on, mgPerDl]) => ({ on, mgPerDl })),
})

testCalculator(creatinineClearanceTrend, {
  tells: [
    [
      // 80 / 1 and 78 / 1.2 = 65 after 731 days; −15 × 365.25 / 731 = −7.5 a year
      'a fast fall over two years',
      trend(['2024-01-01', 1], ['2026-01-01', 1.2]),
      {
        values: {
          firstMlPerMin: 80,
          lastMlPerMin: 65,
          changePercent: -18.8,
          days: 731,
          slopeMlPerMinPerYear: -7.5,
        },
        grade: 'fast fall',
      },
    ],
    [
      'the same in any order',
      trend(['2026-01-01', 1.2], ['2024-01-01', 1]),
      { values: { firstMlPerMin: 80, lastMlPerMin: 65 } },
    ],
    // 80 and 78 / 1.136 = 68.7 after 731 days: −5.7 a year; 78 / 1.114 = 70.0: −5.0, not more than 5
    ['a fast fall of 5.7', trend(['2024-01-01', 1], ['2026-01-01', 1.136]), { grade: 'fast fall' }],
    ['no fast fall of 5.0', trend(['2024-01-01', 1], ['2026-01-01', 1.114]), { grade: 'falling' }],
    [
      'a trend that begins at 18 years',
      { ...trend(['2024-01-01', 1], ['2026-01-01', 1.1]), birthDate: '2006-01-01' },
      { values: { firstMlPerMin: 122 } },
    ],
    // 80 and 78 / 1.1 = 70.9 after two years: −4.5 a year
    ['a fall', trend(['2024-01-01', 1], ['2026-01-01', 1.1]), { grade: 'falling' }],
    ['no fall', trend(['2024-01-01', 1], ['2026-01-01', 0.9]), { grade: 'not falling' }],
    [
      // 80, 60 and 80 over equal spans lie on a level line.
      'no fall where the middle alone is low',
      trend(['2024-01-01', 1], ['2024-05-01', 80 / 60], ['2024-08-30', 1]),
      { values: { slopeMlPerMinPerYear: expect.closeTo(0, 0) } },
    ],
    [
      'acute injury at 0.3 more within two days',
      trend(['2024-01-01', 1], ['2024-01-03', 1.3]),
      { grade: 'acute kidney injury by creatinine' },
    ],
    [
      'none at 0.29 more, and no slope over two days',
      trend(['2024-01-01', 1], ['2024-01-03', 1.29]),
      {
        grade: 'no sign of acute kidney injury',
        basis: 'no slope: the dates span 2 days, fewer than 90',
        values: { firstMlPerMin: 80, lastMlPerMin: 62, changePercent: -22.5, days: 2 },
      },
    ],
    [
      'none at 0.3 more within three days',
      trend(['2024-01-01', 1], ['2024-01-04', 1.3]),
      { grade: 'no sign of acute kidney injury' },
    ],
    [
      'acute injury at half as much again within seven days',
      trend(['2024-01-01', 1], ['2024-01-08', 1.5]),
      { grade: 'acute kidney injury by creatinine' },
    ],
    [
      'none at half as much again in eight days',
      trend(['2024-01-01', 1], ['2024-01-09', 1.5]),
      { grade: 'no sign of acute kidney injury' },
    ],
    [
      'a slope from 90 days on',
      trend(['2024-01-01', 1], ['2024-03-31', 1]),
      { values: { days: 90, slopeMlPerMinPerYear: 0 }, grade: 'not falling' },
    ],
  ],
  cannotTell: [
    ['from one creatinine', trend(['2024-01-01', 1]), ['creatinines'], 'two days'],
    ['from two of a day', trend(['2024-01-01', 1], ['2024-01-01', 2]), ['creatinines'], 'two days'],
    ['from no creatinine', trend(), ['creatinines']],
    [
      'from a row in other units',
      trend(['2024-01-01', 1], ['2025-01-01', 88]),
      ['creatinines'],
      'row 2: mgPerDl is not between',
    ],
    [
      'from a row without a day',
      { ...patient, creatinines: [{ mgPerDl: 1 }] },
      ['creatinines'],
      'row 1 has no on',
    ],
    [
      'from a row with an unknown field',
      { ...patient, creatinines: [{ on: '2024-01-01', creatinine: 1 }] },
      ['creatinines'],
      'row 1: creatinine is none of on, mgPerDl',
    ],
    ['from a number', { ...patient, creatinines: 1 }, ['creatinines'], 'not a list'],
    [
      'below 18 years',
      { ...trend(['2024-01-01', 1], ['2026-01-01', 1.1]), birthDate: '2006-01-02' },
      ['birthDate'],
      'from 18 years',
    ],
  ],
})
