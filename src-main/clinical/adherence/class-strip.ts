// The days of a whole class over the measurement year as a strip, with every fill and how late or early it came.

import { adherenceMeasures } from '../../reference/adherence-measures.ts'
import { daysCoveredOf, type StarMeasureId } from '../../reference/star-measures.ts'
import type { Chart } from '../chart.ts'
import { addDays, type Day, daysBetween } from '../dates.ts'
import { daysCovered } from './days-covered.ts'
import type { StripDay } from './drug-adherence.ts'
import { starFills } from './star-fills.ts'
import { measurementYear } from './star-panel.ts'

export interface StripFill {
  readonly text: string
  readonly on: Day
  readonly daysSupply: number
  /** Later than `on` for an early refill of the same ingredient. */
  readonly usedFrom: Day
  /** Days without supply of the class before it; negative: so many days early. Null for the first. */
  readonly daysLate: number | null
}

export interface ClassStrip {
  /** One state for each day of the year, the first for January 1. */
  readonly strip: readonly StripDay[]
  readonly fills: readonly StripFill[]
}

/** Null for a measure that is not of days covered, without a fill in the year, and when a fill lacks its days of supply. */
export function classStrip(chart: Chart, id: StarMeasureId): ClassStrip | null {
  const measure = adherenceMeasures.find((one) => one.id === daysCoveredOf[id])
  if (measure === undefined) return null
  const { from, to } = measurementYear(chart.on)
  const found = daysCovered({
    measure: { ...measure, isAgeNeeded: false },
    period: { from, to },
    until: null,
    birthDate: null,
    fills: starFills(chart, from, chart.on).fills,
    stays: [],
    exclusions: [],
  })
  const { calendar, index, counting } = found
  if (calendar === null || index === null) return null
  const past = daysBetween(index, chart.on) + 1
  const strip = [
    ...new Array<StripDay>(daysBetween(from, index)).fill('no-data'),
    ...calendar.strip.map((state, i): StripDay => {
      if (i >= past) return state === 'covered' ? 'in-hand' : 'to-come'
      return state === 'covered' ? 'covered' : 'gap'
    }),
  ]
  let supplyEnds: Day | null = null
  const fills: StripFill[] = []
  for (const { fill, usedFrom } of counting) {
    const daysSupply = fill.daysSupply ?? 0
    fills.push({
      text: fill.text,
      on: fill.date,
      daysSupply,
      usedFrom,
      daysLate: supplyEnds === null ? null : daysBetween(supplyEnds, fill.date),
    })
    const end: Day = addDays(usedFrom, daysSupply)
    if (supplyEnds === null || end > supplyEnds) supplyEnds = end
  }
  return { strip, fills }
}
