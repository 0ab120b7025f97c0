// Creatinine clearance of a chart from its latest creatinine, weight and height, with the facts it used.

import { creatinineClearance } from './calculators/creatinine-clearance.ts'
import type { Chart, Fact } from './chart.ts'
import { ageYears } from './dates.ts'
import type { Evidence } from './finding.ts'
import { onceFor } from './memo.ts'
import { latestResult, resultEvidence } from './results.ts'

/**
 * KDIGO 2024: kidney function is checked at least once a year; an older creatinine tells nothing about today. For
 * the weight, which the formula multiplies by, the same limit is Pestle's own choice.
 */
export const CREATININE_VALID_DAYS = 365

export type KidneyFunction =
  | { readonly kind: 'value'; readonly mlPerMin: number; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly Fact[] }

/** Cockcroft-Gault for the chart's day; cannot tell names every fact that lacks. */
export const kidneyFunction: (chart: Chart) => KidneyFunction = onceFor((chart: Chart) => {
  const creatinine = latestResult(chart, 'creatinine', CREATININE_VALID_DAYS)
  const weight = latestResult(chart, 'weight', CREATININE_VALID_DAYS)
  const height = latestResult(chart, 'height')
  const result = creatinineClearance.compute({
    ageYears: ageYears(chart.patient.birthDate, chart.on),
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
      ...[creatinine, weight].flatMap((one) => (one === null ? [] : [resultEvidence(one)])),
    ],
  }
})

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
