// Tests that are due: each row fires without its tests and one day after its interval, and is quiet on the last day.

import { describe, expect, test } from 'vitest'
import { dueTests, monitoring } from '../../../src-main/clinical/screening/monitoring.ts'
import type { AnalyteId } from '../../../src-main/reference/analytes.ts'
import { monitoringRows } from '../../../src-main/reference/monitoring.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { patientRowAnswers } from '../../helpers/rows/row-alone.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { takesIngredient, withResult } from '../../helpers/test-results.ts'
import { type MonitoringLine, monitoringLines } from './monitoring-lines.ts'

/** Rows ask each for itself here: the family joins those with the same tests. */
const eachRow = { ...monitoring, screen: dueTests }

const man = aChart().born('1950-01-01').person({ sex: 'male' }).hasNoConditions().hasNoResults()
const weakKidney = withResult(withResult(man, 'weight', 72, 100), 'creatinine', 3, 300)
const base: Readonly<Record<string, ChartBuilder>> = {
  'monitor-mra-with-ras': takesIngredient(man, 'lisinopril'),
  'monitor-digoxin-magnesium': takesIngredient(man, 'furosemide'),
  'monitor-ppi-magnesium': takesIngredient(man, 'furosemide'),
  'monitor-doac-kidney': weakKidney,
  'monitor-metformin-low-gfr': weakKidney,
}

const chartOf = ({ row, drug }: MonitoringLine) => takesIngredient(base[row] ?? man, drug)

testRows(
  eachRow,
  monitoringRows,
  monitoringLines.map((one) => [one.row, chartOf(one)]),
)

/** Three is a value at which the clearance of a man of 76 is below 60 and the GFR below 45. */
const measured = (chart: ChartBuilder, tests: readonly AnalyteId[], daysAgo: number) =>
  tests.reduce((so, test) => withResult(so, test, 3, daysAgo), chart)

describe('The tests of', () => {
  test.each(monitoringLines)('$row: at the interval, one day over, and never', (line) => {
    const { row, days, tests } = line
    const first = tests.flatMap((group) => group.slice(0, 1))
    const fired = (chart: ChartBuilder) => firedRows(eachRow, chart).includes(row)
    expect(fired(measured(chartOf(line), first, days))).toBe(false)
    expect(fired(measured(chartOf(line), first, days + 1))).toBe(true)
    expect(fired(chartOf(line))).toBe(true)
    for (const group of tests) {
      const others = first.filter((test) => !group.includes(test))
      const rest = measured(chartOf(line), others, days)
      expect([group, fired(rest)]).toEqual([group, true])
      for (const test of group) {
        expect([test, fired(measured(rest, [test], days))]).toEqual([test, false])
        expect([test, fired(measured(rest, [test], days + 1))]).toEqual([test, true])
      }
    }
  })

  test.each(monitoringLines)('$row: cannot tell without results or a list', ({ row, drug }) => {
    const says = patientRowAnswers(monitoringRows, row)
    const { chart } = takesIngredient(base[row] ?? man, drug)
    expect(says({ ...chart, observations: null })).toEqual(['lacks observations'])
    expect(says({ ...chart, medications: null })).toEqual(['lacks medications'])
    expect(says((base[row] ?? man).takes('white pill').chart)).toEqual(['lacks ingredients'])
  })
})

describe('Rows that ask for more than a drug', () => {
  const says = (row: string, chart: ChartBuilder) =>
    patientRowAnswers(monitoringRows, row)(chart.chart)

  test.each([
    ['monitor-thiazide-older', 'chlorthalidone'],
    ['monitor-ssri-sodium', 'citalopram'],
    ['monitor-ppi-b12', 'omeprazole'],
  ])('%s: from 65 years on', (row, drug) => {
    const taken = takesIngredient(man, drug)
    expect(says(row, taken.born('1961-11-23'))).toEqual([row])
    expect(says(row, taken.born('1961-11-24'))).toEqual([])
    expect(says(row, taken.person({ birthDate: null }))).toEqual(['lacks birthDate'])
  })

  test('monitor-testosterone-prostate: men from 55 years on', () => {
    const row = 'monitor-testosterone-prostate'
    const taken = takesIngredient(man, 'testosterone')
    expect(says(row, taken.born('1971-11-23'))).toEqual([row])
    expect(says(row, taken.born('1971-11-24'))).toEqual([])
    expect(says(row, taken.person({ sex: 'female' }))).toEqual([])
    expect(says(row, taken.person({ sex: null }))).toEqual(['lacks sex'])
    expect(says(row, taken.person({ birthDate: null }))).toEqual(['lacks birthDate'])
  })

  test.each([
    ['monitor-mra-with-ras', 'spironolactone', 'losartan', 'amlodipine'],
    ['monitor-digoxin-magnesium', 'digoxin', 'torsemide', 'spironolactone'],
    ['monitor-ppi-magnesium', 'omeprazole', 'digoxin', 'metoprolol'],
  ])('%s: only beside another drug', (row, drug, beside, other) => {
    const taken = takesIngredient(man, drug)
    expect(says(row, takesIngredient(taken, beside))).toEqual([row])
    expect(says(row, takesIngredient(taken, other))).toEqual([])
    expect(says(row, taken.takes('white pill'))).toEqual(['lacks ingredients'])
  })

  test('monitor-doac-kidney: below a clearance of 60', () => {
    const row = 'monitor-doac-kidney'
    // (140 - 76) * 72 / (72 * creatinine).
    const at = (mlPerMin: number) =>
      withResult(
        withResult(takesIngredient(man, 'apixaban'), 'weight', 72, 100),
        'creatinine',
        64 / mlPerMin,
        184,
      )
    expect(says(row, at(59.9))).toEqual([row])
    expect(says(row, at(60))).toEqual([])
    expect(says(row, at(59).person({ birthDate: null }))).toEqual(['lacks birthDate'])
    expect(says(row, at(59).person({ sex: null }))).toEqual(['lacks sex'])
    expect(says(row, withResult(takesIngredient(man, 'apixaban'), 'weight', 72))).toEqual([
      'lacks creatinine',
    ])
  })

  test('monitor-metformin-low-gfr: below a GFR of 45', () => {
    const row = 'monitor-metformin-low-gfr'
    const at = (mlPerMin: number) =>
      withResult(takesIngredient(man, 'metformin'), 'egfr', mlPerMin, 121)
    expect(says(row, at(44.9))).toEqual([row])
    expect(says(row, at(45))).toEqual([])
    expect(says(row, takesIngredient(man, 'metformin'))).toEqual(['lacks creatinine'])
  })
})

const lisinopril = aChart().takes('lisinopril 10 mg tablet')

testRule(monitoring, {
  quiet: [
    ['a drug without tests', aChart().hasNoResults().takes('loratadine 10 mg tablet')],
    ['an eye drop', aChart().hasNoResults().takes('timolol 0.5 % eye drops')],
    [
      'both tests in the year',
      ['potassium', 'creatinine', 'systolic'].reduce(
        (chart, analyte) => withResult(chart, analyte as 'potassium', 4, 100),
        lisinopril,
      ),
    ],
  ],
  fires: [
    [
      'one of two tests',
      withResult(withResult(lisinopril, 'systolic', 130), 'potassium', 4),
      ['monitor-ras m1'],
    ],
    [
      'two drugs with the same tests once, led by the more severe',
      withResult(
        withResult(lisinopril.takes('spironolactone 25 mg tablet'), 'systolic', 130),
        'albumin',
        4,
      ),
      ['monitor-mra m2 m1'],
    ],
  ],
  cannotTell: [
    ['without results', lisinopril, [['observations']]],
    ['an unknown medicine', aChart().hasNoResults().takes('white water pill'), [['ingredients']]],
  ],
})

test('The finding shows the last value with its day, or that there is none', () => {
  const [found] = monitoring.screen(
    withResult(withResult(lisinopril, 'systolic', 130), 'potassium', 4.1, 400).chart,
  )
  expect(found?.kind === 'concern' ? found.evidence.slice(1) : found).toEqual([
    { fact: 'last potassium', value: '4.1', unit: 'mmol/L', date: '2025-10-19' },
    { fact: 'last serum creatinine', value: 'none on record', unit: null, date: null },
    { fact: 'last estimated GFR', value: 'none on record', unit: null, date: null },
  ])
})
