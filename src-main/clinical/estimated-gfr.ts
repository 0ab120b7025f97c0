// Estimated GFR of a chart: as the laboratory reported it, else by CKD-EPI 2021 from the creatinine.

import type { Chart, Fact } from './chart.ts'
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

/** Estimated GFR for the chart's day from the last year. */
export const estimatedGfr: (chart: Chart) => EstimatedGfr = onceFor((chart: Chart) => {
  const reported = latestResult(chart, 'egfr', CREATININE_VALID_DAYS)
  if (reported !== null)
    return { kind: 'value', mlPerMin: reported.value, evidence: [resultEvidence(reported)] }
  return { kind: 'cannot-tell', missing: ['egfr'] }
})
