import { expect, test } from 'vitest'
import {
  doacChecks,
  doacsOf,
  labInterval,
} from '../../../src-main/clinical/anticoagulation/doac-checks.ts'
import { aChart } from '../../helpers/a-chart.ts'

const patient = (born: string, creatinine: number, weightKg: number) =>
  aChart()
    .born(born)
    .person({ sex: 'male' })
    .has('Atrial fibrillation', 'I48.20')
    .takes('Apixaban 5 mg tablet', { directions: 'Take 1 tablet by mouth twice a day' })
    .measured('2160-0', creatinine, 'mg/dL', '2026-08-23')
    .measured('29463-7', weightKg, 'kg', '2026-08-23')
    .measured('8302-2', 175, 'cm', '2026-08-23')

test('a dose that two of three facts of the label halve is found', () => {
  const { chart } = patient('1944-01-01', 1.6, 80)
  const [doac] = doacsOf(chart) ?? []
  if (doac === undefined) throw new Error('apixaban is on the list')
  const rows = doacChecks(chart, doac).findings.flatMap((one) =>
    one.kind === 'concern' ? [one.row] : [],
  )
  expect(rows).toContain('renal-apixaban-too-high')
})

test('only direct anticoagulants are followed, and without a list nothing can be told', () => {
  expect(doacsOf(aChart().takes('Warfarin 5 mg tablet').chart)).toEqual([])
  expect(doacsOf(aChart().chart)).toBeNull()
})

test.each([
  ['at 74 years and 80 mL/min or more: once a year', '1951-12-01', 0.8, 'every 12 months', 'later'],
  ['at 75 years: every six months', '1951-11-23', 0.8, 'every 6 months', 'later'],
  ['at 60.4 mL/min: once a year', '1960-01-01', 1.2, 'every 12 months', 'later'],
  ['at 59.9 mL/min: a tenth of it in months', '1960-01-01', 1.21, 'every 5 months', 'later'],
  ['at 26.8 mL/min: every two months, which are over', '1960-01-01', 2.7, 'every 2 months', 'due'],
])('the laboratory %s', (_, born, creatinine, words, kind) => {
  const answer = labInterval(patient(born, creatinine, 80).chart)
  expect(answer.words).toContain(words)
  expect(answer.kind).toBe(kind)
})

test('without a creatinine it is due; without a birth date or a weight nothing can be told', () => {
  expect(labInterval(aChart().born('1960-01-01').hasNoResults().chart).kind).toBe('due')
  expect(labInterval(aChart().measured('2160-0', 1, 'mg/dL', '2026-08-23').chart).kind).toBe(
    'cannot-tell',
  )
  expect(
    labInterval(aChart().born('1960-01-01').measured('2160-0', 1, 'mg/dL', '2026-08-23').chart)
      .kind,
  ).toBe('cannot-tell')
})
