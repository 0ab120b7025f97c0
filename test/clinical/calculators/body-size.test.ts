// Weights and sizes of the body, worked by hand.

import { expect } from 'vitest'
import { adjustedBodyWeight } from '../../../src-main/clinical/calculators/adjusted-body-weight.ts'
import { bmi } from '../../../src-main/clinical/calculators/bmi.ts'
import { bodySurfaceArea } from '../../../src-main/clinical/calculators/body-surface-area.ts'
import { idealBodyWeight } from '../../../src-main/clinical/calculators/ideal-body-weight.ts'
import { leanBodyWeight } from '../../../src-main/clinical/calculators/lean-body-weight.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const grown = (weightKg: number) => ({ weightKg, heightCm: 200, ageYears: 20 })

testCalculator(bmi, {
  tells: [
    // 72 / 1.78² = 72 / 3.1684 = 22.7
    [
      'without a class where the age is not known',
      { weightKg: 72, heightCm: 178 },
      { value: 22.7, unit: 'kg/m2', grade: null, basis: 'no class: the age is not known' },
    ],
    ['the heaviest body that is believed', { weightKg: 200, heightCm: 100 }, { value: 200 }],
    ['the lightest body that is believed', { weightKg: 7, heightCm: 100 }, { value: 7 }],
    ['no class below 20 years', { ...grown(72), ageYears: 19 }, { grade: null }],
    // At 2 m the index is a quarter of the weight.
    ['underweight below 18.5', grown(73.6), { value: 18.4, grade: 'underweight' }],
    ['healthy weight from 18.5', grown(74), { value: 18.5, grade: 'healthy weight' }],
    ['healthy weight up to 24.9', grown(99.6), { value: 24.9, grade: 'healthy weight' }],
    ['overweight from 25', grown(100), { grade: 'overweight' }],
    ['overweight up to 29.9', grown(119.6), { grade: 'overweight' }],
    ['class 1 obesity from 30', grown(120), { grade: 'class 1 obesity' }],
    ['class 2 obesity from 35', grown(140), { grade: 'class 2 obesity' }],
    ['class 2 obesity up to 39.9', grown(159.6), { grade: 'class 2 obesity' }],
    ['class 3 obesity from 40', grown(160), { value: 40, grade: 'class 3 obesity' }],
  ],
  cannotTell: [
    ['from metres', { weightKg: 72, heightCm: 1.78 }, ['heightCm'], 'between 40'],
    ['from pounds and inches', { weightKg: 154, heightCm: 69 }, ['weightKg', 'heightCm'], 'units'],
    ['from a body too light', { weightKg: 6.9, heightCm: 100 }, ['weightKg', 'heightCm'], 'units'],
  ],
})

testCalculator(idealBodyWeight, {
  tells: [
    // 70 inches: 50 + 2.3 × 10
    ['73 kg for a man of 70 inches', { sex: 'male', heightCm: 177.8 }, { value: 73, unit: 'kg' }],
    ['68.5 kg for a woman of 70 inches', { sex: 'female', heightCm: 177.8 }, { value: 68.5 }],
    ['50 kg for a man of five feet', { sex: 'male', heightCm: 152.4 }, { value: 50 }],
  ],
  cannotTell: [
    ['below five feet', { sex: 'male', heightCm: 152.3 }, ['heightCm'], 'five feet'],
    ['for another sex', { sex: 'other', heightCm: 170 }, ['sex'], 'published for'],
  ],
})

const heavy = { sex: 'male', heightCm: 177.8, weightKg: 100 }

testCalculator(adjustedBodyWeight, {
  tells: [
    // 73 + 0.4 × 27 = 83.8
    ['ideal weight and 0.4 of the excess', heavy, { value: 83.8, unit: 'kg' }],
    ['a hair above the ideal weight', { ...heavy, weightKg: 73.3 }, { value: 73.1 }],
  ],
  cannotTell: [
    ['at the ideal weight', { ...heavy, weightKg: 73 }, ['weightKg'], 'not above the ideal'],
    ['below five feet', { ...heavy, heightCm: 150 }, ['heightCm'], 'five feet'],
  ],
})

testCalculator(leanBodyWeight, {
  tells: [
    // BMI 100 / 3.16128 = 31.633; 927000 / (6680 + 216 × 31.633) = 927000 / 13512.7 = 68.6
    ['68.6 kg of a man of 100 kg', heavy, { value: 68.6, unit: 'kg' }],
    // 927000 / (8780 + 244 × 31.633) = 927000 / 16498.5 = 56.2
    ['56.2 kg of a woman of 100 kg', { ...heavy, sex: 'female' }, { value: 56.2 }],
  ],
  cannotTell: [['for another sex', { ...heavy, sex: 'other' }, ['sex']]],
})

const size = { weightKg: 80, heightCm: 180 }

testCalculator(bodySurfaceArea, {
  tells: [
    // √(180 × 80 / 3600) = √4 = 2
    ['2 m² by Mosteller', size, { value: 2, unit: 'm2', basis: 'Mosteller' }],
    ['the same where it is asked for', { ...size, formula: 'mosteller' }, { value: 2 }],
    // 0.007184 × 80^0.425 × 180^0.725 = 0.007184 × 6.4400 × 43.158 = 1.997
    ['2 m² by Du Bois', { ...size, formula: 'dubois' }, { value: 2 }],
    // 0.007184 × 50^0.425 × 150^0.725 = 0.007184 × 5.2731 × 37.814 = 1.43; Mosteller gives 1.44
    [
      '1.43 m² by Du Bois',
      { weightKg: 50, heightCm: 150, formula: 'dubois' },
      { value: 1.43, basis: expect.stringContaining('Du Bois') },
    ],
    ['1.44 m² by Mosteller', { weightKg: 50, heightCm: 150 }, { value: 1.44 }],
  ],
  cannotTell: [['by an unknown formula', { ...size, formula: 'haycock' }, ['formula'], 'not one']],
})
