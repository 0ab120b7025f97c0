// A screening event's values: the repeat rule of the pressure, each band at its limit and one step below, what cannot be told.

import { describe, expect, test } from 'vitest'
import {
  type Measures,
  noMeasures,
  pressureStanding,
  screenedValues,
} from '../../../src-main/clinical/wellness/screened-values.ts'

const at = (systolic: number, diastolic: number) => ({ systolic, diastolic })
const names = (measures: Partial<Measures>, sex: 'female' | 'male' | null = null) =>
  screenedValues({ ...noMeasures, ...measures }, sex).map(({ id, name }) => [id, name])
const nameOf = (measures: Partial<Measures>, sex: 'female' | 'male' | null = null) =>
  names(measures, sex)[0]?.[1]

describe('The cuff is put on again', () => {
  test.each([
    ['not without a reading', [], false],
    ['not at 129/79', [at(129, 79)], false],
    ['at 130', [at(130, 70)], true],
    ['at 80 below', [at(110, 80)], true],
    ['not after a second one 10 mmHg apart', [at(150, 90), at(140, 85)], false],
    ['when the second one is 11 mmHg apart', [at(150, 90), at(139, 85)], true],
    ['when the lower ones are 11 mmHg apart', [at(150, 95), at(148, 84)], true],
    ['not after a third', [at(150, 90), at(130, 85), at(170, 99)], false],
  ] as const)('%s', (_, readings, isAgain) => {
    expect(pressureStanding(readings).repeat !== null).toBe(isAgain)
  })
  test('the mean of all counts, rounded to whole numbers', () => {
    expect(pressureStanding([at(152, 94), at(143, 91)]).mean).toEqual(at(148, 93))
    expect(pressureStanding([]).mean).toBeNull()
  })
})

describe('The pressure', () => {
  test.each([
    [119, 79, 'normal'],
    [120, 79, 'elevated'],
    [129, 79, 'elevated'],
    [130, 79, 'high, stage 1'],
    [119, 80, 'high, stage 1'],
    [139, 89, 'high, stage 1'],
    [140, 70, 'high, stage 2'],
    [120, 90, 'high, stage 2'],
    [180, 120, 'high, stage 2'],
    [181, 80, 'severe'],
    [150, 121, 'severe'],
  ])('%d/%d twice is %s', (systolic, diastolic, name) => {
    const pressures = [at(systolic, diastolic), at(systolic, diastolic)]
    expect(names({ pressures })).toEqual([
      ['systolic', name],
      ['diastolic', name],
    ])
  })
  test('is not judged by one raised reading, unless it is severe', () => {
    expect(nameOf({ pressures: [at(150, 90)] })).toBe('measure again')
    expect(nameOf({ pressures: [at(190, 90)] })).toBe('severe')
  })
})

describe('Other values', () => {
  test.each([
    [{ glucose: 69, isFasting: true }, 'low'],
    [{ glucose: 70, isFasting: true }, 'normal'],
    [{ glucose: 99, isFasting: true }, 'normal'],
    [{ glucose: 100, isFasting: true }, 'prediabetes range'],
    [{ glucose: 125, isFasting: true }, 'prediabetes range'],
    [{ glucose: 126, isFasting: true }, 'diabetes range'],
    [{ glucose: 69, isFasting: false }, 'low'],
    [{ glucose: 199, isFasting: false }, 'after food'],
    [{ glucose: 200, isFasting: false }, 'diabetes range'],
    [{ glucose: 90, isFasting: null }, 'fasting not asked'],
    [{ a1c: 5.6 }, 'normal'],
    [{ a1c: 5.7 }, 'prediabetes range'],
    [{ a1c: 6.4 }, 'prediabetes range'],
    [{ a1c: 6.5 }, 'diabetes range'],
    [{ totalCholesterol: 199 }, 'desirable'],
    [{ totalCholesterol: 200 }, 'borderline high'],
    [{ totalCholesterol: 240 }, 'high'],
    [{ ldl: 99 }, 'optimal'],
    [{ ldl: 100 }, 'near optimal'],
    [{ ldl: 130 }, 'borderline high'],
    [{ ldl: 160 }, 'high'],
    [{ ldl: 190 }, 'very high'],
    [{ hdl: 39 }, 'low'],
    [{ hdl: 40 }, 'usual'],
    [{ hdl: 60 }, 'high'],
    [{ triglycerides: 149 }, 'normal'],
    [{ triglycerides: 150 }, 'borderline high'],
    [{ triglycerides: 200 }, 'high'],
    [{ triglycerides: 500 }, 'very high'],
  ])('%o is %s', (measures, name) => {
    expect(nameOf(measures)).toBe(name)
  })
  test('a body mass index needs weight and height; 154 lb at 66 in is 24.9', () => {
    expect(names({ weightLb: 154 })).toEqual([])
    expect(screenedValues({ ...noMeasures, weightLb: 154, heightIn: 66 }, null)[0]).toMatchObject({
      value: 24.9,
      name: 'healthy weight',
    })
    expect(nameOf({ weightLb: 156, heightIn: 66 })).toBe('overweight')
  })
  test('a waist is judged by sex, and not without it', () => {
    expect(nameOf({ waistIn: 35 }, 'female')).toBe('not raised')
    expect(nameOf({ waistIn: 35.1 }, 'female')).toBe('raised')
    expect(nameOf({ waistIn: 40 }, 'male')).toBe('not raised')
    expect(nameOf({ waistIn: 40.1 }, 'male')).toBe('raised')
    expect(screenedValues({ ...noMeasures, waistIn: 50 }, null)[0]).toMatchObject({
      tone: null,
      name: 'sex not on record',
    })
  })
  test('what was not measured is not on the report', () => {
    expect(screenedValues(noMeasures, 'female')).toEqual([])
  })
})
