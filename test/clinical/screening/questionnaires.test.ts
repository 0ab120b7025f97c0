// Questionnaires in a review: each band at and under its cut-off, the stop, the year, and what makes a score silent.

import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src-main/clinical/chart.ts'
import { questionnaires } from '../../../src-main/clinical/screening/questionnaires.ts'
import { assessmentRows } from '../../../src-main/reference/assessments/concern-rows.ts'
import { aChart, today } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const phq9 = '44261-6'
const selfHarm = '44260-8'
const base = aChart().hasNoResults()
const scored = (loinc: string, points: number, on: string = today) =>
  base.measured(loinc, points, '{score}', on)

/** A score of a form without a code, as this program writes it. */
function named(text: string, value: number) {
  const one: Observation = {
    id: text,
    loinc: null,
    text,
    value,
    valueText: null,
    unit: '{score}',
    date: today,
  }
  const { chart } = base
  return { ...base, chart: { ...chart, observations: [one] } }
}

testRows(questionnaires, assessmentRows, [
  ['score-phq-2-positive', scored('55758-7', 3)],
  ['score-phq-9-stop', scored(selfHarm, 1)],
  ['score-phq-9-moderate', scored(phq9, 10)],
  ['score-phq-9-moderately-severe', scored(phq9, 15)],
  ['score-phq-9-severe', scored(phq9, 20)],
  ['score-gad-7-moderate', scored('70274-6', 10)],
  ['score-gad-7-severe', scored('70274-6', 15)],
  ['score-audit-c-positive', scored('75626-2', 3).person({ sex: 'female' })],
  ['score-ada-diabetes-risk-high-risk', named('Diabetes risk test score', 5)],
  ['score-findrisc-moderate', named('FINDRISC score', 12)],
  ['score-findrisc-high', named('FINDRISC score', 15)],
  ['score-findrisc-very-high', named('FINDRISC score', 21)],
  ['score-stop-bang-intermediate', named('STOP-Bang score', 3)],
  ['score-stop-bang-high', named('STOP-Bang score', 5)],
  ['score-stay-independent-at-risk', named('Stay Independent score', 4)],
])

testRule(questionnaires, {
  quiet: [
    ['with no questionnaire', base],
    ['below the cut-off', scored(phq9, 9)],
    ['with the watched answer “not at all”', scored(selfHarm, 0)],
    ['a man at 3 of the AUDIT-C', scored('75626-2', 3).person({ sex: 'male' })],
    ['after a year', scored(phq9, 20, '2025-11-22')],
  ],
  fires: [
    ['a year ago', scored(phq9, 20, '2025-11-23'), [`score-phq-9-severe ${phq9} 2025-11-23`]],
  ],
  cannotTell: [
    ['without results', aChart(), [['observations']]],
    ['at 3 of the AUDIT-C without the sex', scored('75626-2', 3), [['sex']]],
  ],
})

describe('Which score speaks', () => {
  test('the newest, whatever the order of entry', () => {
    const chart = scored(phq9, 4, '2026-11-20').measured(phq9, 20, '{score}', '2026-10-01')
    expect(firedRows(questionnaires, chart)).toEqual([])
  })
  test('of one day, the one entered last', () => {
    expect(firedRows(questionnaires, scored(phq9, 20).measured(phq9, 4, '{score}', today))).toEqual(
      [],
    )
  })
  test('a PHQ-9 of the same day in place of the PHQ-2, an older one not', () => {
    const positive = scored('55758-7', 4, '2026-11-20')
    expect(firedRows(questionnaires, positive.measured(phq9, 8, '{score}', '2026-11-20'))).toEqual(
      [],
    )
    expect(firedRows(questionnaires, positive.measured(phq9, 8, '{score}', '2026-11-19'))).toEqual([
      'score-phq-2-positive',
    ])
  })
})
