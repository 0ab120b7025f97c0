// eGFR without race: worked by hand on both sides of the knots, and the G categories.

import { expect, test } from 'vitest'
import { ckdEpi2021Creatinine } from '../../../src-main/clinical/calculators/ckd-epi-2021-creatinine.ts'
import { ckdEpi2021CreatinineCystatinC } from '../../../src-main/clinical/calculators/ckd-epi-2021-creatinine-cystatin-c.ts'
import {
  albuminuriaCategory,
  gfrCategory,
} from '../../../src-main/clinical/calculators/egfr-category.ts'
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
