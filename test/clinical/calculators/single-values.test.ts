// Calculators of one line: glucose, pressures, goals, laboratory corrections, doses.

import { expect, test } from 'vitest'
import { a1cGoal } from '../../../src-main/clinical/calculators/a1c-goal.ts'
import { anionGap } from '../../../src-main/clinical/calculators/anion-gap.ts'
import { bloodPressureGoal } from '../../../src-main/clinical/calculators/blood-pressure-goal.ts'
import { correctedCalcium } from '../../../src-main/clinical/calculators/corrected-calcium.ts'
import { correctedPhenytoin } from '../../../src-main/clinical/calculators/corrected-phenytoin.ts'
import { estimatedAverageGlucose } from '../../../src-main/clinical/calculators/estimated-average-glucose.ts'
import { meanArterialPressure } from '../../../src-main/clinical/calculators/mean-arterial-pressure.ts'
import { packYears } from '../../../src-main/clinical/calculators/pack-years.ts'
import { qtc } from '../../../src-main/clinical/calculators/qtc.ts'
import { steroidEquivalence } from '../../../src-main/clinical/calculators/steroid-equivalence.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

testCalculator(estimatedAverageGlucose, {
  // The table of the ADAG paper: 6 % is 126, 7 % is 154, 8 % is 183, 12 % is 298 mg/dL.
  tells: [
    ['154 for 7 %', { a1cPercent: 7 }, { value: 154, unit: 'mg/dL' }],
    ['126 for 6 %', { a1cPercent: 6 }, { value: 126 }],
    ['183 for 8 %', { a1cPercent: 8 }, { value: 183 }],
    ['298 for 12 %', { a1cPercent: 12 }, { value: 298 }],
  ],
  cannotTell: [['from mmol/mol', { a1cPercent: 53 }, ['a1cPercent'], 'between 3 and 20 %']],
})

testCalculator(meanArterialPressure, {
  tells: [
    // 80 + 40 / 3 = 93.3
    ['93 for 120/80', { systolicMmHg: 120, diastolicMmHg: 80 }, { value: 93, unit: 'mm[Hg]' }],
    ['a small pulse pressure', { systolicMmHg: 81, diastolicMmHg: 80 }, { value: 80 }],
  ],
  cannotTell: [
    ['from values that are swapped', { systolicMmHg: 80, diastolicMmHg: 120 }, ['diastolicMmHg']],
    ['from equal values', { systolicMmHg: 80, diastolicMmHg: 80 }, ['diastolicMmHg'], 'not below'],
  ],
})

testCalculator(correctedCalcium, {
  tells: [
    // 8.5 + 0.8 × (4 − 2.5) = 9.7
    ['9.7 at an albumin of 2.5', { calciumMgPerDl: 8.5, albuminGPerDl: 2.5 }, { value: 9.7 }],
    ['the same at an albumin of 4', { calciumMgPerDl: 9.3, albuminGPerDl: 4 }, { value: 9.3 }],
  ],
  cannotTell: [
    ['from g/L', { calciumMgPerDl: 8.5, albuminGPerDl: 25 }, ['albuminGPerDl'], 'between 0.5'],
  ],
})

testCalculator(packYears, {
  tells: [
    ['45 for 30 a day in 30 years', { cigarettesPerDay: 30, yearsSmoked: 30 }, { value: 45 }],
    ['0 for somebody who never smoked', { cigarettesPerDay: 0, yearsSmoked: 0 }, { value: 0 }],
  ],
  cannotTell: [['from nothing', {}, ['cigarettesPerDay', 'yearsSmoked']]],
})

testCalculator(correctedPhenytoin, {
  tells: [
    // 8 / (0.2 × 2 + 0.1) = 16
    [
      '16 at an albumin of 2',
      { phenytoinMcgPerMl: 8, albuminGPerDl: 2, hasKidneyFailure: false },
      { value: 16, unit: 'ug/mL', basis: expect.stringContaining('0.2') },
    ],
    // 8 / (0.1 × 2 + 0.1) = 26.7
    [
      '26.7 in kidney failure',
      { phenytoinMcgPerMl: 8, albuminGPerDl: 2, hasKidneyFailure: true },
      { value: 26.7, basis: expect.stringContaining('kidney failure') },
    ],
  ],
  cannotTell: [
    ['from the level alone', { phenytoinMcgPerMl: 8 }, ['albuminGPerDl', 'hasKidneyFailure']],
  ],
})

testCalculator(anionGap, {
  tells: [
    // 140 − 104 − 24
    [
      '12, not corrected',
      { sodiumMmolPerL: 140, chlorideMmolPerL: 104, bicarbonateMmolPerL: 24 },
      { value: 12, unit: 'mmol/L', basis: expect.stringContaining('not corrected') },
    ],
    // 12 + 2.5 × (4 − 2)
    [
      '17, corrected for an albumin of 2',
      { sodiumMmolPerL: 140, chlorideMmolPerL: 104, bicarbonateMmolPerL: 24, albuminGPerDl: 2 },
      { value: 17, basis: 'corrected for albumin, 12 mmol/L without' },
    ],
  ],
  cannotTell: [],
})

testCalculator(qtc, {
  tells: [
    // RR 0.8 s: 400/√0.8 = 447.2; 400/∛0.8 = 430.9; 400 + 154 × 0.2 = 430.8; 400 + 1.75 × 15 = 426.25
    [
      'four values at 75 a minute',
      { qtMs: 400, heartRatePerMin: 75 },
      { values: { bazett: 447, fridericia: 431, framingham: 431, hodges: 426 }, unit: 'ms' },
    ],
    [
      'the QT itself at 60 a minute',
      { qtMs: 400, heartRatePerMin: 60 },
      { values: { bazett: 400, fridericia: 400, framingham: 400, hodges: 400 } },
    ],
  ],
  cannotTell: [['from seconds', { qtMs: 0.4, heartRatePerMin: 60 }, ['qtMs'], 'between 200']],
})

testCalculator(a1cGoal, {
  tells: [
    [
      'above the goal of the ADA',
      { a1cPercent: 7.4 },
      { value: 0.4, unit: '%', grade: 'not at goal', basis: expect.stringContaining('ADA') },
    ],
    ['not at goal at the goal', { a1cPercent: 7 }, { value: 0, grade: 'not at goal' }],
    ['at goal below it', { a1cPercent: 6.9 }, { value: -0.1, grade: 'at goal' }],
    [
      "at the patient's own goal",
      { a1cPercent: 7.4, goalPercent: 8 },
      { value: -0.6, grade: 'at goal', basis: 'goal below 8 %, as given' },
    ],
  ],
  cannotTell: [['with a goal that is none', { a1cPercent: 7.4, goalPercent: 64 }, ['goalPercent']]],
})

testCalculator(bloodPressureGoal, {
  tells: [
    [
      'at goal below 130/80',
      { systolicMmHg: 129, diastolicMmHg: 79 },
      {
        values: { systolicAboveGoalMmHg: -1, diastolicAboveGoalMmHg: -1 },
        unit: 'mm[Hg]',
        grade: 'at goal',
        basis: expect.stringContaining('ACC/AHA'),
      },
    ],
    ['not at goal at 130', { systolicMmHg: 130, diastolicMmHg: 79 }, { grade: 'not at goal' }],
    ['not at goal at 80', { systolicMmHg: 129, diastolicMmHg: 80 }, { grade: 'not at goal' }],
    [
      "at the patient's own goal",
      { systolicMmHg: 139, diastolicMmHg: 89, goalSystolicMmHg: 140, goalDiastolicMmHg: 90 },
      { grade: 'at goal', basis: 'goal below 140/90, as given' },
    ],
  ],
  cannotTell: [
    [
      'with half a goal',
      { systolicMmHg: 139, diastolicMmHg: 89, goalSystolicMmHg: 140 },
      ['goalDiastolicMmHg'],
    ],
    [
      'with the other half',
      { systolicMmHg: 139, diastolicMmHg: 89, goalDiastolicMmHg: 90 },
      ['goalSystolicMmHg'],
    ],
  ],
})

testCalculator(steroidEquivalence, {
  tells: [
    [
      '20 mg of prednisone as 3 mg of dexamethasone',
      { doseMg: 20, from: 'prednisone', to: 'dexamethasone' },
      { value: 3, unit: 'mg', basis: '5 mg of prednisone are 0.75 mg of dexamethasone' },
    ],
    [
      '4 mg of methylprednisolone as 20 mg of hydrocortisone',
      { doseMg: 4, from: 'methylprednisolone', to: 'hydrocortisone' },
      { value: 20 },
    ],
    ['itself', { doseMg: 7.5, from: 'prednisolone', to: 'prednisolone' }, { value: 7.5 }],
  ],
  cannotTell: [
    ['of budesonide', { doseMg: 9, from: 'budesonide', to: 'prednisone' }, ['from'], 'not one of'],
  ],
})

test.each([
  ['cortisone', 25],
  ['hydrocortisone', 20],
  ['prednisone', 5],
  ['prednisolone', 5],
  ['methylprednisolone', 4],
  ['triamcinolone', 4],
  ['betamethasone', 0.75],
  ['dexamethasone', 0.75],
])('5 mg of prednisone as %s are %f mg', (to, value) => {
  expect(steroidEquivalence.compute({ doseMg: 5, from: 'prednisone', to })).toMatchObject({ value })
})
