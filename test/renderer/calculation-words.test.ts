// The answer of a calculator as figures and words: one value, several, and what is still needed.

import { expect, test } from 'vitest'
import { calculate, listCalculators } from '../../src-main/api/calculation.ts'
import {
  figuresOf,
  listHint,
  needsOf,
  optionWords,
} from '../../src-renderer/screens/calculators/calculation-words.ts'

const risks = {
  ageYears: '60',
  sex: 'female',
  systolicMmHg: '130',
  isTreatedForBloodPressure: 'no',
  totalCholesterolMgPerDl: '200',
  hdlMgPerDl: '50',
  takesStatin: 'no',
  hasDiabetes: 'no',
  isSmoker: 'no',
  egfrMlPerMin: '90',
  bmiKgPerM2: '25',
}

test('one value stands with its unit in words', () => {
  expect(figuresOf(calculate('bmi', { weightKg: '72', heightCm: '178' }))).toEqual([
    { name: null, figure: '22.7 kg/m²' },
  ])
})

test('a value without a unit stands alone', () => {
  expect(figuresOf(calculate('pack-years', { cigarettesPerDay: '20', yearsSmoked: '5' }))).toEqual([
    { name: null, figure: '5' },
  ])
})

test('several values have names in words', () => {
  expect(figuresOf(calculate('prevent', risks)).map(({ name }) => name)).toEqual([
    'Total CVD 10 years',
    'ASCVD 10 years',
    'Heart failure 10 years',
  ])
})

test('a unit in the name of a value becomes the unit of its figure', () => {
  const answer = calculate('creatinine-clearance-trend', {
    birthDate: '1964-01-01',
    sex: 'male',
    weightKg: '72',
    creatinines: '2024-01-01:1\n2026-01-01:1.2',
  })
  expect(figuresOf(answer)).toEqual([
    { name: 'First', figure: '80 mL/min' },
    { name: 'Last', figure: '65 mL/min' },
    { name: 'Change', figure: '-18.8 %' },
    { name: 'Days', figure: '731' },
    { name: 'Slope', figure: '-7.5 mL/min a year' },
  ])
})

test('what is needed is named by its title, with the reason where a value is there', () => {
  const calculator = listCalculators().find(({ name }) => name === 'creatinine-clearance')
  if (calculator === undefined) throw new Error('The calculator is listed')
  const answer = calculate('creatinine-clearance', { ageYears: '17', sex: 'male', weightKg: '60' })
  expect(figuresOf(answer)).toEqual([])
  expect(needsOf(calculator, answer)).toEqual([
    'Age: the method holds from 18 to 120 years only',
    'Serum creatinine',
  ])
})

test('options and lists are explained in words', () => {
  expect(optionWords('moderate-or-severe')).toBe('Moderate or severe')
  expect(listHint(['Day', 'Serum creatinine'])).toBe('One a line, as Day:Serum creatinine')
})
