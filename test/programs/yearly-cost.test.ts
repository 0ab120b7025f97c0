// The cost criterion of Medicare Part D: the threshold by the cent, the window by the day, and what is unknown.

import { describe, expect, test } from 'vitest'
import { medicarePartD } from '../../src-main/programs/medicare-part-d.ts'
import { aChart } from '../helpers/a-chart.ts'

const patient = aChart()
/** A record of more than a year with one fill of this cost in the last twelve months. */
const aYear = (cents: number) =>
  patient.filled('2024-06-01', { costCents: 0 }).filled('2026-11-01', { costCents: cents })

describe('The yearly cost', () => {
  test.each([
    [
      'one cent below the threshold',
      aYear(127_599),
      'no',
      '$1,275.99 from 1 fill of the last 12 months, a full year',
    ],
    [
      'at the threshold',
      aYear(127_600),
      'yes',
      '$1,276.00 from 1 fill of the last 12 months, a full year',
    ],
    [
      'one cent above',
      aYear(127_601),
      'yes',
      '$1,276.01 from 1 fill of the last 12 months, a full year',
    ],
    [
      'a fill of 365 days ago is of the year before',
      patient.filled('2025-11-23', { costCents: 900_000 }).filled('2026-11-01', { costCents: 1 }),
      'no',
      '$0.01 from 1 fill of the last 12 months, a full year',
    ],
    [
      'a fill of 364 days ago counts',
      patient.filled('2025-11-24', { costCents: 900_000 }),
      'yes',
      '$9,000.00 from 1 fill of the last 12 months, a full year',
    ],
    [
      'a record of 90 days is projected: 365 × $314.62 / 90',
      patient.filled('2026-08-26', { costCents: 31_462 }),
      'no',
      '$314.62 from 1 fill of the last 12 months, projected from 90 to 365 days: $1,275.96',
    ],
    [
      'a record of 90 days projected to the threshold',
      patient.filled('2026-08-26', { costCents: 31_463 }),
      'yes',
      '$314.63 from 1 fill of the last 12 months, projected from 90 to 365 days: $1,276.00',
    ],
    [
      'a record of 89 days is not',
      patient.filled('2026-08-27', { costCents: 31_463 }),
      'cannot-tell',
      '$314.63 from 1 fill of the last 12 months; the record covers 89 days, too few to project a year',
    ],
    [
      'a short record above the threshold is enough',
      patient.filled('2026-11-01', { costCents: 127_600 }),
      'yes',
      '$1,276.00 from 1 fill of the last 12 months; the record covers 23 days, too few to project a year',
    ],
    [
      'a fill without a cost',
      aYear(100).filled('2026-11-02'),
      'cannot-tell',
      '$1.00 from 1 fill of the last 12 months; 1 fill without a cost',
    ],
    [
      'a fill without a cost beside enough',
      aYear(127_600).filled('2026-11-02'),
      'yes',
      expect.any(String),
    ],
    [
      'fills without any cost',
      patient.filled('2026-11-01'),
      'cannot-tell',
      'no fill of the last 12 months has a cost',
    ],
    ['no record', patient, 'cannot-tell', 'no dispensing record'],
    [
      'a fill without prescription',
      aYear(100)
        .takes('aspirin 81 mg', { kind: 'otc' })
        .filled('2026-11-02', { costCents: 900_000, of: 'm1' }),
      'no',
      '$1.00 from 1 fill of the last 12 months, a full year',
    ],
  ])('%s', (_, chart, answer, because) => {
    const { criteria } = medicarePartD.eligible(chart.chart)
    expect(criteria.find((c) => c.id === 'cost')).toMatchObject({ answer, because })
  })
})
