// What a patient's drugs cost in a year, from the fills of the last twelve months. An estimate from one
// pharmacy's record; the plan's own figure decides.

import type { Chart, Fact, Fill } from '../clinical/chart.ts'
import { addDays, type Day, daysBetween } from '../clinical/dates.ts'

const YEAR_DAYS = 365
/** Shorter records are not projected: plans look at a quarter at least. */
export const SHORTEST_RECORD_DAYS = 90

export interface YearlyCost {
  /** What the known fills of the last twelve months cost, in US cents: the year costs at least this. */
  readonly knownCents: number
  /** The year's cost in US cents; null when it cannot be told. */
  readonly yearlyCents: number | null
  /** How it was found, for the pharmacist. */
  readonly basis: string
  readonly missing: readonly Fact[]
}

/** Cents as dollars: 162300 is `$1,623.00`. */
export function dollars(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `$${whole}.${String(cents % 100).padStart(2, '0')}`
}

function fillCount(count: number): string {
  return count === 1 ? '1 fill' : `${count} fills`
}

function isPartDFill(chart: Chart, fill: Fill): boolean {
  const medication = chart.medications?.find((m) => m.id === fill.medicationId)
  return medication === undefined || medication.kind === 'prescription'
}

/** The yearly cost of prescription fills; records of 90 to 364 days are projected to a year. */
export function yearlyCost(chart: Chart): YearlyCost {
  if (chart.fills === null)
    return { knownCents: 0, yearlyCents: null, basis: 'no dispensing record', missing: ['fills'] }
  const from = addDays(chart.on, -YEAR_DAYS)
  const known = chart.fills.filter((fill) => fill.date <= chart.on && isPartDFill(chart, fill))
  const fills = known.filter((fill) => fill.date > from)
  const priced = fills.flatMap((fill) => fill.costCents ?? [])
  const knownCents = priced.reduce((sum, cents) => sum + cents, 0)
  if (priced.length === 0) {
    const basis = 'no fill of the last 12 months has a cost'
    return { knownCents, yearlyCents: null, basis, missing: ['drugCost'] }
  }
  const sum = `${dollars(knownCents)} from ${fillCount(priced.length)} of the last 12 months`
  if (priced.length < fills.length) {
    const basis = `${sum}; ${fillCount(fills.length - priced.length)} without a cost`
    return { knownCents, yearlyCents: null, basis, missing: ['drugCost'] }
  }
  return project(chart.on, known, knownCents, sum)
}

function project(on: Day, known: readonly Fill[], cents: number, sum: string): YearlyCost {
  const first = known.map((fill) => fill.date).toSorted()[0] ?? on
  const days = Math.min(YEAR_DAYS, daysBetween(first, on) + 1)
  if (days >= YEAR_DAYS)
    return { knownCents: cents, yearlyCents: cents, basis: `${sum}, a full year`, missing: [] }
  if (days < SHORTEST_RECORD_DAYS) {
    const basis = `${sum}; the record covers ${days} days, too few to project a year`
    return { knownCents: cents, yearlyCents: null, basis, missing: ['fills'] }
  }
  const yearlyCents = Math.round((cents * YEAR_DAYS) / days)
  const basis = `${sum}, projected from ${days} to 365 days: ${dollars(yearlyCents)}`
  return { knownCents: cents, yearlyCents, basis, missing: [] }
}
