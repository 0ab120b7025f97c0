import { describe, expect, it } from 'vitest'
import type { Trend, TrendBand } from '../../src-main/contract/trends.ts'
import {
  axisOf,
  bandText,
  bandWords,
  plainUnits,
} from '../../src-renderer/screens/trends/trend-words.ts'

const band = (low: number | null, high: number | null, source = 'A guideline'): TrendBand => ({
  low,
  high,
  source,
})

describe('the axis of a drawing', () => {
  it.each([
    ['holds the band beside one value', [7.4], [band(null, 7.5)], [6.5, 8.5]],
    ['has round ends without noise', [4.9], [], [4.3, 5.5]],
    ['does not go below nothing', [0.1, 0.9], [], [0, 1]],
    ['holds values and both bounds', [138, 76], [band(null, 130), band(null, 80)], [65, 145]],
  ] as const)('%s', (_, values, bands, expected) => {
    expect(axisOf(values, bands)).toEqual(expected)
  })
})

describe('words of a band', () => {
  it('say its bounds with the unit as people write it', () => {
    expect(bandText(band(null, 130), 'mm[Hg]')).toBe('Goal below 130 mmHg')
    expect(bandText(band(2, 3), '{INR}')).toBe('Goal 2 to 3')
    expect(bandText(band(80, null), '%')).toBe('Goal 80 % or more')
    expect(plainUnits('138/76 mm[Hg]')).toBe('138/76 mmHg')
  })

  const trend = (...bands: readonly (TrendBand | null)[]): Trend => ({
    id: 'blood-pressure',
    group: 'results',
    title: 'Blood pressure',
    unit: 'mm[Hg]',
    lines: bands.map((one, place) => ({
      id: String(place),
      title: ['Systolic', 'Diastolic'][place] ?? '',
      band: one,
    })),
    points: [],
    newest: null,
    unread: 0,
    notes: [],
  })

  it('name one source once, and each line without a band', () => {
    expect(bandWords(trend(band(null, 130), band(null, 80)))).toEqual([
      'Systolic: Goal below 130 mmHg, Diastolic: Goal below 80 mmHg · A guideline',
    ])
    expect(bandWords(trend(null))[0]).toMatch(/^No band: no goal of therapy/)
    const [first, second] = bandWords(trend(band(null, 140, 'Goal of therapy'), null))
    expect(first).toBe('Systolic: Goal below 140 mmHg · Goal of therapy')
    expect(second).toMatch(/^Diastolic: No band/)
  })
})
