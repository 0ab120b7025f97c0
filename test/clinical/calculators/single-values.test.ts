// Calculators of one line: average glucose, arterial pressure, calcium, pack-years.

import { correctedCalcium } from '../../../src-main/clinical/calculators/corrected-calcium.ts'
import { estimatedAverageGlucose } from '../../../src-main/clinical/calculators/estimated-average-glucose.ts'
import { meanArterialPressure } from '../../../src-main/clinical/calculators/mean-arterial-pressure.ts'
import { packYears } from '../../../src-main/clinical/calculators/pack-years.ts'
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
