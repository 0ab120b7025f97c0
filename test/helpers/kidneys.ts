// Charts with a known kidney function.

import { aChart, type ChartBuilder } from './a-chart.ts'

/** A man of 60 years and 72 kg: his creatinine clearance is 80 / creatinine. The laboratory reports the same GFR. */
export function kidneys(mlPerMin: number, chart: ChartBuilder = aChart()): ChartBuilder {
  return chart
    .born('1966-01-01')
    .person({ sex: 'male' })
    .measured('29463-7', 72, 'kg', '2026-10-01')
    .measured('2160-0', 80 / mlPerMin, 'mg/dL', '2026-10-01')
    .measured('98979-8', mlPerMin, 'mL/min/{1.73_m2}', '2026-10-01')
}
