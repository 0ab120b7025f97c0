// How creatinine clearance changes over dated creatinines of one patient, with KDIGO's signs of acute injury and of
// fast progression. The weight is taken as unchanged.

import { ageYears, type Day, daysBetween } from '../dates.ts'
import { calculator, rounded, unusable, values } from './calculator.ts'
import { cockcroftGault } from './creatinine-clearance.ts'
import { dayInput, list } from './inputs.ts'
import { creatinineMgPerDl, sex, weightKg } from './shared-inputs.ts'

const ADULT_YEARS = 18
const DAYS_PER_YEAR = 365.25
/** Over less than this a slope in a year says nothing; Pestle's own choice. */
const SLOPE_FROM_DAYS = 90
/** KDIGO calls a fall of the eGFR of more than 5 in a year rapid progression; held here against the clearance. */
const FAST_FALL_PER_YEAR = 5

interface Measured {
  readonly on: Day
  readonly mgPerDl: number
}

/** First and last clearance in mL/min, the change, and the yearly slope where the dates span 90 days or more. */
export const creatinineClearanceTrend = calculator({
  id: 'creatinine-clearance-trend',
  title: 'Trend of creatinine clearance',
  source: 'kdigo-2012',
  inputs: {
    birthDate: dayInput('Birth date'),
    sex,
    weightKg,
    creatinines: list('Serum creatinines, oldest to newest or not', {
      on: dayInput('Day'),
      mgPerDl: creatinineMgPerDl,
    }),
  },
  compute: ({ birthDate, sex, weightKg, creatinines }) => {
    const series = creatinines.toSorted((a, b) => a.on.localeCompare(b.on))
    const [first] = series
    const last = series.at(-1)
    if (first === undefined || last === undefined || first.on === last.on)
      return unusable({ creatinines: 'a trend needs creatinines of two days or more' })
    const youngest = ageYears(birthDate, first.on)
    if (youngest === null || youngest < ADULT_YEARS)
      return unusable({
        birthDate: 'the formula holds from 18 years on, at the first creatinine too',
      })

    const points = series.map(({ on, mgPerDl }) => ({
      days: daysBetween(first.on, on),
      // Age is known on every day, since it is on the first.
      clearance: cockcroftGault(ageYears(birthDate, on) ?? youngest, sex, weightKg, mgPerDl),
    }))
    const days = daysBetween(first.on, last.on)
    const from = points[0]?.clearance ?? 0
    const to = points.at(-1)?.clearance ?? 0
    const slope = days < SLOPE_FROM_DAYS ? null : slopePerYear(points)
    return values(
      {
        firstMlPerMin: rounded(from, 1),
        lastMlPerMin: rounded(to, 1),
        changePercent: rounded((100 * (to - from)) / from, 1),
        days,
        ...(slope === null ? {} : { slopeMlPerMinPerYear: rounded(slope, 1) }),
      },
      null,
      {
        grade: grade(series, slope),
        basis:
          slope === null
            ? `no slope: the dates span ${days} days, fewer than ${SLOPE_FROM_DAYS}`
            : `least squares through ${series.length} values; body weight ${weightKg} kg throughout`,
      },
    )
  },
})

function grade(series: readonly Measured[], slope: number | null): string {
  if (isAcute(series)) return 'acute kidney injury by creatinine'
  if (slope === null) return 'no sign of acute kidney injury'
  if (slope < -FAST_FALL_PER_YEAR) return 'fast fall'
  return slope < 0 ? 'falling' : 'not falling'
}

/** KDIGO: 0.3 mg/dL more within 48 hours, or half as much again within 7 days. */
function isAcute(series: readonly Measured[]): boolean {
  return series.some((later) =>
    series.some((earlier) => {
      const days = daysBetween(earlier.on, later.on)
      if (days < 0 || days > 7) return false
      const rise = rounded(later.mgPerDl - earlier.mgPerDl, 2)
      return (days <= 2 && rise >= 0.3) || later.mgPerDl >= 1.5 * earlier.mgPerDl
    }),
  )
}

function slopePerYear(
  points: readonly { readonly days: number; readonly clearance: number }[],
): number {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const middle = mean(points.map((p) => p.days))
  const level = mean(points.map((p) => p.clearance))
  const together = points.reduce((sum, p) => sum + (p.days - middle) * (p.clearance - level), 0)
  const spread = points.reduce((sum, p) => sum + (p.days - middle) ** 2, 0)
  return (together / spread) * DAYS_PER_YEAR
}
