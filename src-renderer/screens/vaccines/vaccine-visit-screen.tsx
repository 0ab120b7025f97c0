// The vaccine visit of one patient: what is due and why, the questions, the consent, the dose, then the next patient.

import { Box } from '@mantine/core'
import { AppError } from '../../../src-main/contract/errors.ts'
import { useRead } from '../../client.ts'
import { useShowPatient } from '../../open-patient.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReopenChart } from '../patients/reopen-chart.tsx'
import { VaccineVisit } from './vaccine-visit.tsx'

/** The screen under Z of a chart. */
export function VaccineVisitScreen({ patientId }: { readonly patientId: string }) {
  const chart = useRead('patients.chart', { patientId })
  const visit = useRead('immunizations.visit', { patientId })
  const lists = useRead('vaccineStore.lists', {})
  useShowPatient(chart.data)
  if (visit.data !== undefined && lists.data !== undefined)
    // After midnight it is another visit.
    return (
      <VaccineVisit
        key={visit.data.on}
        patientId={patientId}
        view={visit.data}
        lists={lists.data}
      />
    )
  const error = visit.error ?? lists.error
  return (
    <>
      <PageHeader title="Vaccines" />
      {error === null ? (
        <LoadingRows rows={12} />
      ) : error instanceof AppError && error.kind === 'not-allowed' ? (
        <ReopenChart patientId={patientId} />
      ) : (
        <Box p="lg">
          <ErrorPanel error={error} onRetry={() => void visit.refetch()} />
        </Box>
      )}
    </>
  )
}
