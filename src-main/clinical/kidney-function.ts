// Creatinine clearance of a chart from its latest creatinine, weight and height, with the facts it used.

import { creatinineClearance } from './calculators/creatinine-clearance.ts'
import type { Chart, Fact, Observation } from './chart.ts'
import { addDays, ageYears, type Day } from './dates.ts'
import type { Evidence } from './finding.ts'

/** LOINC: creatinine in serum or plasma, and in blood. */
const creatinineCodes = ['2160-0', '38483-4']
const weightCodes = ['29463-7', '3141-9', '8335-2']
const heightCodes = ['8302-2', '3137-7', '8301-4']

/**
 * KDIGO 2024: kidney function is checked at least once a year; an older creatinine tells nothing about today. For
 * the weight, which the formula multiplies by, the same limit is Pestle's own choice.
 */
export const CREATININE_VALID_DAYS = 365

// Keys are UCUM units. 88.42 µmol/L of creatinine are 1 mg/dL.
const toMgPerDl: Readonly<Record<string, number>> = { 'mg/dL': 1, 'umol/L': 1 / 88.42 }
const toKg: Readonly<Record<string, number>> = { kg: 1, g: 0.001, '[lb_av]': 0.45359237 }
const toCm: Readonly<Record<string, number>> = { cm: 1, m: 100, '[in_i]': 2.54 }

export type KidneyFunction =
  | { readonly kind: 'value'; readonly mlPerMin: number; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly Fact[] }

/** Cockcroft-Gault for the chart's day; cannot tell names every fact that lacks. */
export function kidneyFunction(chart: Chart): KidneyFunction {
  const years = ageYears(chart.patient.birthDate, chart.on)
  const oldest = addDays(chart.on, -CREATININE_VALID_DAYS)
  const creatinine = latest(chart, creatinineCodes, toMgPerDl, oldest)
  const weight = latest(chart, weightCodes, toKg, oldest)
  const height = latest(chart, heightCodes, toCm, null)
  const result = creatinineClearance.compute({
    ageYears: years,
    sex: chart.patient.sex,
    creatinineMgPerDl: creatinine?.value ?? null,
    weightKg: weight?.value ?? null,
    heightCm: height?.value ?? null,
  })
  if (result.kind === 'cannot-tell')
    return { kind: 'cannot-tell', missing: result.missing.map(factOf) }
  return {
    kind: 'value',
    mlPerMin: result.value,
    evidence: [
      {
        fact: `creatinine clearance (${result.basis})`,
        value: String(result.value),
        unit: 'mL/min',
        date: creatinine?.date ?? null,
      },
      ...measuredEvidence('creatinine', creatinine),
      ...measuredEvidence('body weight', weight),
    ],
  }
}

function measuredEvidence(fact: string, measured: Measured | null): readonly Evidence[] {
  if (measured === null) return []
  return [{ fact, value: measured.text, unit: measured.unit, date: measured.date }]
}

function factOf(input: string): Fact {
  switch (input) {
    case 'ageYears':
      return 'birthDate'
    case 'sex':
      return 'sex'
    case 'weightKg':
      return 'weight'
    default:
      return 'creatinine'
  }
}

interface Measured {
  readonly value: number
  readonly text: string
  readonly unit: string
  readonly date: Day
}

/** The newest usable value up to the chart's day; null when there is none, or its unit is not known. */
function latest(
  chart: Chart,
  codes: readonly string[],
  factors: Readonly<Record<string, number>>,
  oldest: Day | null,
): Measured | null {
  let best: Observation | null = null
  for (const o of chart.observations ?? [])
    if (
      o.loinc !== null &&
      codes.includes(o.loinc) &&
      o.date <= chart.on &&
      (oldest === null || o.date >= oldest) &&
      (best === null || o.date > best.date)
    )
      best = o
  if (best === null || best.value === null || best.unit === null) return null
  const factor = Object.hasOwn(factors, best.unit) ? factors[best.unit] : undefined
  if (factor === undefined) return null
  return { value: best.value * factor, text: String(best.value), unit: best.unit, date: best.date }
}
