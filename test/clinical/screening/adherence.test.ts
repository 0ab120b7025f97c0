import { expect, test } from 'vitest'
import { adherence } from '../../../src-main/clinical/screening/adherence.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

type Fills = readonly (readonly [date: string, daysSupply: number | null])[]

/** Adds the fills to the newest entry, or to entry `of`. */
function fills(chart: ChartBuilder, dates: Fills, of = `m${chart.chart.medications?.length}`) {
  return dates.reduce((c, [date, daysSupply]) => c.filled(date, { of, daysSupply }), chart)
}

const statin = 'Atorvastatin 20 mg tablet'
const taking = (dates: Fills, drug = statin, options = {}) =>
  fills(aChart().takes(drug, options), dates)

// Today is 2026-11-23. From 2026-05-28 to today are 180 days, both included; 80 % of them are 144.
const ofHalfYear = (first: number, second: number): Fills => [
  ['2026-05-28', first],
  ['2026-10-20', second],
]

testRule(adherence, {
  quiet: [
    // 05-28 + 109 days, 10-20 + 35 days: 144 of 180.
    ['at 80 % of the days', taking(ofHalfYear(109, 35))],
    [
      'at less than 80 % of 179 days',
      taking([
        ['2026-05-29', 60],
        ['2026-10-20', 60],
      ]),
    ],
    [
      '7 days after the supply ended',
      taking([
        ['2026-08-18', 60],
        ['2026-10-17', 30],
      ]),
    ],
    ['7 days after the first supply ended', taking([['2026-10-17', 30]])],
    [
      'when an early refill carries over',
      taking([
        ['2026-08-01', 60],
        ['2026-09-24', 60],
      ]),
    ],
    [
      'of a drug that is not for long',
      taking(
        [
          ['2026-06-01', 10],
          ['2026-07-01', 10],
        ],
        'Amoxicillin 500 mg capsule',
      ),
    ],
    [
      'of a drug taken as needed',
      taking(
        [
          ['2026-05-28', 30],
          ['2026-07-01', 30],
        ],
        statin,
        { directions: 'Take 1 tablet daily as needed' },
      ),
    ],
    [
      'after a switch to another drug of the class',
      fills(
        taking([
          ['2026-06-01', 30],
          ['2026-07-01', 30],
        ]).takes('Rosuvastatin 10 mg tablet'),
        [
          ['2026-08-01', 60],
          ['2026-10-01', 60],
        ],
      ),
    ],
    [
      'when the drug went on in another strength',
      fills(
        taking([
          ['2026-06-01', 60],
          ['2026-07-31', 30],
        ]).takes('Atorvastatin 40 mg tablet'),
        [['2026-08-30', 90]],
      ),
    ],
    [
      'with one early refill',
      taking([
        ['2026-09-01', 60],
        ['2026-10-22', 60],
      ]),
    ],
    [
      'with two refills 7 days early',
      taking(
        [
          ['2026-06-01', 60],
          ['2026-07-24', 60],
          ['2026-09-15', 60],
        ],
        'Oxycodone 5 mg tablet',
      ),
    ],
    [
      'with a surplus of 25 %',
      taking(
        [
          ['2026-09-01', 30],
          ['2026-09-25', 30],
          ['2026-10-19', 60],
        ],
        'Oxycodone 5 mg tablet',
      ),
    ],
    [
      'with two packs on one day',
      taking(
        [
          ['2026-10-01', 30],
          ['2026-10-01', 30],
          ['2026-11-01', 30],
          ['2026-11-01', 30],
        ],
        'Zolpidem 5 mg tablet',
      ),
    ],
    ['of an opioid that is not refilled', taking([['2026-06-01', 10]], 'Oxycodone 5 mg tablet')],
    [
      'of an opioid that nobody filled here',
      aChart().takes('Oxycodone 5 mg tablet').filled('2026-11-01'),
    ],
    [
      'of fills after the day',
      taking([
        ['2026-11-01', 30],
        ['2026-12-30', 30],
      ]),
    ],
  ],
  fires: [
    ['below 80 % of 180 days', taking(ofHalfYear(108, 35)), ['days-covered-long-term m1']],
    [
      'below 80 % with an anticoagulant, on its own row',
      taking(ofHalfYear(60, 60), 'Eliquis 5 mg tablet'),
      ['days-covered-anticoagulant m1'],
    ],
    [
      '8 days after the supply ended',
      taking([
        ['2026-08-17', 60],
        ['2026-10-16', 30],
      ]),
      ['late-refill-long-term m1'],
    ],
    ['8 days after the first supply ended', taking([['2026-10-16', 30]]), ['first-fill-only m1']],
    [
      'one fill of a drug that was taken before',
      taking([['2026-10-16', 30]], statin, { since: '2025-01-10' }),
      ['late-refill-long-term m1'],
    ],
    [
      'late while another drug of the class goes on as before',
      fills(
        taking(
          [
            ['2026-08-01', 30],
            ['2026-09-01', 30],
          ],
          'Metformin 500 mg tablet',
        ).takes('Glipizide 5 mg tablet'),
        [
          ['2026-08-01', 60],
          ['2026-10-01', 60],
        ],
      ),
      ['late-refill-long-term m1'],
    ],
    [
      'two refills 8 days early',
      taking(
        [
          ['2026-06-01', 60],
          ['2026-07-23', 60],
          ['2026-09-13', 60],
        ],
        'Oxycodone 5 mg tablet',
      ),
      ['early-refills-controlled m1'],
    ],
    [
      'as needed, when a controlled drug is refilled early',
      taking(
        [
          ['2026-09-01', 30],
          ['2026-09-20', 30],
          ['2026-10-09', 60],
        ],
        'Zolpidem 5 mg tablet',
        {
          directions: 'Take 1 tablet at bedtime PRN sleep',
        },
      ),
      ['early-refills-controlled m1'],
    ],
    [
      // 120 days of supply for the 92 days up to the last fill: 30 % too much, 5 to 8 days at a time.
      'a surplus that grows a few days at a time',
      taking([
        ['2026-08-01', 30],
        ['2026-08-24', 30],
        ['2026-09-16', 30],
        ['2026-10-09', 30],
        ['2026-11-01', 30],
      ]),
      ['early-refills-long-term m1'],
    ],
  ],
  cannotTell: [
    ['without a list', aChart().filled('2026-11-01'), [['medications']]],
    ['without a dispensing record', aChart().takes(statin).takes('white water pill'), [['fills']]],
    [
      'when others were filled here',
      fills(aChart().takes(statin).takes('Amoxicillin 500 mg capsule'), [['2026-11-01', 10]]),
      [['fills']],
    ],
    ['when the only fill is more than a year old', taking([['2025-11-23', 90]]), [['fills']]],
    [
      'without days of supply',
      taking([
        ['2026-08-01', 30],
        ['2026-09-01', null],
      ]),
      [['daysSupply']],
    ],
    [
      'of a line that is not known',
      aChart().takes('white water pill').filled('2026-11-01'),
      [['ingredients']],
    ],
  ],
})

test('a late refill says the coverage too, in one finding', () => {
  const found = adherence.screen(
    taking([
      ['2026-03-01', 30],
      ['2026-09-01', 30],
    ]).chart,
  )
  // 60 of the 268 days from 03-01 to 11-23.
  expect(found).toMatchObject([
    {
      row: 'late-refill-long-term',
      text: expect.stringContaining(
        'Atorvastatin, supply over since 2026-10-01 and 22 % of days covered since 2026-03-01',
      ),
    },
  ])
  expect(found).toHaveLength(1)
})

test('the finding says the percentage, and its facts do not change from day to day', () => {
  const on = (day: string) =>
    adherence.screen(taking(ofHalfYear(60, 60)).on(day).chart).filter((f) => f.kind === 'concern')
  const [early] = on('2026-11-23')
  const [later] = on('2026-11-30')
  // 05-28 + 60 days, then 10-20 to 11-23 35 days: 95 of 180.
  expect(early?.text).toContain('Atorvastatin, 52 % of days covered since 2026-05-28')
  expect(later?.text).not.toBe(early?.text)
  expect(later?.evidence).toEqual(early?.evidence)
})
