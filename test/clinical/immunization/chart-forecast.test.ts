import { expect, test } from 'vitest'
import type { Chart } from '../../../src-main/clinical/chart.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import {
  forecastOfChart,
  forecastWith,
  type VaccineDue,
} from '../../../src-main/clinical/immunization/chart-forecast.ts'
import { aChart } from '../../helpers/a-chart.ts'

/** Zoster at 66 years: two doses, the second from 8 weeks after the first, past due after 7 months and 4 weeks (CDSi 4.64, Zoster 2-dose series). */
const adult = aChart().born('1960-06-15').hasNoConditions()

function zoster(chart: Chart): VaccineDue {
  const found = forecastOfChart(chart)
  if (found.kind !== 'forecast') throw new Error('no forecast')
  const group = found.groups.find((one) => one.group === 'Zoster')
  if (group === undefined) throw new Error('no group')
  return group
}

const on = (chart: Chart, at: string): Chart => ({ ...chart, on: day(at) })

test.each([
  ['no dose: due without a last day', adult.hasNoVaccines(), '2026-11-23', 'due'],
  [
    'the day before the second is recommended',
    adult.vaccinated('187', '2026-09-29'),
    '2026-11-23',
    'later',
  ],
  [
    'the day on which it is recommended',
    adult.vaccinated('187', '2026-09-28'),
    '2026-11-23',
    'due',
  ],
  [
    'two doses',
    adult.vaccinated('187', '2026-01-01').vaccinated('187', '2026-05-01'),
    '2026-11-23',
    'not-due',
  ],
])('a vaccine stands by the day: %s', (_, chart, at, expected) => {
  expect(zoster(on(chart.chart, at)).state).toBe(expected)
})

test('a dose is past due from the day after the last day that the CDC names', () => {
  const chart = adult.vaccinated('187', '2026-01-01').chart
  const { pastDue } = zoster(chart)
  expect(pastDue).toBe('2026-08-28')
  expect(zoster(on(chart, '2026-08-28')).state).toBe('due')
  expect(zoster(on(chart, '2026-08-29')).state).toBe('past-due')
})

test('a dose on record says what it counts for, and why it does not', () => {
  const found = forecastOfChart(
    adult.vaccinated('187', '2026-01-01').vaccinated('187', '2026-01-10').chart,
  )
  expect(found).toMatchObject({
    doses: [
      { immunizationId: 'v1', antigens: [{ antigen: 'Zoster', status: 'Valid' }] },
      {
        immunizationId: 'v2',
        antigens: [{ status: 'Not Valid', reasons: ['Interval: Too Soon'] }],
      },
    ],
  })
})

test.each([
  ['after the last day of its lot', { expires: day('2025-12-31'), isSubstandard: null }, 'Expired'],
  [
    'of a recalled lot',
    { expires: null, isSubstandard: true },
    'Recalled, stored wrongly or given in part',
  ],
])('a dose %s does not count', (_, told, reason) => {
  const chart = adult.vaccinated('187', '2026-01-01').chart
  const spoiled = (chart.immunizations ?? []).map((one) => ({
    ...one,
    details: { mvx: null, volumeMl: null, ...told },
  }))
  expect(forecastOfChart({ ...chart, immunizations: spoiled })).toMatchObject({
    doses: [{ antigens: [{ status: 'Sub-standard', reason }] }],
  })
})

test('an answer before the dose speaks against the vaccine', () => {
  const chart = adult.hasNoVaccines().chart
  const found = forecastWith(chart, [{ code: '080', date: null }])
  expect(
    found.kind === 'forecast' && found.groups.find(({ group }) => group === 'Zoster')?.state,
  ).toBe('contraindicated')
  expect(zoster(chart).state).toBe('due')
})

test.each(['Influenza', 'COVID-19'])(
  'old tables do not tell about %s, and half a year after the release they are old',
  (name) => {
    const chart = adult.hasNoVaccines().chart
    const state = (at: string) => {
      const found = forecastOfChart(on(chart, at))
      return found.kind === 'forecast'
        ? found.groups.find(({ group }) => group === name)?.state
        : null
    }
    const last = addDays(day('2025-11-10'), 183)
    expect(state(last)).not.toBe('cannot-tell')
    expect(state(addDays(last, 1))).toBe('cannot-tell')
  },
)

test('without a birth date nothing is forecast', () => {
  expect(forecastOfChart(aChart().hasNoVaccines().chart)).toEqual({
    kind: 'cannot-tell',
    missing: ['birthDate'],
  })
})

test('what lacks is told: history, conditions, a code, a code that the CDC does not know', () => {
  const words = (chart: Chart) => {
    const found = forecastOfChart(chart)
    return found.kind === 'forecast' ? found.cannotTell.join(' ') : ''
  }
  expect(words(aChart().born('1960-06-15').chart)).toMatch(
    /No vaccine history.*No conditions are on record/,
  )
  expect(words(adult.hasNoVaccines().chart)).not.toMatch(/No vaccine history|No conditions/)
  expect(words(adult.vaccinated(null, '2020-01-01', 'Flu shot').chart)).toContain(
    'Flu shot has no CVX code: the dose is not counted.',
  )
  expect(words(adult.vaccinated('999', '2020-01-01').chart)).toContain(
    "CVX 999 is not in the CDC's table: the dose of 2020-01-01 is not counted.",
  )
})
