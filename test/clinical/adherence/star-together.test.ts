// The three measures of harm: days with medicines together, and when supply in hand will make thirty.

import { describe, expect, test } from 'vitest'
import { stateOf } from '../../../src-main/clinical/adherence/star-standing.ts'
import { type ChartBuilder, today } from '../../helpers/a-chart.ts'
import { at60, at70, filled, standing } from './star-cases.ts'

describe('medicines together', () => {
  const both = at60.takes('Oxycodone 5 mg tablet').takes('Lorazepam 0.5 mg tablet')
  const opioid = filled(both, 'm1', 30, '2026-10-01', '2026-10-31')

  test('29 days together do not count against, 30 do', () => {
    const days29 = filled(opioid, 'm2', 1, '2026-09-01').filled('2026-10-01', {
      of: 'm2',
      daysSupply: 29,
    })
    expect(standing('cob', days29)).toMatchObject({ isMet: true, usedDays: 29, lastDay: null })
    const days30 = filled(opioid, 'm2', 1, '2026-09-01').filled('2026-10-01', {
      of: 'm2',
      daysSupply: 30,
    })
    expect(standing('cob', days30)).toMatchObject({ isMet: false, usedDays: 30 })
    expect(stateOf(standing('cob', days30), today)).toBe('lost')
  })

  test('supply in hand that will make 30 days is open until the day before', () => {
    const chart = filled(
      filled(both, 'm1', 30, '2026-10-20', '2026-11-10'),
      'm2',
      30,
      '2026-09-20',
      '2026-11-01',
    )
    // Together from November 1 to 30: the 30th day is November 30. From September 20 to October 19 there was no opioid.
    expect(standing('cob', chart)).toMatchObject({ usedDays: 23, lastDay: '2026-11-29' })
  })

  test.each([
    ['14 days of opioid supply', filled(both, 'm1', 7, '2026-10-01', '2026-10-10'), 'left-out'],
    ['cancer', opioid.has('Lung cancer', 'C34.90'), 'left-out'],
    ['one fill of an opioid', filled(both, 'm1', 30, '2026-10-01'), 'left-out'],
    ['60 days and no benzodiazepine', opioid, 'counted'],
  ] as const)('COB: %s', (_, chart, place) => {
    expect(standing('cob', chart).place).toBe(place)
  })

  const anticholinergic = (who: ChartBuilder, doxepin: string) =>
    filled(
      filled(
        who.takes('Oxybutynin 5 mg tablet').takes(doxepin),
        'm1',
        30,
        '2026-09-01',
        '2026-10-01',
      ),
      'm2',
      30,
      '2026-09-01',
      '2026-10-01',
    )

  test('Poly-ACH counts two of them at 65, and doxepin above 6 mg only', () => {
    expect(standing('poly-ach', anticholinergic(at70, 'Doxepin 10 mg capsule'))).toMatchObject({
      isMet: false,
      usedDays: 60,
    })
    expect(standing('poly-ach', anticholinergic(at70, 'Doxepin 6 mg tablet'))).toMatchObject({
      isMet: true,
      usedDays: 0,
    })
    expect(standing('poly-ach', anticholinergic(at60, 'Doxepin 10 mg capsule')).place).toBe(
      'left-out',
    )
  })

  test('Poly-CNS asks for three at once, and seizures leave out', () => {
    const three = at70
      .takes('Gabapentin 300 mg capsule')
      .takes('Sertraline 50 mg tablet')
      .takes('Lorazepam 0.5 mg tablet')
    const two = filled(
      filled(three, 'm1', 30, '2026-09-01', '2026-10-01'),
      'm2',
      30,
      '2026-09-01',
      '2026-10-01',
    )
    expect(standing('poly-cns', two)).toMatchObject({ place: 'counted', isMet: true, usedDays: 0 })
    const all = filled(two, 'm3', 30, '2026-09-01', '2026-10-01')
    expect(standing('poly-cns', all)).toMatchObject({ isMet: false, usedDays: 60 })
    expect(standing('poly-cns', all.has('Epilepsy', 'G40.909')).place).toBe('left-out')
  })
})
