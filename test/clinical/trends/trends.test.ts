// What is drawn over time: values in order, the band with its source or none, and what cannot be drawn named.

import { describe, expect, it } from 'vitest'
import { adherenceTrend } from '../../../src-main/clinical/trends/adherence-trend.ts'
import { publishedTarget } from '../../../src-main/clinical/trends/published-target.ts'
import { pressureTrend, resultTrend } from '../../../src-main/clinical/trends/result-trend.ts'
import { aChart } from '../../helpers/a-chart.ts'

const none = new Map()
const treated = aChart()
  .born('1950-01-01')
  .has('Hypertension', 'I10')
  .takes('Lisinopril 10 mg tablet')

describe('results over time', () => {
  it('are oldest first, in the unit of the analyte, with the age of the newest as recorded', () => {
    const chart = aChart()
      .measured('2823-3', 4.1, 'mmol/L', '2026-11-13')
      .measured('2823-3', 4.6, 'meq/L', '2026-08-01').chart
    expect(resultTrend(chart, 'potassium', none)).toMatchObject({
      title: 'Potassium',
      unit: 'mmol/L',
      points: [
        { date: '2026-08-01', values: { potassium: 4.6 } },
        { date: '2026-11-13', values: { potassium: 4.1 } },
      ],
      newest: { words: '4.1 mmol/L', date: '2026-11-13', ageDays: 10 },
      unread: 0,
      lines: [{ band: null }],
    })
  })

  it('are not on record without an entry, and an unreadable unit is counted, not drawn', () => {
    const empty = resultTrend(aChart().chart, 'inr', none)
    expect(empty).toMatchObject({ points: [], newest: null, unread: 0 })
    const odd = aChart().measured('2823-3', 4.1, 'furlong', '2026-11-13').chart
    expect(resultTrend(odd, 'potassium', none)).toMatchObject({ points: [], unread: 1 })
  })

  it('leave out what is dated after the day looked at', () => {
    const chart = aChart().measured('2823-3', 4.1, 'mmol/L', '2026-11-24').chart
    expect(resultTrend(chart, 'potassium', none)).toMatchObject({ points: [], unread: 0 })
  })

  it('pair the pressures of one day and keep a lone half', () => {
    const chart = aChart()
      .measured('8480-6', 150, 'mm[Hg]', '2026-10-01')
      .measured('8462-4', 92, 'mm[Hg]', '2026-10-01')
      .measured('8480-6', 138, 'mm[Hg]', '2026-11-20').chart
    expect(pressureTrend(chart, none)).toMatchObject({
      points: [
        { date: '2026-10-01', values: { systolic: 150, diastolic: 92 } },
        { date: '2026-11-20', values: { systolic: 138 } },
      ],
      newest: { words: '138/– mm[Hg]', ageDays: 3 },
    })
  })
})

describe('the band', () => {
  it('is the published target also while it is met, with its source', () => {
    const chart = treated
      .measured('8480-6', 124, 'mm[Hg]', '2026-11-20')
      .measured('8462-4', 76, 'mm[Hg]', '2026-11-20').chart
    const [systolic, diastolic] = pressureTrend(chart, none).lines
    expect(systolic?.band).toMatchObject({ low: null, high: 130 })
    expect(diastolic?.band).toMatchObject({ low: null, high: 80 })
    expect(systolic?.band?.source).toContain('2025')
  })

  it('is none for a person without the disease or the drug of the row', () => {
    const lines = [
      aChart().born('1950-01-01').takes('Lisinopril 10 mg tablet').hasNoConditions(),
      aChart().born('1950-01-01').has('Hypertension', 'I10').takesNothing(),
      aChart(),
    ].map((one) => publishedTarget(one.chart, 'systolic'))
    expect(lines).toEqual([null, null, null])
  })

  it('is that of the goal of therapy where one is set', () => {
    const goal = { low: null, high: 140, source: 'Goal of therapy: below 140' }
    const goals = new Map([['systolic', goal] as const])
    const [systolic, diastolic] = pressureTrend(treated.chart, goals).lines
    expect(systolic?.band).toEqual(goal)
    expect(diastolic?.band).toMatchObject({ high: 80 })
  })

  it('is the stricter of two that apply, and names the other one', () => {
    const statin = aChart().born('1950-01-01').takes('Atorvastatin 40 mg tablet')
    const once = statin.has('Old myocardial infarction', 'I25.2')
    const twice = once.has('Peripheral artery disease', 'I73.9').chart
    expect(publishedTarget(once.chart, 'ldl')).toMatchObject({ low: null, high: 70 })
    expect(publishedTarget(twice, 'ldl')).toMatchObject({ low: null, high: 55 })
    expect(publishedTarget(twice, 'ldl')?.source).toContain('Below 70 applies too')
  })

  it('of the INR is 2 to 3 under warfarin, and none with a mechanical valve', () => {
    const warfarin = aChart().born('1950-01-01').takes('Warfarin 5 mg tablet')
    const fibrillation = warfarin.has('Atrial fibrillation', 'I48.91').chart
    expect(publishedTarget(fibrillation, 'inr')).toMatchObject({ low: 2, high: 3 })
    const valve = warfarin.has('Mechanical heart valve', 'Z95.2').chart
    expect(publishedTarget(valve, 'inr')).toBeNull()
  })
})

describe('days covered over time', () => {
  const lisinopril = aChart().takes('Lisinopril 10 mg tablet')

  it('are told at each month’s end and today, with the threshold as band', () => {
    const chart = lisinopril
      .filled('2026-09-16', { of: 'm1', daysSupply: 30 })
      .filled('2026-11-01', { of: 'm1', daysSupply: 30 }).chart
    const [medication] = chart.medications ?? []
    if (medication === undefined) throw new Error('the list has one drug')
    const trend = adherenceTrend(chart, medication)
    expect(trend.points).toEqual([
      // 15 of 15 days, 30 of 46, 53 of 69.
      { date: '2026-09-30', values: { covered: 100 } },
      { date: '2026-10-31', values: { covered: 65.2 } },
      { date: '2026-11-23', values: { covered: 76.8 } },
    ])
    expect(trend.lines[0]?.band).toMatchObject({ low: 80, high: null })
    expect(trend.newest).toEqual({ words: '76.8 %', date: '2026-11-23', ageDays: 0 })
  })

  it('say why nothing can be told', () => {
    const chart = lisinopril.chart
    const [medication] = chart.medications ?? []
    if (medication === undefined) throw new Error('the list has one drug')
    expect(adherenceTrend(chart, medication)).toMatchObject({
      points: [],
      notes: ['Days covered cannot be told: no dispensing record.'],
    })
  })
})
