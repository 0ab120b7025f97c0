// Age in completed years.

import { age } from '../../../src-main/clinical/calculators/age.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const on = '2026-11-23'

testCalculator(age, {
  tells: [
    ['78 years', { birthDate: '1948-05-02', on }, { value: 78, unit: 'a' }],
    ['65 on the birthday', { birthDate: '1961-11-23', on }, { value: 65 }],
    ['64 on the day before', { birthDate: '1961-11-24', on }, { value: 64 }],
    ['0 on the day of birth', { birthDate: on, on }, { value: 0 }],
    ['a leap day not yet', { birthDate: '2024-02-29', on: '2025-02-28' }, { value: 0 }],
    ['a leap day on 1 March', { birthDate: '2024-02-29', on: '2025-03-01' }, { value: 1 }],
  ],
  cannotTell: [
    ['from nothing', {}, ['birthDate', 'on']],
    ['before the birth', { birthDate: '2026-11-24', on }, ['birthDate'], 'after the day'],
    ['from a day that is none', { birthDate: '1948-02-30', on }, ['birthDate'], 'not a day'],
    ['from a number', { birthDate: 19480502, on }, ['birthDate'], 'not a day'],
  ],
})
