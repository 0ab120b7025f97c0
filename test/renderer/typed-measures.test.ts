// What is typed at a screening table: pressures, feet and inches, and what is refused.

import { describe, expect, test } from 'vitest'
import { noMeasures } from '../../src-main/clinical/wellness/screened-values.ts'
import {
  fieldOfPath,
  readMeasures,
  typedOf,
} from '../../src-renderer/screens/wellness/typed-measures.ts'

const empty = typedOf(noMeasures)

describe('typed measures', () => {
  test('an empty form measures nothing', () => {
    expect(readMeasures(empty)).toEqual({ measures: noMeasures, errors: {} })
  })
  test.each([
    ['132/84', [{ systolic: 132, diastolic: 84 }]],
    ['132 84', [{ systolic: 132, diastolic: 84 }]],
    ['132-84', [{ systolic: 132, diastolic: 84 }]],
  ])('reads a pressure %s', (pressure1, pressures) => {
    expect(readMeasures({ ...empty, pressure1 }).measures.pressures).toEqual(pressures)
  })
  test.each([
    ["5'6", 66],
    ['5\'6"', 66],
    ["6'", 72],
    ['66.5', 66.5],
  ])('reads a height %s', (heightIn, inches) => {
    expect(readMeasures({ ...empty, heightIn }).measures.heightIn).toBe(inches)
  })
  test.each([
    ['pressure1', '132'],
    ['a1c', '6,8'],
    ['a1c', '-6'],
    ['fasting', 'maybe'],
    ['heightIn', 'tall'],
  ] as const)('says that %s cannot be %s, and takes it as not measured', (field, text) => {
    const { measures, errors } = readMeasures({ ...empty, [field]: text })
    expect(Object.keys(errors)).toEqual([field])
    expect(measures).toEqual(noMeasures)
  })
  test('what was kept comes back as it was typed', () => {
    const typed = {
      ...empty,
      pressure1: '152/94',
      pressure2: '144/90',
      fasting: 'n',
      glucose: '99',
      heightIn: '66',
    }
    expect(typedOf(readMeasures(typed).measures)).toEqual(typed)
  })
  test('an error of the call finds its field', () => {
    expect(fieldOfPath('measures.pressures.1.systolic')).toBe('pressure2')
    expect(fieldOfPath('measures.a1c')).toBe('a1c')
  })
})
