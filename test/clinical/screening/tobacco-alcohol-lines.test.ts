// Tobacco and alcohol, each row alone: which codes and answers count, which drugs help or are harmed, and each fact
// that can lack.

import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src-main/clinical/chart.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { helpRows, substanceRows } from '../../../src-main/reference/tobacco-alcohol.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import {
  chartOfLine,
  readConditionLines,
  testConditionLines,
} from '../../helpers/rows/condition-lines.ts'
import { drugRowAnswers, patientRowAnswers } from '../../helpers/rows/row-alone.ts'

const adult = aChart().born('1970-05-01').hasNoResults().hasNoConditions()

const drinking =
  'F10.10 F10.120 F10.130 F10.14 F10.150 F10.180 F10.19 F10.20 F10.220 F10.230 F10.24 F10.250 F10.26 F10.27 F10.280 F10.29'
/** In remission, use without a disorder, and other substances. */
const notDrinking = 'F10.11 F10.21 F11.20 F13.20 Z72.89 K70.30'

/** Row | a drug of it | a drug beside it. */
const substances = `
alcohol-acetaminophen | Tylenol 500 mg | ibuprofen 600 mg
alcohol-sedative | alprazolam 0.5 mg | buspirone 10 mg
alcohol-sedative | oxycodone 5 mg tablet | sertraline 50 mg
alcohol-sedative | zolpidem 5 mg | ramelteon 8 mg
alcohol-sedative | cyclobenzaprine 10 mg | lidocaine 5% patch
alcohol-sedative | gabapentin 300 mg | levetiracetam 500 mg
alcohol-nitroimidazole | metronidazole 500 mg tablet | metronidazole 0.75 % topical gel
alcohol-nitroimidazole | tinidazole 500 mg tablet | fluconazole 100 mg
alcohol-disulfiram | disulfiram 250 mg | naltrexone 50 mg
alcohol-metformin | metformin 500 mg | sitagliptin 100 mg
alcohol-warfarin | warfarin 5 mg | apixaban 5 mg
alcohol-low-glucose | glipizide 5 mg | metformin 500 mg
alcohol-low-glucose | Lantus | Jardiance 10 mg
alcohol-stomach | ibuprofen 600 mg | acetaminophen 500 mg
alcohol-stomach | aspirin 81 mg | clopidogrel 75 mg
alcohol-isoniazid | isoniazid 300 mg | rifampin 300 mg
alcohol-bupropion | bupropion 150 mg | sertraline 50 mg`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

const rowOf = (row: string) => drugRowAnswers(substanceRows, row)

testConditionLines(
  'A drug that alcohol changes',
  adult,
  readConditionLines(
    substances.map(([row, drug]) => `${row} | ${drug} | ${drinking} | ${notDrinking}`).join('\n'),
  ),
  rowOf,
)

test.each(substances)('%s: %s and not %s', (row = '', drug = '', beside = '') => {
  const says = rowOf(row)
  const drinker = adult.has('dependence', 'F10.20')
  expect(says(drinker.takes(drug).chart)).toEqual([row])
  expect(says(drinker.takes(beside).chart)).toEqual([])
  expect(says({ ...drinker.chart, medications: null })).toEqual(['lacks medications'])
  expect(says(drinker.takes('white pill').chart)).toEqual(['lacks ingredients'])
})

const treatment = readConditionLines(
  'alcohol-treatment | | F10.20 F10.220 F10.230 F10.24 F10.250 F10.26 F10.27 F10.280 F10.29 | F10.10 F10.21 F10.99 F11.20 | | naltrexone 50 mg; acamprosate 333 mg; disulfiram 250 mg; topiramate 100 mg | buprenorphine 8 mg sublingual tablet; gabapentin 300 mg',
)

const treated = patientRowAnswers(helpRows, 'alcohol-treatment')
testConditionLines('Help against alcohol', adult, treatment, () => treated)

test.each(treatment)('$row: from 18 years on, and what it asks', (line) => {
  const chart = chartOfLine(adult, line)
  expect(treated(chart.born('2008-11-23').chart)).toEqual([line.row])
  expect(treated(chart.born('2008-11-24').chart)).toEqual([])
  expect(treated(chart.person({ birthDate: null }).chart)).toEqual(['lacks birthDate'])
  expect(treated({ ...chart.chart, medications: null })).toEqual(['lacks medications'])
  expect(treated(chart.takes('white pill').chart)).toEqual(['lacks ingredients'])
})

function withStatus(builder: ChartBuilder, ...answers: readonly (readonly [string, string])[]) {
  const observations = answers.map(
    ([valueText, date], i): Observation => ({
      id: `o${i + 1}`,
      loinc: '72166-2',
      text: 'Tobacco smoking status',
      value: null,
      valueText,
      unit: null,
      date: day(date),
    }),
  )
  return { ...builder.chart, observations }
}

describe.each([
  [
    'tobacco-help-to-quit',
    adult.takesNothing(),
    patientRowAnswers(helpRows, 'tobacco-help-to-quit'),
  ],
  ['tobacco-smoke-levels', adult.takes('clozapine 100 mg'), rowOf('tobacco-smoke-levels')],
] as const)('%s', (row, patient, says) => {
  test.each([
    ['Current every day smoker', [row]],
    ['Current some day smoker', [row]],
    ['Smoker, current status unknown', ['lacks tobaccoUse']],
    ['Former smoker', []],
    ['Never smoker', []],
    ['Non-smoker', []],
    ['Unknown if ever smoked', ['lacks tobaccoUse']],
    ['asked', ['lacks tobaccoUse']],
  ])('the status %s', (status, expected) => {
    expect(says(withStatus(patient, [status, '2026-11-01']))).toEqual(expected)
  })

  test('the newest status counts, and none of the future', () => {
    const [older, newer] = [
      ['Current every day smoker', '2026-01-01'],
      ['Former smoker', '2026-01-02'],
    ] as const
    expect(says(withStatus(patient, older, newer))).toEqual([])
    expect(says(withStatus(patient, newer, older))).toEqual([])
    expect(says(withStatus(patient, older, ['Former smoker', '2026-11-24']))).toEqual([row])
  })

  test.each([
    ['F17.200', [row]],
    ['F17.210', [row]],
    ['F17.220', [row]],
    ['F17.290', [row]],
    ['Z72.0', [row]],
    ['F17.201', ['lacks tobaccoUse']],
    ['F17.211', ['lacks tobaccoUse']],
    ['F17.221', ['lacks tobaccoUse']],
    ['F17.291', ['lacks tobaccoUse']],
    ['Z87.891', ['lacks tobaccoUse']],
    ['Z72.4', ['lacks tobaccoUse']],
  ])('the code %s without a status', (code, expected) => {
    expect(says(patient.has('invented', code).chart)).toEqual(expected)
  })

  test('a code that is over, no conditions, no results', () => {
    expect(says(patient.had('smoking', 'F17.210', '2025-01-01').chart)).toEqual([
      'lacks tobaccoUse',
    ])
    expect(says({ ...patient.chart, conditions: null })).toEqual(['lacks tobaccoUse'])
    expect(says({ ...patient.chart, observations: null })).toEqual(['lacks tobaccoUse'])
    expect(says({ ...patient.chart, medications: null })).toEqual(['lacks medications'])
  })
})

describe('Help to quit tobacco', () => {
  const says = patientRowAnswers(helpRows, 'tobacco-help-to-quit')
  const smoker = adult.takesNothing().has('smoking', 'F17.210')
  const row = ['tobacco-help-to-quit']

  test.each(['varenicline 1 mg', 'bupropion 150 mg', 'Nicoderm', 'nicotine 4 mg lozenge'])(
    'not with %s',
    (drug) => {
      expect(says(smoker.takes(drug).chart)).toEqual([])
    },
  )

  test('with other drugs, from 18 years on, and what it asks', () => {
    expect(says(smoker.takes('sertraline 50 mg').chart)).toEqual(row)
    expect(says(smoker.born('2008-11-23').chart)).toEqual(row)
    expect(says(smoker.born('2008-11-24').chart)).toEqual([])
    expect(says(smoker.person({ birthDate: null }).chart)).toEqual(['lacks birthDate'])
    expect(says(smoker.takes('white pill').chart)).toEqual(['lacks ingredients'])
  })
})

test.each(['theophylline 300 mg', 'clozapine 100 mg', 'olanzapine 5 mg'])(
  'Smoke and %s',
  (drug) => {
    const says = rowOf('tobacco-smoke-levels')
    const smoker = adult.has('smoking', 'Z72.0')
    expect(says(smoker.takes(drug).chart)).toEqual(['tobacco-smoke-levels'])
    expect(says(smoker.takes('quetiapine 25 mg').chart)).toEqual([])
    expect(says(smoker.takes(drug).born('2015-01-01').chart)).toEqual(['tobacco-smoke-levels'])
  },
)

test('Each row has a line or tests of its own', () => {
  const known = new Set([...substances.map(([row]) => row), 'tobacco-smoke-levels'])
  expect(substanceRows.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
  expect(helpRows.map(({ id }) => id)).toEqual(['tobacco-help-to-quit', 'alcohol-treatment'])
})
