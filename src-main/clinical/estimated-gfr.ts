// Estimated GFR of a chart: as the laboratory reported it, else by CKD-EPI 2021 from the creatinine.

import { ckdEpi2021Creatinine } from './calculators/ckd-epi-2021-creatinine.ts'
import type { Chart, Fact } from './chart.ts'
import { ageYears } from './dates.ts'
import type { Evidence } from './finding.ts'
import { CREATININE_VALID_DAYS } from './kidney-function.ts'
import { onceFor } from './memo.ts'
import { latestResult, resultEvidence } from './results.ts'

export type EstimatedGfr =
  | {
      readonly kind: 'value'
      /** mL/min/1.73 m². */
      readonly mlPerMin: number
      readonly evidence: readonly Evidence[]
    }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly Fact[] }

/** Estimated GFR for the chart's day; cannot tell names every fact that lacks. */
export const estimatedGfr: (chart: Chart) => EstimatedGfr = onceFor((chart: Chart) => {
  const reported = latestResult(chart, 'egfr', CREATININE_VALID_DAYS)
  const creatinine = latestResult(chart, 'creatinine', CREATININE_VALID_DAYS)
  // The newer of the two tells more about today.
  if (reported !== null && (creatinine === null || creatinine.date <= reported.date))
    return { kind: 'value', mlPerMin: reported.value, evidence: [resultEvidence(reported)] }
  const computed = ckdEpi2021Creatinine.compute({
    ageYears: ageYears(chart.patient.birthDate, chart.on),
    sex: chart.patient.sex,
    creatinineMgPerDl: creatinine?.value ?? null,
  })
  if (creatinine === null || computed.kind !== 'value')
    return {
      kind: 'cannot-tell',
      missing: computed.kind === 'cannot-tell' ? computed.missing.map(factOf) : ['egfr'],
    }
  return {
    kind: 'value',
    mlPerMin: computed.value,
    evidence: [
      {
        fact: 'estimated GFR (CKD-EPI 2021)',
        value: String(computed.value),
        unit: 'mL/min/1.73 m²',
        date: creatinine.date,
      },
      resultEvidence(creatinine),
    ],
  }
})

function factOf(input: string): Fact {
  if (input === 'ageYears') return 'birthDate'
  return input === 'sex' ? 'sex' : 'creatinine'
}
