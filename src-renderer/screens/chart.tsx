// The patient's chart.

import { useRead } from '../client.ts'
import { useShowPatient } from '../open-patient.ts'
import type { ChartPart } from '../paths.ts'
import { PageHeader } from '../ui/page-header.tsx'

/** One chart; `part` is the section that the address asks for. */
export function ChartScreen({
  patientId,
}: {
  readonly patientId: string
  readonly part: ChartPart | null
}) {
  const chart = useRead('patients.chart', { patientId })
  useShowPatient(chart.data)
  return <PageHeader title="Chart" />
}
