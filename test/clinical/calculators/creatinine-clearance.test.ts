// Creatinine clearance: worked by hand, each choice of weight at its limit, and each missing input.

import { describe, expect, test } from 'vitest'
import { creatinineClearance } from '../../../src-main/clinical/calculators/creatinine-clearance.ts'

const man = { ageYears: 60, sex: 'male', weightKg: 72, creatinineMgPerDl: 1 }

describe('Creatinine clearance', () => {
  test.each([
    // (140 − 60) × 72 / (72 × 1) = 80
    [man, 80, 'actual body weight, height unknown, 72.0 kg'],
    [{ ...man, sex: 'female' }, 68, 'actual body weight, height unknown, 72.0 kg'],
    // Devine at 70 inches: 50 + 23 = 73 kg; 80 × 73 / 72 = 81.1
    [{ ...man, weightKg: 73, heightCm: 177.8 }, 81.1, 'ideal body weight, 73.0 kg'],
    [{ ...man, weightKg: 72.9, heightCm: 177.8 }, 81, 'actual body weight, below ideal, 72.9 kg'],
    [{ ...man, weightKg: 87.5, heightCm: 177.8 }, 81.1, 'ideal body weight, 73.0 kg'],
    // 120 % of 73 kg is 87.6; adjusted 73 + 0.4 × 14.6 = 78.84; 80 × 78.84 / 72 = 87.6
    [{ ...man, weightKg: 87.7, heightCm: 177.8 }, 87.6, 'adjusted body weight, 78.9 kg'],
    [
      { ...man, sex: 'female', weightKg: 45, heightCm: 152 },
      42.5,
      'actual body weight, below five feet, 45.0 kg',
    ],
    [{ ...man, ageYears: 18 }, 122, 'actual body weight, height unknown, 72.0 kg'],
  ])('of %j is %f mL/min', (inputs, value, basis) => {
    expect(creatinineClearance.compute(inputs)).toEqual({
      kind: 'value',
      value,
      unit: 'mL/min',
      basis,
    })
  })

  test.each([
    [{}, ['ageYears', 'sex', 'weightKg', 'creatinineMgPerDl']],
    [{ ...man, ageYears: null }, ['ageYears']],
    [{ ...man, ageYears: 17 }, ['ageYears']],
    [{ ...man, sex: 'other' }, ['sex']],
    [{ ...man, weightKg: 0 }, ['weightKg']],
    [{ ...man, creatinineMgPerDl: Number.NaN }, ['creatinineMgPerDl']],
    [{ ...man, creatinineMgPerDl: '1.0' }, ['creatinineMgPerDl']],
  ])('cannot be told from %j', (inputs, missing) => {
    expect(creatinineClearance.compute(inputs)).toEqual({ kind: 'cannot-tell', missing })
  })
})
