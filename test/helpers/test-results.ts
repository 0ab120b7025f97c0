// Results of a test chart by analyte, in the unit that rules compute in.

import { addDays } from '../../src-main/clinical/dates.ts'
import { type AnalyteId, analytes } from '../../src-main/reference/analytes.ts'
import { type ChartBuilder, today } from './a-chart.ts'

/** The value of the analyte, measured `daysAgo`. */
export function withResult(
  chart: ChartBuilder,
  analyte: AnalyteId,
  value: number,
  daysAgo = 10,
): ChartBuilder {
  const { loinc, unit } = analytes[analyte]
  return chart.measured(loinc[0] ?? '', value, unit, addDays(today, -daysAgo))
}

/** Takes a product with this ingredient by its RxNorm name, whatever names the catalogue knows. */
export function takesIngredient(chart: ChartBuilder, name: string): ChartBuilder {
  return chart.takes(name, {
    since: '2020-01-01',
    source: 'patient',
    as: { ingredients: [name], strength: null, form: 'tablet' },
  })
}

/** True when `id` is an analyte of the register. */
export function isAnalyte(id: string): id is AnalyteId {
  return Object.hasOwn(analytes, id)
}
