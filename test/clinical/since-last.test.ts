import { expect, it } from 'vitest'
import type { Chart } from '../../src-main/clinical/chart.ts'
import { changesSince } from '../../src-main/clinical/since-last.ts'
import { aChart } from '../helpers/a-chart.ts'

const before = aChart()
  .takes('Lisinopril 10 mg tablet', { directions: 'Take 1 tablet a day' })
  .takes('Metformin 500 mg tablet')
  .has('Hypertension', 'I10')
  .measured('4548-4', 8.1, '%', '2026-01-05').chart

const lines = (now: Chart) => changesSince(before, now).map((one) => `${one.kind} ${one.text}`)

it('finds nothing new in the same chart', () => {
  expect(lines(before)).toEqual([])
})

it('names what was started, stopped with its reason, and changed', () => {
  const [lisinopril, metformin] = before.medications ?? []
  if (lisinopril === undefined || metformin === undefined) throw new Error('the chart has two')
  const now: Chart = {
    ...before,
    medications: [
      { ...lisinopril, directions: 'Take 2 tablets a day' },
      { ...metformin, stop: before.on, stopReason: 'Loose stools' },
      { ...lisinopril, id: 'm3', text: 'Amlodipine 5 mg tablet' },
    ],
  }
  expect(lines(now)).toEqual([
    'started Amlodipine 5 mg tablet',
    'stopped Metformin 500 mg tablet: Loose stools',
    'changed Lisinopril 10 mg tablet: directions were “Take 1 tablet a day”, are “Take 2 tablets a day”',
  ])
})

it('names new conditions, allergies, results and vaccines', () => {
  const now: Chart = {
    ...before,
    allergies: { kind: 'listed', items: [{ id: 'a9', substance: 'Penicillin', reaction: null }] },
    conditions: [
      ...(before.conditions ?? []),
      { id: 'c9', text: 'Gout', icd10: 'M10.9', onset: null, ended: null },
    ],
    observations: [
      ...(before.observations ?? []),
      {
        id: 'o9',
        loinc: null,
        text: 'Weight',
        value: 81,
        valueText: null,
        unit: 'kg',
        date: before.on,
      },
    ],
    immunizations: [{ id: 'i9', cvx: null, text: 'Influenza', date: before.on }],
  }
  expect(lines(now)).toEqual([
    'condition Gout',
    'allergy Allergy: Penicillin',
    'result Weight 81 kg',
    'vaccine Influenza',
  ])
})

it('compares no list with an unknown one', () => {
  expect(lines({ ...before, medications: null })).toEqual([])
})
