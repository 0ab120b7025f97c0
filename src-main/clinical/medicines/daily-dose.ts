// How much of a drug is taken in a day, from its latest fill. The strength of one tablet alone does not say it.

import type { Chart, Fill, Medication } from '../chart.ts'
import type { Day } from '../dates.ts'

/** The strength of one dose unit in mg; null for a combination, a concentration, or no strength at all. */
export function strengthInMg(strength: string | null): number | null {
  const found = /^(\d*\.?\d+)\s*(mg|mcg|ug|g)(?:\s+\S*)?$/i.exec(strength ?? '')
  if (found === null) return null
  const unit = (found[2] ?? '').toLowerCase()
  return Number(found[1]) * (unit === 'mg' ? 1 : unit === 'g' ? 1000 : 0.001)
}

export interface DailyDose {
  readonly mg: number
  /** The day of the fill that it was worked out from. */
  readonly on: Day
}

/**
 * Tablets or capsules of the latest fill by its days, times the strength. Null when the form is another or not
 * known, when no fill is on record, or when the latest one lacks quantity or days.
 */
export function dailyDose(chart: Chart, medication: Medication): DailyDose | null {
  const mg = strengthInMg(medication.strength)
  if (mg === null || !/\b(tablet|capsule)\b/.test(medication.form ?? '')) return null
  let latest: Fill | null = null
  for (const fill of chart.fills ?? [])
    if (
      fill.medicationId === medication.id &&
      fill.date <= chart.on &&
      (latest === null || fill.date > latest.date)
    )
      latest = fill
  if (latest === null || latest.quantity === null || latest.daysSupply === null) return null
  if (latest.quantity <= 0 || latest.daysSupply <= 0) return null
  const perDay = (mg * latest.quantity) / latest.daysSupply
  return { mg: Math.round(perDay * 10_000) / 10_000, on: latest.date }
}
