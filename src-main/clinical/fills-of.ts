// The fills of each medication, sorted out once for each chart.

import type { Chart, Fill, Medication } from './chart.ts'
import { onceFor } from './memo.ts'

const byMedication = onceFor((chart: Chart) =>
  Map.groupBy(chart.fills ?? [], (fill) => fill.medicationId),
)

/** The fills of a medication in the order of the chart, later ones too; empty when there are none or no record of any. */
export function fillsOf(chart: Chart, { id }: Pick<Medication, 'id'>): readonly Fill[] {
  return byMedication(chart).get(id) ?? []
}
