import { expect, test } from 'vitest'
import {
  changesSince,
  inRangeInARow,
  inrsOf,
  suggestedEnrolment,
  timeInRangeSince,
  unsettledBy,
} from '../../../src-main/clinical/anticoagulation/course.ts'
import { mayBePregnant } from '../../../src-main/clinical/assessments/may-be-pregnant.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { aChart } from '../../helpers/a-chart.ts'

const inr = (date: string, value: number) => ({ id: date, on: day(date), value })

test('INRs of the chart come oldest first', () => {
  const { chart } = aChart()
    .measured('6301-6', 2.5, '{INR}', '2026-11-01')
    .measured('34714-6', 1.9, '{INR}', '2026-10-01')
  expect(inrsOf(chart).map(({ value }) => value)).toEqual([1.9, 2.5])
})

test('time in range counts from the first day of the course on', () => {
  const inrs = [inr('2026-01-01', 5), inr('2026-02-01', 2.5), inr('2026-03-01', 2.5)]
  expect(timeInRangeSince(inrs, day('2026-02-01'), [2, 3])?.percent).toBe(100)
  expect(timeInRangeSince(inrs, null, [2, 3])?.percent).toBeLessThan(100)
})

test('two INRs on one day, or no goal, tell no time in range', () => {
  const twice = [inr('2026-02-01', 2.5), { ...inr('2026-02-01', 3.5), id: 'other' }]
  expect(timeInRangeSince(twice, null, [2, 3])).toBeNull()
  expect(timeInRangeSince([inr('2026-02-01', 2.5)], null, null)).toBeNull()
})

test('INRs in range in a row end at the first one out of it, borders included', () => {
  const inrs = [
    inr('2026-01-01', 2.5),
    inr('2026-02-01', 3.1),
    inr('2026-03-01', 3),
    inr('2026-04-01', 2),
  ]
  expect(inRangeInARow(inrs, day('2026-05-01'), [2, 3])).toBe(2)
  expect(inRangeInARow(inrs, day('2026-04-01'), [2, 3])).toBe(1)
  expect(inRangeInARow([], day('2026-05-01'), [2, 3])).toBe(0)
})

test.each([
  ['a woman of 59 years', 'female', '1966-11-24', true],
  ['a woman of 60 years', 'female', '1966-11-23', false],
  ['a man', 'male', '1990-01-01', false],
] as const)('%s is asked about pregnancy: %s', (_, sex, born, expected) => {
  expect(mayBePregnant(aChart().born(born).person({ sex }).chart)).toBe(expected)
})

test('whoever has no sex and no birth date on record is asked', () => {
  expect(mayBePregnant(aChart().chart)).toBe(true)
})

test('what began and what stopped since a day, with what it does to warfarin', () => {
  const { chart } = aChart()
    .takes('Warfarin 5 mg tablet', { since: '2025-01-01' })
    .takes('Sulfamethoxazole 800 mg / trimethoprim 160 mg tablet', { since: '2026-11-20' })
    .takes('Amiodarone 200 mg tablet', { since: '2026-01-01', until: '2026-11-18' })
    .takes('Lisinopril 10 mg tablet', { since: '2026-11-10' })
  const changes = changesSince(chart, day('2026-11-10'))
  expect(changes.map(({ kind, on, concern }) => [kind, on, concern !== null])).toEqual([
    ['begun', '2026-11-20', true],
    ['stopped', '2026-11-18', true],
  ])
  expect(changesSince(chart, day('2026-11-09')).at(-1)).toMatchObject({ concern: null })
})

test('an enrolment is suggested from what the chart says, and only from that', () => {
  const { chart } = aChart()
    .takes('Warfarin 5 mg tablet', { since: '2025-01-01' })
    .takes('Warfarin 2.5 mg tablet', { since: '2025-06-01' })
    .has('Atrial fibrillation', 'I48.91')
  expect(suggestedEnrolment(chart)).toMatchObject({
    kind: 'warfarin',
    indication: 'atrial-fibrillation',
    tablets: [2.5, 5],
    startedOn: '2025-01-01',
  })
  expect(suggestedEnrolment(aChart().takes('Apixaban 5 mg tablet').chart)).toMatchObject({
    kind: 'doac',
    tablets: [],
  })
  expect(suggestedEnrolment(aChart().chart)).toMatchObject({ kind: null, indication: null })
})

test('an INR is unsettled by what was answered with yes, by what nobody asked, and sooner by interacting changes', () => {
  const calm = { newMedicines: false, illness: false, diet: false, alcohol: false }
  const within = (...given: Parameters<typeof unsettledBy>) =>
    unsettledBy(...given).map(({ words, withinDays }) => `${withinDays}: ${words}`)
  expect(within(calm, [], null)).toEqual([])
  expect(within({ ...calm, illness: true }, [], null)).toEqual(['7: the patient is ill'])
  expect(within({ ...calm, diet: null }, [], null)).toEqual(['7: nobody asked about the diet'])
  expect(within(calm, ['Drug was begun'], 8)).toEqual(['5: Drug was begun'])
  expect(within(calm, [], 7)).toEqual(['7: the dose was changed or held a short time ago'])
})
