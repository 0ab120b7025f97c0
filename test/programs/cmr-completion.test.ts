// The CMR completion rate: who counts, at each edge, and when no rate can be given.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import {
  cmrCompletion,
  type MeasuredMember,
} from '../../src-main/programs/part-d/cmr-completion.ts'

const member = (facts: Partial<MeasuredMember> = {}): MeasuredMember => ({
  id: 'm1',
  birthDate: day('1950-01-01'),
  enrolledOn: day('2026-01-01'),
  leftOn: null,
  isHospice: false,
  cmrs: [],
  ...facts,
})
const cmr = (on: string, sent: string | null) => ({
  on: day(on),
  summarySentOn: sent === null ? null : day(sent),
})
const yearEnd = day('2026-12-31')
const place = (facts: Partial<MeasuredMember>, on = yearEnd) => {
  const [only] = cmrCompletion(2026, [member(facts)], on).members
  return [only?.place, only?.because]
}

describe('A member', () => {
  test.each<[string, Partial<MeasuredMember>, readonly [string, string]]>([
    ['without a review is open', {}, ['open', 'No CMR']],
    [
      'with one is completed',
      { cmrs: [cmr('2026-06-01', '2026-06-15')] },
      ['completed', 'CMR of 2026-06-01'],
    ],
    [
      'whose summary came on day 15 is open',
      { cmrs: [cmr('2026-06-01', '2026-06-16')] },
      ['open', 'CMR of 2026-06-01 without a summary in 14 days'],
    ],
    [
      'whose summary was not sent is open',
      { cmrs: [cmr('2026-06-01', null)] },
      ['open', 'CMR of 2026-06-01 without a summary in 14 days'],
    ],
    [
      'with one of the year before is open',
      { cmrs: [cmr('2025-12-31', '2026-01-02')] },
      ['open', 'No CMR'],
    ],
    [
      'with one before enrollment is open',
      { enrolledOn: day('2026-03-01'), cmrs: [cmr('2026-02-28', '2026-03-01')] },
      ['open', 'No CMR'],
    ],
    ['enrolled for 60 days counts', { enrolledOn: day('2026-11-02') }, ['open', 'No CMR']],
    [
      'enrolled for 59 days is left out',
      { enrolledOn: day('2026-11-03') },
      ['left-out', 'Fewer than 60 days in the program'],
    ],
    [
      'enrolled for 59 days with a review counts',
      { enrolledOn: day('2026-11-03'), cmrs: [cmr('2026-11-04', '2026-11-04')] },
      ['completed', 'CMR of 2026-11-04'],
    ],
    ['in hospice is left out', { isHospice: true }, ['left-out', 'In hospice']],
    ['of 17 is left out', { birthDate: day('2008-01-02') }, ['left-out', 'Under 18']],
    ['of 18 counts', { birthDate: day('2008-01-01') }, ['open', 'No CMR']],
    [
      'who left the year before is left out',
      { leftOn: day('2025-12-31') },
      ['left-out', 'Not enrolled in the year'],
    ],
    [
      'without a day of enrollment cannot be placed',
      { enrolledOn: null },
      ['cannot-tell', 'Day of enrollment not recorded'],
    ],
    [
      'without a birth date cannot be placed',
      { birthDate: null },
      ['cannot-tell', 'Birth date not recorded'],
    ],
    [
      'of whom nobody said hospice cannot be placed',
      { isHospice: null },
      ['cannot-tell', 'Nobody recorded whether in hospice'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(place(facts)).toEqual(expected)
  })
})

describe('The rate', () => {
  const done = member({ cmrs: [cmr('2026-06-01', '2026-06-01')] })
  test('is of those who count, with one decimal', () => {
    const rate = cmrCompletion(
      2026,
      [done, member(), member(), member({ isHospice: true })],
      yearEnd,
    )
    expect([rate.completed, rate.counted, rate.percent]).toEqual([1, 3, 33.3])
  })

  test('is not given when one cannot be placed, or nobody counts', () => {
    expect(cmrCompletion(2026, [done, member({ birthDate: null })], yearEnd).percent).toBeNull()
    expect(cmrCompletion(2026, [member({ isHospice: true })], yearEnd).percent).toBeNull()
  })
})
