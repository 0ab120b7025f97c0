// FIB-4, Child-Pugh and MELD 3.0, worked by hand, with every limit.

import { expect, test } from 'vitest'
import { childPugh } from '../../../src-main/clinical/calculators/child-pugh.ts'
import { fib4 } from '../../../src-main/clinical/calculators/fib-4.ts'
import { meld30 } from '../../../src-main/clinical/calculators/meld-3-0.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

// With ALT 100 and platelets 100 the index is age × AST / 1000.
const liver = { ageYears: 50, astUnitsPerL: 50, altUnitsPerL: 100, plateletsPerNl: 100 }

testCalculator(fib4, {
  tells: [
    ['2.5, indeterminate', liver, { value: 2.5, unit: '1', grade: 'indeterminate' }],
    ['1.25, low', { ...liver, astUnitsPerL: 25 }, { value: 1.25, grade: 'low' }],
    ['1.3, indeterminate', { ...liver, astUnitsPerL: 26 }, { grade: 'indeterminate' }],
    [
      '2.67, indeterminate',
      { ...liver, astUnitsPerL: 53.4 },
      { value: 2.67, grade: 'indeterminate' },
    ],
    ['2.7, high', { ...liver, astUnitsPerL: 54 }, { grade: 'high' }],
    ['1.95, low from 65 years', { ...liver, ageYears: 65, astUnitsPerL: 30 }, { grade: 'low' }],
    [
      '1.92, indeterminate at 64 years',
      { ...liver, ageYears: 64, astUnitsPerL: 30 },
      { grade: 'indeterminate' },
    ],
    [
      '2.0, indeterminate from 65 years',
      { ...liver, ageYears: 80, astUnitsPerL: 25 },
      { value: 2, grade: 'indeterminate' },
    ],
  ],
  cannotTell: [['below 35 years', { ...liver, ageYears: 34 }, ['ageYears'], 'from 35']],
})

const best = {
  bilirubinMgPerDl: 1,
  albuminGPerDl: 4,
  inr: 1,
  ascites: 'none',
  encephalopathy: 'none',
  hasCholestaticDisease: false,
}

testCalculator(childPugh, {
  tells: [
    ['5, class A', best, { value: 5, unit: '{score}', grade: 'class A' }],
    [
      '15, class C',
      {
        bilirubinMgPerDl: 4,
        albuminGPerDl: 2,
        inr: 3,
        ascites: 'moderate-or-severe',
        encephalopathy: 'grade-3-4',
        hasCholestaticDisease: false,
      },
      { value: 15, grade: 'class C' },
    ],
    ['6, class A', { ...best, ascites: 'mild' }, { value: 6, grade: 'class A' }],
    ['7, class B', { ...best, ascites: 'moderate-or-severe' }, { value: 7, grade: 'class B' }],
    [
      '9, class B',
      { ...best, ascites: 'moderate-or-severe', encephalopathy: 'grade-3-4' },
      { value: 9, grade: 'class B' },
    ],
    [
      '10, class C',
      { ...best, ascites: 'moderate-or-severe', encephalopathy: 'grade-3-4', inr: 2 },
      { value: 10, grade: 'class C' },
    ],
  ],
  cannotTell: [['from an unknown word', { ...best, ascites: 'some' }, ['ascites'], 'none, mild']],
})

test.each([
  [{ bilirubinMgPerDl: 1.9 }, 5],
  [{ bilirubinMgPerDl: 2 }, 6],
  [{ bilirubinMgPerDl: 3 }, 6],
  [{ bilirubinMgPerDl: 3.1 }, 7],
  [{ bilirubinMgPerDl: 3.9, hasCholestaticDisease: true }, 5],
  [{ bilirubinMgPerDl: 4, hasCholestaticDisease: true }, 6],
  [{ bilirubinMgPerDl: 10, hasCholestaticDisease: true }, 6],
  [{ bilirubinMgPerDl: 10.1, hasCholestaticDisease: true }, 7],
  [{ albuminGPerDl: 3.6 }, 5],
  [{ albuminGPerDl: 3.5 }, 6],
  [{ albuminGPerDl: 2.8 }, 6],
  [{ albuminGPerDl: 2.7 }, 7],
  [{ inr: 1.6 }, 5],
  [{ inr: 1.7 }, 6],
  [{ inr: 2.3 }, 6],
  [{ inr: 2.4 }, 7],
  [{ encephalopathy: 'grade-1-2' }, 6],
])('Child-Pugh with %j is %i', (change, value) => {
  expect(childPugh.compute({ ...best, ...change })).toMatchObject({ value })
})

const ill = {
  sex: 'female',
  bilirubinMgPerDl: 2,
  sodiumMmolPerL: 130,
  inr: 1.5,
  creatinineMgPerDl: 1.2,
  albuminGPerDl: 3,
  hasDialysis: false,
}

/** Every term but the constant is 0. */
const healthyLiver = {
  sex: 'male',
  bilirubinMgPerDl: 1,
  sodiumMmolPerL: 137,
  inr: 1,
  creatinineMgPerDl: 1,
  albuminGPerDl: 3.5,
  hasDialysis: false,
}

testCalculator(meld30, {
  tells: [
    // 1.33 + 4.56 × 0.6931 + 0.82 × 7 − 0.24 × 7 × 0.6931 + 9.09 × 0.4055 + 11.14 × 0.1823 + 1.85 × 0.5
    // − 1.83 × 0.5 × 0.1823 + 6 = 1.33 + 3.161 + 5.74 − 1.164 + 3.686 + 2.031 + 0.925 − 0.167 + 6 = 21.54
    ['22 for a woman', ill, { value: 22, unit: '{score}' }],
    // 21.54 − 1.33 = 20.21
    ['20 for a man', { ...ill, sex: 'male' }, { value: 20 }],
    // Creatinine 3: 11.14 × 1.0986 = 12.239 and − 1.005 in place of 2.031 and − 0.167: 20.21 + 9.37 = 29.58
    [
      '30 for the man on dialysis',
      { ...ill, sex: 'male', hasDialysis: true },
      { value: 30, basis: 'dialysis counts as a creatinine of 3.0 mg/dL' },
    ],
    [
      'the same above a creatinine of 3',
      { ...ill, sex: 'male', creatinineMgPerDl: 5 },
      { value: 30 },
    ],
    // 6 + 1.33 + 9.09 × ln 1.01 = 7.42
    ['7 for a healthy woman', { ...healthyLiver, sex: 'female', inr: 1.01 }, { value: 7 }],
    // 6 + 1.85 × 2 + 9.09 × ln 1.08 = 10.40
    ['10 at an albumin of 1.5', { ...healthyLiver, albuminGPerDl: 1.5, inr: 1.08 }, { value: 10 }],
    // 9.7 + 9.09 × ln 1.1 = 10.57
    ['11 with 1 counted as 1.5', { ...healthyLiver, albuminGPerDl: 1, inr: 1.1 }, { value: 11 }],
    // 6 + 9.09 × ln 2 = 12.30
    ['12 at an INR of 2', { ...healthyLiver, inr: 2 }, { value: 12 }],
    ['12 with 4.5 counted as 3.5', { ...healthyLiver, albuminGPerDl: 4.5, inr: 2 }, { value: 12 }],
    ['12 with 142 counted as 137', { ...healthyLiver, sodiumMmolPerL: 142, inr: 2 }, { value: 12 }],
    [
      '6 at least, with every value at its bound',
      {
        ...ill,
        sex: 'male',
        bilirubinMgPerDl: 0.4,
        sodiumMmolPerL: 142,
        inr: 0.9,
        creatinineMgPerDl: 0.6,
        albuminGPerDl: 4.5,
      },
      { value: 6 },
    ],
    [
      '40 at most',
      { ...ill, bilirubinMgPerDl: 30, inr: 5, creatinineMgPerDl: 4, sodiumMmolPerL: 120 },
      { value: 40 },
    ],
  ],
  cannotTell: [['for another sex', { ...ill, sex: 'other' }, ['sex']]],
})
