// Words of a drawing over time: bands and units as people read them.

import type { Trend, TrendBand } from '../../../src-main/contract/trends.ts'
import { formatUnit } from '../../format.ts'

/** "130/84 mm[Hg]" as "130/84 mmHg": the unit is the last word. */
export function plainUnits(words: string): string {
  const at = words.lastIndexOf(' ') + 1
  return `${words.slice(0, at)}${plainUnit(words.slice(at))}`.trim()
}

/** The unit as people read it; nothing for a mere mark such as {INR}. */
export function plainUnit(unit: string): string {
  return unit.startsWith('{') || unit === '1' ? '' : formatUnit(unit)
}

/** "Goal 2 to 3", "Goal below 130 mmHg", "Goal 80 % or more". */
export function bandText({ low, high }: TrendBand, unit: string): string {
  const shown = plainUnit(unit)
  const tail = shown === '' ? '' : ` ${shown}`
  if (low !== null && high !== null) return `Goal ${low} to ${high}${tail}`
  return high === null ? `Goal ${low ?? ''}${tail} or more` : `Goal below ${high}${tail}`
}

const none =
  'No band: no goal of therapy in numbers is set, and no published target is known to apply.'

/** Each band with its source; lines with the same one share it. */
export function bandWords({ lines, unit }: Trend): readonly string[] {
  const name = (title: string) => (lines.length > 1 ? `${title}: ` : '')
  const sources = [...new Set(lines.map(({ band }) => band?.source ?? null))]
  return sources.map((source) => {
    const own = lines.filter(({ band }) => (band?.source ?? null) === source)
    const words = own.map(({ title, band }) =>
      band === null ? title : `${name(title)}${bandText(band, unit)}`,
    )
    if (source !== null) return `${words.join(', ')} · ${source}`
    return own.length === lines.length ? none : `${words.join(', ')}: ${none}`
  })
}

/** Without the noise of binary fractions. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(4)))

/**
 * The lowest and the highest value of the axis: every value and every bound with a little air, on round numbers. It
 * spans a fifth of the highest at least, so that a small change does not look like a large one.
 */
export function axisOf(values: readonly number[], bands: readonly TrendBand[]): [number, number] {
  const all = [
    ...values,
    ...bands.flatMap(({ low, high }) => [low, high].filter((one) => one !== null)),
  ]
  const lowest = Math.min(...all)
  const highest = Math.max(...all)
  const span = Math.max(highest - lowest, Math.abs(highest) / 5) || 1
  const step = 10 ** Math.floor(Math.log10(span)) / 2
  const middle = (lowest + highest) / 2
  const round = (steps: number) => Number(plainNumber(steps * step))
  return [
    Math.max(0, round(Math.floor((middle - span * 0.6) / step))),
    round(Math.ceil((middle + span * 0.6) / step)),
  ]
}
