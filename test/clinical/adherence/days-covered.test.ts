import { describe, expect, it, test } from 'vitest'
import {
  type DaysCoveredRequest,
  daysCovered,
} from '../../../src-main/clinical/adherence/days-covered.ts'
import { dispensedDrug } from '../../../src-main/clinical/adherence/dispensed-drug.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { adherenceMeasures } from '../../../src-main/reference/adherence-measures.ts'

function measure(id: string): DaysCoveredRequest['measure'] {
  const row = adherenceMeasures.find((m) => m.id === id)
  if (row === undefined) throw new Error(`No measure ${id}`)
  return { ...row, isAgeNeeded: true }
}

type FillText = readonly [date: string, daysSupply: number | null, drug: string]

function ask(
  id: string,
  fills: readonly FillText[],
  more: Partial<Omit<DaysCoveredRequest, 'measure' | 'fills'>> = {},
) {
  return daysCovered({
    measure: measure(id),
    period: { from: day('2018-01-01'), to: day('2018-12-31') },
    until: null,
    birthDate: day('1950-06-01'),
    fills: fills.map(([date, daysSupply, drug]) =>
      dispensedDrug(drug, null, day(date), daysSupply),
    ),
    stays: [],
    exclusions: [],
    ...more,
  })
}

const statin = 'Atorvastatin 20 mg tablet'
const year = '2018-01-01'

test.each<[string, readonly FillText[], number, number, number]>([
  [
    // 90 + 90 shifted + 90 + 78 up to the end of the year.
    'an early refill is shifted, and the last supply is cut at the end of the year',
    [
      ['2018-01-01', 90, statin],
      ['2018-03-25', 90, statin],
      ['2018-07-05', 90, statin],
      ['2018-10-15', 90, statin],
    ],
    348,
    365,
    95.3,
  ],
  [
    // Index 03-25: 282 days to the end. 03-25..06-22, 07-05..10-02, 10-03..12-31: 270.
    'the days before the first fill do not count',
    [
      ['2018-03-25', 90, statin],
      ['2018-07-05', 90, statin],
      ['2018-09-25', 90, statin],
    ],
    270,
    282,
    95.7,
  ],
  [
    'two statins one after the other count for the class',
    [
      ['2018-01-01', 90, statin],
      ['2018-04-01', 90, 'Simvastatin 20 mg tablet'],
    ],
    180,
    365,
    49.3,
  ],
  [
    // 01-01..03-31 and 03-25..06-22 overlap by 7 days, which count once: 90 + 83.
    'two different statins overlap without a shift',
    [
      ['2018-01-01', 90, statin],
      ['2018-03-25', 90, 'Simvastatin 20 mg tablet'],
    ],
    173,
    365,
    47.4,
  ],
  [
    // The combination holds atorvastatin, so it waits: 180.
    'a combination product with the same statin is shifted',
    [
      ['2018-01-01', 90, statin],
      ['2018-03-25', 90, 'Caduet 10-20 mg tablet'],
    ],
    180,
    365,
    49.3,
  ],
])('%s', (_title, fills, covered, days, percent) => {
  expect(ask('statin', fills)).toMatchObject({
    isEligible: true,
    reasons: [],
    calendar: { covered, days },
    percent,
  })
})

describe('who is in the measure', () => {
  const codes = (...asked: Parameters<typeof ask>) => ask(...asked).reasons.map((r) => r.code)
  const two = (first: string, second: string): readonly FillText[] => [
    [first, 30, statin],
    [second, 30, statin],
  ]

  it('asks for fills on two different days', () => {
    const same: readonly FillText[] = [
      [year, 90, statin],
      [year, 90, 'Simvastatin 20 mg tablet'],
    ]
    expect(codes('statin', same)).toEqual(['too-few-dates'])
    expect(ask('statin', same).calendar).toMatchObject({ covered: 90 })
    expect(codes('statin', [[year, 365, statin]])).toEqual(['too-few-dates'])
    expect(codes('statin', two('2018-01-01', '2018-01-02'))).toEqual([])
    expect(codes('statin', [])).toEqual(['no-fill'])
  })

  it('asks for a treatment period of 91 days', () => {
    // October 2 to December 31 is 91 days, October 3 is 90, October 4 is 89.
    expect(codes('statin', two('2018-10-02', '2018-11-02'))).toEqual([])
    expect(codes('statin', two('2018-10-03', '2018-11-02'))).toEqual(['index-too-late'])
    expect(codes('statin', two('2018-10-04', '2018-11-01'))).toEqual(['index-too-late'])
  })

  it('counts to the end of enrolment or life, that day included', () => {
    const until = (end: string) => ask('statin', two(year, '2018-02-01'), { until: day(end) })
    expect(until('2018-04-01')).toMatchObject({
      isEligible: true,
      calendar: { days: 91, covered: 60 },
    })
    expect(until('2018-03-31').reasons.map((r) => r.code)).toEqual(['index-too-late'])
    expect(until('2018-01-31').reasons.map((r) => r.code)).toContain('too-few-dates')
  })

  it('asks for 18 years on the first day of the period', () => {
    const born = (birthDate: string | null) =>
      codes('statin', two(year, '2018-02-01'), {
        birthDate: birthDate === null ? null : day(birthDate),
      })
    expect(born('2000-01-01')).toEqual([])
    expect(born('2000-01-02')).toEqual(['under-age'])
    expect(born('2018-03-01')).toEqual(['under-age'])
    expect(born(null)).toEqual(['cannot-tell'])
  })

  it('leaves out for hospice and kidney failure', () => {
    for (const id of ['hospice', 'esrd'] as const)
      expect(codes('statin', two(year, '2018-02-01'), { exclusions: [id] })).toEqual(['excluded'])
  })

  test.each<[string, string, string]>([
    ['diabetes', 'Metformin 500 mg tablet', 'Lantus 100 unit/mL'],
    ['ras', 'Lisinopril 10 mg tablet', 'Entresto 24-26 mg tablet'],
    ['doac', 'Eliquis 5 mg tablet', 'Warfarin 5 mg tablet'],
  ])('of %s leaves out for one fill of another drug', (id, target, other) => {
    const fills: readonly FillText[] = [
      [year, 90, target],
      ['2018-04-01', 90, target],
    ]
    expect(codes(id, fills)).toEqual([])
    expect(codes(id, [...fills, ['2018-06-01', null, other]])).toEqual(['excluded'])
    // A fill of the year before says nothing about this one.
    expect(codes(id, [...fills, ['2017-12-31', 30, other]])).toEqual([])
  })
})

describe('a fill that is not understood', () => {
  const known: readonly FillText[] = [
    [year, 90, statin],
    ['2018-04-01', 90, statin],
  ]

  it('makes the answer cannot tell, and names the day', () => {
    const asked = ask('statin', [...known, ['2018-07-01', 90, 'white water pill']])
    expect(asked).toMatchObject({ isEligible: false, calendar: null, percent: null })
    expect(asked.reasons).toMatchObject([
      { code: 'cannot-tell', text: expect.stringContaining('2018-07-01') },
    ])
  })

  it('may lack its days of supply', () => {
    const asked = ask('statin', [...known, ['2018-07-01', null, statin]])
    expect(asked).toMatchObject({ isEligible: false, percent: null })
    expect(asked.reasons.map((r) => r.code)).toEqual(['cannot-tell'])
  })

  it('does not matter outside the period', () => {
    expect(ask('statin', [...known, ['2019-01-01', 90, 'white water pill']]).isEligible).toBe(true)
  })

  it('of another drug is left out with the reason', () => {
    const asked = ask('beta-blocker', [
      [year, 90, 'Metoprolol succinate 50 mg ER tablet'],
      ['2018-04-01', 90, 'Metoprolol succinate 50 mg ER tablet'],
      ['2018-05-01', null, statin],
    ])
    expect(asked.isEligible).toBe(true)
    expect(asked.leftOut.map((l) => l.why)).toEqual(['not a drug of this measure'])
  })
})

describe('the threshold of 80 %', () => {
  // From 2018-01-01 to the end of enrolment, 100 days later; the second fill adds what is needed.
  const ofHundred = (covered: number) =>
    ask(
      'statin',
      [
        [year, 40, statin],
        ['2018-02-10', covered - 40, statin],
      ],
      { until: day('2018-04-10') },
    )

  it('is reached at 80 of 100 days and not at 79', () => {
    expect(ofHundred(80)).toMatchObject({ percent: 80, isReached: true })
    expect(ofHundred(79)).toMatchObject({ percent: 79, isReached: false })
  })

  it('is judged before rounding', () => {
    // 291 of 364 is 79.945 %, shown as 79.9; 292 of 365 is 80.0 %.
    const of = (covered: number, until: string) =>
      ask(
        'statin',
        [
          [year, 40, statin],
          ['2018-02-10', covered - 40, statin],
        ],
        { until: day(until) },
      )
    expect(of(291, '2018-12-30')).toMatchObject({ percent: 79.9, isReached: false })
    expect(of(292, '2018-12-31')).toMatchObject({ percent: 80, isReached: true })
  })
})

describe('stays', () => {
  it('leave the days, and their supply fills the gap after', () => {
    // 100 days, 10 in a facility: 90 days. Supply of 60 from day 1; days 31 to 40 move behind the stay.
    const asked = ask(
      'statin',
      [
        [year, 30, statin],
        ['2018-01-31', 30, statin],
      ],
      { until: day('2018-04-10'), stays: [{ from: day('2018-01-31'), to: day('2018-02-09') }] },
    )
    expect(asked).toMatchObject({
      calendar: { days: 90, covered: 60, facilityDays: 10 },
      percent: 66.7,
    })
    expect(asked.shifts).toMatchObject([{ movedTo: '2018-02-10' }])
  })

  it('of the whole period leave nothing to measure', () => {
    const asked = ask(
      'statin',
      [
        [year, 90, statin],
        ['2018-04-01', 90, statin],
      ],
      {
        stays: [{ from: day(year), to: day('2018-12-31') }],
      },
    )
    expect(asked).toMatchObject({ isEligible: false, percent: null })
  })
})
