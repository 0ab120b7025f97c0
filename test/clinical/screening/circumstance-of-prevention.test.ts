// Circumstances of prevention and of how another medication is taken, in three values.

import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src-main/clinical/chart.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { judge } from '../../../src-main/clinical/screening/circumstance.ts'
import { screenedList } from '../../../src-main/clinical/screening/screened-list.ts'
import {
  type Circumstance,
  dailyDoseBelow,
  not,
  reasonUnsaid,
  regularly,
  takenLongerThan,
  takingWhere,
  usesTobacco,
} from '../../../src-main/reference/circumstance.ts'
import { drugs } from '../../../src-main/reference/drug-group.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

type Said = 'yes' | 'no' | 'cannot-tell'

function answer(circumstance: Circumstance, chart: ChartBuilder['chart']): Said {
  const list = screenedList(chart)
  if (list === null) throw new Error('The case needs a medication list')
  return judge(circumstance, chart, list, list.identified[0] ?? null).answer
}

const nobody = aChart().takesNothing()

function status(valueText: string, date = '2026-10-01'): Observation {
  return {
    id: `status ${date}`,
    loinc: '72166-2',
    text: 'Tobacco smoking status',
    value: null,
    valueText,
    unit: null,
    date: day(date),
  }
}

describe('Tobacco use', () => {
  test.each<[string, ChartBuilder['chart'], Said]>([
    ['nothing known', nobody.chart, 'cannot-tell'],
    ['conditions known, no code', nobody.hasNoConditions().chart, 'cannot-tell'],
    ['nicotine dependence', nobody.has('nicotine dependence', 'F17.210').chart, 'yes'],
    ['dependence in remission', nobody.has('in remission', 'F17.211').chart, 'cannot-tell'],
    ['tobacco use', nobody.has('tobacco use', 'Z72.0').chart, 'yes'],
    ['every day', { ...nobody.chart, observations: [status('Current every day smoker')] }, 'yes'],
    ['light', { ...nobody.chart, observations: [status('Light tobacco smoker')] }, 'yes'],
    ['former', { ...nobody.chart, observations: [status('Former smoker')] }, 'no'],
    ['never', { ...nobody.chart, observations: [status('Never smoked tobacco')] }, 'no'],
    [
      'unknown if ever',
      { ...nobody.chart, observations: [status('Unknown if ever smoked')] },
      'cannot-tell',
    ],
    [
      'a smoker of unknown present',
      { ...nobody.chart, observations: [status('Smoker, current status unknown')] },
      'cannot-tell',
    ],
    [
      'the newest status counts, over an old code too',
      {
        ...nobody.has('nicotine dependence', 'F17.210').chart,
        observations: [status('Current smoker', '2025-01-01'), status('Former smoker')],
      },
      'no',
    ],
    [
      'a status of tomorrow does not count',
      { ...nobody.chart, observations: [status('Current smoker', '2026-11-24')] },
      'cannot-tell',
    ],
  ])('%s', (_, chart, said) => {
    expect(answer(usesTobacco, chart)).toBe(said)
  })
})

const flu = {
  kind: 'immunized',
  title: 'influenza',
  cvx: ['140'],
  withinDays: 'influenza-season',
} as const
const twice = {
  kind: 'immunized',
  title: 'zoster',
  cvx: ['187'],
  withinDays: null,
  doses: 2,
} as const

describe('Vaccines', () => {
  test.each<[string, Circumstance, ChartBuilder, Said]>([
    ['no history', flu, nobody, 'cannot-tell'],
    ['none', flu, nobody.hasNoVaccines(), 'no'],
    ['on the first day of the season', flu, nobody.vaccinated('140', '2026-07-01'), 'yes'],
    ['a day before', flu, nobody.vaccinated('140', '2026-06-30'), 'no'],
    ['in words only', flu, nobody.vaccinated(null, '2026-10-01'), 'cannot-tell'],
    [
      'in August, last season counts',
      flu,
      nobody.on('2026-08-31').vaccinated('140', '2025-07-01'),
      'yes',
    ],
    [
      'in September it does not',
      flu,
      nobody.on('2026-09-01').vaccinated('140', '2026-06-30'),
      'no',
    ],
    [
      'in January, last autumn counts',
      flu,
      nobody.on('2027-01-10').vaccinated('140', '2026-09-30'),
      'yes',
    ],
    ['one of two doses', twice, nobody.vaccinated('187', '2024-01-01'), 'no'],
    [
      'two entries of one day',
      twice,
      nobody.vaccinated('187', '2024-01-01').vaccinated('187', '2024-01-01'),
      'no',
    ],
    [
      'two doses',
      twice,
      nobody.vaccinated('187', '2024-01-01').vaccinated('187', '2024-04-01'),
      'yes',
    ],
    [
      'one dose and one in words',
      twice,
      nobody.vaccinated('187', '2024-01-01').vaccinated(null, '2024-04-01'),
      'cannot-tell',
    ],
  ])('%s', (_, circumstance, chart, said) => {
    expect(answer(circumstance, chart.chart)).toBe(said)
  })
})

const steroid = drugs('prednisone')
const long = takingWhere(steroid, takenLongerThan(90))
const high = takingWhere(steroid, not(dailyDoseBelow(20)))
const since = (day: string) => ({ since: day, source: 'patient' }) as const

describe('Taking another medication in some way', () => {
  test.each<[string, Circumstance, ChartBuilder, Said]>([
    ['not taken', long, nobody, 'no'],
    ['91 days', long, nobody.takes('prednisone 10 mg tablet', since('2026-08-24')), 'yes'],
    ['90 days', long, nobody.takes('prednisone 10 mg tablet', since('2026-08-25')), 'no'],
    ['without a start', long, nobody.takes('prednisone 10 mg tablet'), 'cannot-tell'],
    ['something unknown', long, nobody.takes('white water pill'), 'cannot-tell'],
    [
      '20 mg a day',
      high,
      nobody.takes('prednisone 20 mg tablet').filled('2026-11-01', { of: 'm1' }),
      'yes',
    ],
    [
      '10 mg a day',
      high,
      nobody.takes('prednisone 10 mg tablet').filled('2026-11-01', { of: 'm1' }),
      'no',
    ],
    ['no fill', high, nobody.takes('prednisone 20 mg tablet'), 'cannot-tell'],
    [
      'regular',
      takingWhere(steroid, regularly),
      nobody.takes('prednisone 5 mg', { directions: '1 daily' }),
      'yes',
    ],
    [
      'as needed',
      takingWhere(steroid, regularly),
      nobody.takes('prednisone 5 mg', { directions: '1 daily as needed' }),
      'no',
    ],
  ])('%s', (_, circumstance, chart, said) => {
    expect(answer(circumstance, chart.chart)).toBe(said)
  })
})

describe('A reason for a medication', () => {
  test.each<[string, { directions?: string; indication?: string }, Said]>([
    ['neither beside it nor in the directions, which nobody wrote', {}, 'cannot-tell'],
    ['nowhere, with empty directions', { directions: ' ' }, 'cannot-tell'],
    ['beside it, without directions', { indication: 'reflux' }, 'no'],
    ['beside it', { indication: 'reflux', directions: 'Take 1 daily' }, 'no'],
    ['in the directions', { directions: 'Take 1 tablet daily for blood pressure' }, 'no'],
    ['only a duration', { directions: 'Take 1 tablet daily for 7 days' }, 'yes'],
    ['only a duration in words', { directions: 'Take 1 daily for one week' }, 'yes'],
    ['directions without it', { directions: 'Take 1 tablet daily' }, 'yes'],
  ])('%s', (_, options, said) => {
    expect(answer(reasonUnsaid, nobody.takes('omeprazole 20 mg capsule', options).chart)).toBe(said)
  })
})
