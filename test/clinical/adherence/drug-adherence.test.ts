import { describe, expect, it } from 'vitest'
import {
  drugAdherence,
  type KnownAdherence,
} from '../../../src-main/clinical/adherence/drug-adherence.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

const lisinopril = 'Lisinopril 10 mg tablet'
const daily = { directions: 'Take 1 tablet by mouth daily' }
const taking = aChart().takes(lisinopril, daily)

function ofFirst({ chart }: ChartBuilder) {
  const medication = chart.medications?.[0]
  if (medication === undefined) throw new Error('The chart of this case has a medication')
  return drugAdherence(chart, medication)
}
function known(builder: ChartBuilder): KnownAdherence {
  const answer = ofFirst(builder)
  if (answer.kind !== 'known') throw new Error(`Cannot tell: ${answer.because}`)
  return answer
}

describe('the days covered of one drug in the plan year', () => {
  it('counts days, gaps, and the days that may still be missed to stay at 80 %', () => {
    const answer = known(
      taking.filled('2026-10-01', { of: 'm1' }).filled('2026-11-05', { of: 'm1' }),
    )
    expect(answer).toMatchObject({
      firstFill: '2026-10-01',
      fillDates: 2,
      days: 54,
      covered: 49,
      percent: 90.7,
      isReached: true,
      allowed: 18,
      missed: 5,
      left: 13,
      refillDue: '2026-12-05',
    })
    const count = (state: string) => answer.strip.filter((one) => one === state).length
    expect(answer.strip).toHaveLength(365)
    expect(['no-data', 'covered', 'gap', 'in-hand', 'to-come'].map(count)).toEqual([
      273, 49, 5, 11, 27,
    ])
  })

  it.each([
    ['first day of the year', '2026-01-01', true],
    ['the day before it', '2025-12-31', false],
    ['the day looked at', '2026-11-23', true],
    ['the day after it', '2026-11-24', false],
  ])('looks at fills of %s: %s is counted: %s', (_, date, isCounted) => {
    expect(ofFirst(taking.filled(date, { of: 'm1' })).kind).toBe(
      isCounted ? 'known' : 'cannot-tell',
    )
  })

  it.each([
    ['2026-02-01', 80, '2026-05-11', true],
    ['2026-02-01', 79, '2026-05-11', false],
  ])('a fill of %s for %i days reaches 80 %% on %s: %s', (date, daysSupply, on, isReached) => {
    const answer = known(taking.on(on).filled(date, { of: 'm1', daysSupply }))
    expect(answer).toMatchObject({ days: 100, covered: daysSupply, isReached })
  })

  it('says when the threshold is out of reach, and that a period is too short for a measure', () => {
    const late = known(taking.filled('2026-10-03', { of: 'm1', daysSupply: 20 }))
    expect(late.left).toBeLessThan(0)
    expect(late.lastDayToAct).toBeNull()
    expect(late.notes.join(' ')).toMatch(/Less than 91 days.*/)
    expect(late.notes.join(' ')).toMatch(/Fills on one day only/)
    expect(late.notes.join(' ')).toMatch(/PDC-RASA/)
    expect(known(taking.filled('2026-10-02', { of: 'm1' })).notes.join(' ')).not.toMatch(
      /Less than 91/,
    )
  })

  it.each([
    ['nobody has a dispensing record', taking, 'no dispensing record'],
    [
      'no fill is of this drug',
      taking.filled('2025-06-01', { of: 'm1' }),
      'no fill of this drug in 2026',
    ],
    [
      "a fill has no days' supply",
      taking.filled('2026-10-01', { of: 'm1', daysSupply: null }),
      "the fill of 2026-10-01 has no days' supply",
    ],
    [
      'the drug is not known',
      aChart().takes('White water pill').filled('2026-10-01', { of: 'm1' }),
      'the active ingredient is not known',
    ],
    [
      'it is taken only when needed',
      aChart()
        .takes('Ibuprofen 200 mg tablet', { directions: 'Take 1 tablet as needed' })
        .filled('2026-10-01', { of: 'm1' }),
      'it is taken only when needed, so days covered say nothing',
    ],
  ])('cannot tell when %s', (_, chart, because) => {
    expect(ofFirst(chart)).toEqual({ kind: 'cannot-tell', because })
  })
})
