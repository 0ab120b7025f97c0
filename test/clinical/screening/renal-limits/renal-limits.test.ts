// Every kidney limit: each row alone fires and is quiet one step either side of its kidney function and its dose, and
// cannot tell for each fact that lacks. The numbers are those of the lines, not of the table.

import { describe, expect, test } from 'vitest'
import type { Chart, Fact } from '../../../../src-main/clinical/chart.ts'
import { drugRowScreen } from '../../../../src-main/clinical/screening/drug-rows.ts'
import { renalDosing } from '../../../../src-main/clinical/screening/renal-dosing.ts'
import { renalDosingRows } from '../../../../src-main/reference/renal-dosing.ts'
import { aChart } from '../../../helpers/a-chart.ts'
import { kidneys } from '../../../helpers/kidneys.ts'
import { type RowCase, testRows } from '../../../helpers/row-cases.ts'
import { taking } from '../../../helpers/taking.ts'
import { anticoagulantLimits } from './anticoagulant-limits.ts'
import { brainLimits } from './brain-limits.ts'
import { glucoseLimits } from './glucose-limits.ts'
import { heartLimits } from './heart-limits.ts'
import { infectionLimits } from './infection-limits.ts'
import {
  inBand,
  type LimitLine,
  type Measure,
  patient,
  patientOnDose,
  without,
} from './limit-line.ts'
import { otherLimits } from './other-limits.ts'
import { painLimits } from './pain-limits.ts'

const lines: readonly LimitLine[] = [
  ...anticoagulantLimits,
  ...glucoseLimits,
  ...heartLimits,
  ...brainLimits,
  ...painLimits,
  ...infectionLimits,
  ...otherLimits,
]

/** What one row of the table says alone: its id when it fires, the facts that lack, or nothing. */
function answers(id: string): (chart: Chart) => readonly string[] {
  const rows = renalDosingRows.filter((row) => row.id === id)
  const screen = drugRowScreen({ id: renalDosing.id, title: renalDosing.title, rows })
  return (chart) =>
    screen(chart).map((one) =>
      one.kind === 'concern' ? one.row : `lacks ${one.missing.toSorted().join(' ')}`,
    )
}

/** The facts without each of which a measure cannot be told, each with a chart that lacks it. */
function lacking(measure: Measure, full: Chart): readonly (readonly [Fact, Chart])[] {
  // A reported GFR needs nothing else.
  const chart = measure === 'clearance' ? full : without(full, 'egfr')
  const person = (facts: Partial<Chart['patient']>): Chart => ({
    ...chart,
    patient: { ...chart.patient, ...facts },
  })
  return [
    ['observations', { ...chart, observations: null }],
    ['creatinine', without(chart, 'creatinine')],
    ['birthDate', person({ birthDate: null })],
    ['sex', person({ sex: null })],
    ...(measure === 'egfr' ? [] : ([['weight', without(chart, 'weight')]] as const)),
  ]
}

const fibrillating = aChart().has('atrial fibrillation', 'I48.20')

/** Rows that go by creatinine, age and weight themselves; their thresholds are in renal-dosing.test.ts. */
const others: readonly RowCase[] = [
  [
    'renal-apixaban-too-high',
    taking(kidneys(40, fibrillating).born('1946-11-23'), 'Eliquis 5 mg tablet', 2),
  ],
  ['renal-apixaban-too-low', taking(kidneys(40, fibrillating), 'Eliquis 2.5 mg tablet', 2)],
  ['renal-tranexamic-acid-creatinine', taking(kidneys(50), 'tranexamic acid 650 mg tablet', 6)],
]

testRows(renalDosing, renalDosingRows, [
  ...lines.map((line): RowCase => [line.row, patient(line, inBand(line))]),
  ...others,
])

describe('The kidney limit of', () => {
  test.each(lines)('$row, by kidney function', (line) => {
    const says = answers(line.row)
    expect(line.steps.map(([at]) => [at, says(patient(line, at).chart)])).toEqual(
      line.steps.map(([at, fires]) => [at, fires ? [line.row] : []]),
    )
  })

  test.each(lines.filter(({ dose }) => dose !== null))('$row, by dose', (line) => {
    const { is, mg } = line.dose ?? { is: '>', mg: Number.NaN }
    const says = answers(line.row)
    const [inside, outside] = is === '>' ? [mg * 1.001, mg * 0.999] : [mg * 0.999, mg * 1.001]
    expect(says(patientOnDose(line, inside).chart)).toEqual([line.row])
    expect(says(patientOnDose(line, mg).chart)).toEqual([])
    expect(says(patientOnDose(line, outside).chart)).toEqual([])
    expect(says({ ...patientOnDose(line, mg).chart, fills: null })).toEqual(['lacks dailyDose'])
  })

  test.each(lines)('$row, without a fact', (line) => {
    const says = answers(line.row)
    const full = patient(line, inBand(line)).chart
    const cases = lacking(line.measure, full)
    expect(cases.map(([fact, chart]) => [fact, says(chart)])).toEqual(
      cases.map(([fact]) => [fact, [`lacks ${fact}`]]),
    )
    if (line.condition !== '')
      expect(says({ ...full, conditions: null })).toEqual(['lacks conditions'])
  })
})
