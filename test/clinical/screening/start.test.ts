// START: each row, the age from which it speaks, its thresholds, and where it must be quiet.

import { describe, expect, test } from 'vitest'
import { start } from '../../../src-main/clinical/screening/start.ts'
import { startRows } from '../../../src-main/reference/start.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, rowLines, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { heartCases } from './start-cases.ts'

testRows(start, startRows, heartCases)

describe('A row of START does not fire', () => {
  test.each(
    rowLines(`
  start-b1-pressure | | | 8480-6 140 mm[Hg], 8462-4 90 mm[Hg] | female 1950
  start-b1-pressure | | Amlodipine 5 mg tablet | 8480-6 160 mm[Hg] | female 1950
  start-b1-pressure | R54 | | 8480-6 145 mm[Hg] | female 1950
  start-b1-pressure-frail | R54 | | 8480-6 150 mm[Hg], 8462-4 90 mm[Hg] | female 1950
  start-b2-statin | I25.10 | Atorvastatin 20 mg tablet | | male 1950
  start-b2-statin | I25.10, R54 | | | male 1950
  start-b2-statin | I25.10, Z51.5 | | | male 1950
  start-b2-statin | I25.10, T46.6X5A | | | male 1950
  start-b3-ace-inhibitor-coronary | I25.10 | Losartan 50 mg tablet | | male 1950
  start-b3-ace-inhibitor-coronary | I25.10, T78.3XXA | | | male 1950
  start-b4-beta-blocker-angina | I25.118 | | 8867-4 49 /min | male 1950
  start-b4-beta-blocker-angina | I25.118, J45.909 | | | male 1950
  start-b4-beta-blocker-angina | I25.10 | | | male 1950
  start-b5-renin-blocker-heart-failure | I50.9 | | 10230-1 41 % | male 1950
  start-b5-renin-blocker-heart-failure | I50.22, E87.5 | | | male 1950
  start-b6-beta-blocker-heart-failure | I50.22, I44.2 | | | male 1950
  start-b6-other-beta-blocker | I50.22 | Carvedilol 25 mg tablet | | male 1950
  start-b7-mra-reduced | I50.22 | | 33914-3 29 mL/min/{1.73_m2} | male 1950
  start-b7-mra-reduced | I50.22 | | 33914-3 60 mL/min/{1.73_m2}, 2823-3 5.1 mmol/L | male 1950
  start-b8-sglt2-heart-failure | I50.32, E10.9 | | 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-b8-sglt2-heart-failure | I50.32 | | 33914-3 19 mL/min/{1.73_m2} | male 1950
  start-b9-sacubitril | I50.32 | Lisinopril 20 mg tablet | | male 1950
  start-b10-beta-blocker-fibrillation | I48.20 | | 8867-4 110 /min | male 1950
  start-b11-iron-heart-failure | I50.22 | | 2276-4 100 ng/mL | male 1950
  start-c1-anticoagulant-fibrillation | I48.0 | Apixaban 5 mg tablet | | female 1950
  start-c1-anticoagulant-fibrillation | I48.0, I61.9 | | | female 1950
  start-c2-antiplatelet | I25.10 | Apixaban 5 mg tablet | | male 1950
  start-e4-renin-blocker-albuminuria | N18.31 | | 9318-7 300 mg/g | male 1950
  start-j1-renin-blocker-diabetes | E11.9 | | 9318-7 30 mg/g, 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-j1-renin-blocker-diabetes | E11.21 | | 33914-3 29 mL/min/{1.73_m2} | male 1950
`),
  )('%s', (row, chart) => {
    expect(startRows.map(({ id }) => id)).toContain(row)
    expect(firedRows(start, chart)).not.toContain(row)
  })
})

const known = aChart().hasNoConditions().hasNoResults().takesNothing()

testRule(start, {
  quiet: [['at 64 years', known.born('1961-11-24').has('invented infarction', 'I25.2')]],
  fires: [],
  cannotTell: [
    ['without a birth date', known.has('invented infarction', 'I25.2'), [['birthDate']]],
    ['without a list', aChart().born('1950-05-01'), [['medications']]],
  ],
})

test('START speaks from the day of the 65th birthday', () => {
  const infarction = known.born('1961-11-23').has('invented infarction', 'I25.2')
  expect(firedRows(start, infarction)).toContain('start-b2-statin')
})

test('START names what it lacks: unknown medication, ejection fraction, conditions, results', () => {
  const missing = (chart: typeof known) =>
    start.screen(chart.chart).flatMap((f) => (f.kind === 'cannot-tell' ? f.missing : []))
  const older = known.born('1950-05-01').hasNoVaccines()
  expect(missing(older.has('invented infarction', 'I25.2').takes('white water pill'))).toEqual([
    'ingredients',
  ])
  expect(missing(older.has('invented heart failure', 'I50.9'))).toContain('ejectionFraction')
  expect(missing(aChart().born('1950-05-01').takesNothing())).toContain('conditions')
  expect(missing(aChart().born('1950-05-01').takesNothing().hasNoConditions())).toContain(
    'observations',
  )
})
