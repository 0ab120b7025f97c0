import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  addPeriod,
  earliestOf,
  latestOf,
} from '../../../src-main/clinical/immunization/add-period.ts'
import { readPeriod } from '../../../src-main/reference/immunization/period.ts'

describe('a period added to a day', () => {
  test.each([
    ['2020-01-31', '1 month', '2020-03-01'],
    ['2021-01-31', '1 month', '2021-03-01'],
    ['2020-02-29', '1 year', '2021-03-01'],
    ['2020-02-29', '4 years', '2024-02-29'],
    ['2019-11-30', '3 months', '2020-03-01'],
    ['2019-12-31', '2 months', '2020-03-01'],
    ['2021-10-31', '6 months', '2022-05-01'],
    ['2021-12-15', '1 month', '2022-01-15'],
    ['2020-01-01', '4 weeks', '2020-01-29'],
    ['2020-01-01', '12 months - 4 days', '2020-12-28'],
    ['2020-08-31', '6 months - 4 days', '2021-02-25'],
    ['2020-01-01', '19 months + 4 weeks', '2021-08-29'],
    ['2020-01-01', '0 days', '2020-01-01'],
    ['1999-12-31', '1 day', '2000-01-01'],
    ['1900-01-31', '1 month', '1900-03-01'],
    ['2000-01-30', '1 month', '2000-03-01'],
  ])('%s and %s is %s', (from, period, to) => {
    expect(addPeriod(day(from), readPeriod(period))).toBe(to)
  })

  test.each(['', 'soon', '4', '4 fortnights', '1 year -', '- 4 days', '4 weeks 4 days'])(
    'is not read from "%s"',
    (text) => {
      expect(() => readPeriod(text)).toThrow('Not a period')
    },
  )
})

it('takes the later and the earlier of days, and null of none', () => {
  const days = [null, day('2020-01-02'), day('2020-01-01'), null]
  expect([latestOf(days), earliestOf(days)]).toEqual(['2020-01-02', '2020-01-01'])
  expect([latestOf([null]), earliestOf([])]).toEqual([null, null])
})
