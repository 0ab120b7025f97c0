// Creatinine clearance: worked by hand, and each choice of weight at its limit.

import { creatinineClearance } from '../../../src-main/clinical/calculators/creatinine-clearance.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const man = { ageYears: 60, sex: 'male', weightKg: 72, creatinineMgPerDl: 1 }
const tall = { ...man, heightCm: 177.8 }

testCalculator(creatinineClearance, {
  tells: [
    // (140 − 60) × 72 / (72 × 1) = 80
    [
      'of a man without height',
      man,
      { value: 80, unit: 'mL/min', basis: 'actual body weight, height unknown, 72.0 kg' },
    ],
    ['0.85 of it for a woman', { ...man, sex: 'female' }, { value: 68 }],
    // Devine at 70 inches: 50 + 23 = 73 kg; 80 × 73 / 72 = 81.1
    [
      'by ideal weight at it',
      { ...tall, weightKg: 73 },
      { value: 81.1, basis: 'ideal body weight, 73.0 kg' },
    ],
    [
      'by actual weight below ideal',
      { ...tall, weightKg: 72.9 },
      { value: 81, basis: 'actual body weight, below ideal, 72.9 kg' },
    ],
    [
      'by ideal weight up to 120 % of it',
      { ...tall, weightKg: 87.5 },
      { value: 81.1, basis: 'ideal body weight, 73.0 kg' },
    ],
    // 120 % of 73 kg is 87.6; adjusted 73 + 0.4 × 14.7 = 78.88; 80 × 78.88 / 72 = 87.6
    [
      'by adjusted weight above 120 %',
      { ...tall, weightKg: 87.7 },
      { value: 87.6, basis: 'adjusted body weight, 78.9 kg' },
    ],
    [
      'by actual weight below five feet',
      { ...man, sex: 'female', weightKg: 45, heightCm: 152 },
      { value: 42.5, basis: 'actual body weight, below five feet, 45.0 kg' },
    ],
    ['from 18 years on', { ...man, ageYears: 18 }, { value: 122 }],
    // 80 × 100 / 72 = 111.1
    [
      'by actual weight where asked',
      { ...tall, weightKg: 100, weightUsed: 'actual' },
      { value: 111.1, basis: 'actual body weight, as asked, 100.0 kg' },
    ],
    [
      'by ideal weight where asked',
      { ...tall, weightKg: 100, weightUsed: 'ideal' },
      { value: 81.1 },
    ],
    // 73 + 0.4 × 7 = 75.8; 80 × 75.8 / 72 = 84.2
    [
      'by adjusted weight where asked',
      { ...tall, weightKg: 80, weightUsed: 'adjusted' },
      { value: 84.2 },
    ],
  ],
  cannotTell: [
    ['from nothing', {}, ['ageYears', 'sex', 'weightKg', 'creatinineMgPerDl']],
    ['below 18 years', { ...man, ageYears: 17 }, ['ageYears'], 'from 18'],
    ['for another sex', { ...man, sex: 'other' }, ['sex'], 'female and male only'],
    ['from no weight at all', { ...man, weightKg: 0 }, ['weightKg'], 'between'],
    ['from µmol/L taken for mg/dL', { ...man, creatinineMgPerDl: 88 }, ['creatinineMgPerDl'], '30'],
    ['from no number', { ...man, creatinineMgPerDl: Number.NaN }, ['creatinineMgPerDl'], 'number'],
    ['from text', { ...man, creatinineMgPerDl: '1.0' }, ['creatinineMgPerDl'], 'not a number'],
    ['by ideal weight without height', { ...man, weightUsed: 'ideal' }, ['heightCm'], 'needed'],
    [
      'by adjusted weight below five feet',
      { ...man, heightCm: 152, weightUsed: 'adjusted' },
      ['heightCm'],
      '152.4',
    ],
  ],
})
