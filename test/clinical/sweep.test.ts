import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src-main/clinical/chart.ts'
import { findingKey } from '../../src-main/clinical/finding.ts'
import { screen, screeningRules } from '../../src-main/clinical/screening/index.ts'
import {
  type AnsweredCell,
  conditionsWithoutDrug,
  type SweptFinding,
  sweepGrid,
  unaskedWords,
} from '../../src-main/clinical/sweep.ts'
import { conditionTreatments } from '../../src-main/reference/condition-treatments.ts'
import { aChart } from '../helpers/a-chart.ts'

const titles = (chart: Chart) => conditionsWithoutDrug(chart)?.map((one) => one.text) ?? null

describe('conditions without a drug', () => {
  it.each([
    ['nobody recorded conditions', aChart().takes('Lisinopril 10 mg tablet').chart, null],
    [
      'a condition with its drug',
      aChart().takes('Lisinopril 10 mg tablet').has('Hypertension', 'I10').chart,
      [],
    ],
    [
      'a condition without its drug',
      aChart().takes('Metformin 500 mg tablet').has('Hypertension', 'I10').chart,
      ['Hypertension'],
    ],
    [
      'a condition in words only',
      aChart().takes('Lisinopril 10 mg tablet').has('High blood pressure', null).chart,
      ['High blood pressure'],
    ],
    [
      'a condition that no row knows',
      aChart().takes('Lisinopril 10 mg tablet').has('Ingrown nail', 'L60.0').chart,
      ['Ingrown nail'],
    ],
    [
      'a condition that is over',
      aChart().takes('Metformin 500 mg tablet').had('Hypertension', 'I10', '2026-01-05').chart,
      [],
    ],
    [
      'a code of two conditions with a drug for one of them',
      aChart()
        .takes('Amlodipine 5 mg tablet')
        .has('Hypertensive heart disease with failure', 'I11.0').chart,
      ['Hypertensive heart disease with failure'],
    ],
    [
      'a code of two conditions with a drug for both',
      aChart()
        .takes('Lisinopril 10 mg tablet')
        .has('Hypertensive heart disease with failure', 'I11.0').chart,
      [],
    ],
    ['no list of medications', aChart().has('Hypertension', 'I10').chart, ['Hypertension']],
    [
      'an unidentified drug does not count',
      aChart().takes('white water pill').has('Hypertension', 'I10').chart,
      ['Hypertension'],
    ],
  ])('%s', (_, chart, expected) => {
    expect(titles(chart)).toEqual(expected)
  })

  it('has a drug for every row of its table', () => {
    for (const row of conditionTreatments)
      expect([row.title, row.group.rxcuis.size > 0]).toEqual([row.title, true])
  })
})

describe('the grid', () => {
  const chart = aChart()
    .born('1950-01-01')
    .takes('Warfarin 5 mg tablet')
    .takes('Ibuprofen 800 mg tablet')
    .has('Atrial fibrillation', 'I48.91').chart
  const lines = chart.medications ?? []
  const swept = (decide: (rule: string) => SweptFinding['decision']): SweptFinding[] =>
    screen(chart).map((finding) => ({
      key: findingKey(finding),
      finding,
      decision: decide(finding.rule),
      isQuiet: false,
    }))
  const cellAt = (grid: ReturnType<typeof sweepGrid>, key: string, question: string) => {
    const cell = grid.rows
      .find((row) => row.key === key)
      ?.cells.find((one) => one.question === question)
    if (cell === undefined) throw new Error(`no cell ${key} ${question}`)
    return cell
  }
  const said = (
    rowKey: string,
    question: AnsweredCell['question'],
    answer: AnsweredCell['answer'],
  ): AnsweredCell => ({
    rowKind: 'medication',
    rowKey,
    question,
    answer,
    note: null,
  })

  it('asks four questions about each drug, one about monitoring and one about vaccines', () => {
    const grid = sweepGrid(chart, lines, [], [])
    expect(grid.rows.map((row) => [row.kind, row.cells.length])).toEqual([
      ['medication', 4],
      ['medication', 4],
      ['monitoring', 1],
      ['vaccines', 1],
    ])
    expect([grid.asked, grid.total]).toEqual([0, 10])
  })

  it('puts warfarin with ibuprofen into the safety cells of both, to be decided first', () => {
    const grid = sweepGrid(
      chart,
      lines,
      swept(() => null),
      [],
    )
    for (const id of ['m1', 'm2']) {
      const cell = cellAt(grid, id, 'safety')
      expect(cell.state).toBe('unasked')
      expect(cell.mustDecide).toBe(true)
      expect(cell.open.some((key) => key.startsWith('interactions|'))).toBe(true)
    }
    expect(cellAt(grid, 'm1', 'adherence').mustDecide).toBe(false)
  })

  it('counts an accepted finding as an answer, and a dismissed one alone not', () => {
    const accepted = sweepGrid(
      chart,
      lines,
      swept(() => 'accept'),
      [],
    )
    expect(cellAt(accepted, 'm1', 'safety').state).toBe('problem')
    const dismissed = sweepGrid(
      chart,
      lines,
      swept(() => 'dismiss'),
      [],
    )
    expect(cellAt(dismissed, 'm1', 'safety')).toMatchObject({ state: 'unasked', mustDecide: false })
  })

  it('takes the word of a person, and ignores a word about a row that is gone', () => {
    const grid = sweepGrid(
      chart,
      lines,
      [],
      [said('m1', 'indication', 'no-problem'), said('m9', 'safety', 'problem')],
    )
    expect(cellAt(grid, 'm1', 'indication').state).toBe('no-problem')
    expect(grid.asked).toBe(1)
  })

  it('names what is not asked, row by row, until nothing is left', () => {
    const all = (['indication', 'effectiveness', 'safety', 'adherence'] as const).map((q) =>
      said('m1', q, 'no-problem'),
    )
    const words = unaskedWords(sweepGrid(chart, lines, [], all))
    expect(words).toEqual([
      'Ibuprofen 800 mg tablet: all 4 questions',
      'Monitoring of the whole list: tests due or not',
      'Vaccines: due or not',
    ])
  })

  it('asks about conditions when nobody recorded them', () => {
    const unknown = aChart().takes('Lisinopril 10 mg tablet').chart
    const grid = sweepGrid(unknown, unknown.medications ?? [], [], [])
    expect(grid.rows.map((row) => row.title)).toContain('Conditions: none on record')
    const none = aChart().takes('Lisinopril 10 mg tablet').hasNoConditions().chart
    expect(sweepGrid(none, [], [], []).rows.map((row) => row.kind)).toEqual([
      'monitoring',
      'vaccines',
    ])
  })

  it('says in the cell what a rule could not tell there, without counting it as a finding', () => {
    const half = aChart()
      .born('1950-01-01')
      .takes('Metformin 500 mg tablet')
      .hasNoConditions()
      .hasNoResults().chart
    const grid = sweepGrid(
      half,
      half.medications ?? [],
      screen(half).map((finding) => ({
        key: findingKey(finding),
        finding,
        decision: null,
        isQuiet: false,
      })),
      [],
    )
    expect(cellAt(grid, 'm1', 'safety').lacks).toContain('creatinine')
    expect(cellAt(grid, 'm1', 'safety').state).toBe('unasked')
    expect(cellAt(grid, 'vaccines', 'vaccines')).toMatchObject({
      lacks: ['immunizations'],
      open: [],
    })
  })

  it('knows the families by their own ids', () => {
    const ids = screeningRules.map((rule) => rule.id)
    for (const id of [
      'vaccines',
      'monitoring',
      'indication',
      'goals',
      'adherence',
      'device-education',
    ])
      expect(ids).toContain(id)
  })
})
