// Adherence of one patient: every quality measure, the days of each class, synchronized refills.

import { Box } from '@mantine/core'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { AppError } from '../../../src-main/contract/errors.ts'
import type { PatientStars } from '../../../src-main/contract/star-panel.ts'
import { useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useShowPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ReopenChart } from '../patients/reopen-chart.tsx'
import classes from './adherence.module.css'
import { ClassDays, PatientMeasures } from './patient-measures.tsx'
import { SyncSection } from './sync-section.tsx'

/** The screen under Shift A of a chart. */
export function AdherenceScreen({ patientId }: { readonly patientId: string }) {
  const chart = useRead('patients.chart', { patientId })
  const stars = useRead('stars.patient', { patientId })
  useShowPatient(chart.data)
  const error = chart.error ?? stars.error
  if (chart.data !== undefined && stars.data !== undefined)
    return <Workspace chart={chart.data} stars={stars.data} />
  return (
    <>
      <PageHeader title="Adherence" />
      {error instanceof AppError && error.kind === 'not-allowed' ? (
        <ReopenChart patientId={patientId} />
      ) : error !== null ? (
        <Box p="lg">
          <ErrorPanel error={error} onRetry={() => void stars.refetch()} />
        </Box>
      ) : (
        <LoadingRows rows={12} />
      )}
    </>
  )
}

function Workspace({ chart, stars }: { readonly chart: ChartView; readonly stars: PatientStars }) {
  const go = useGo()
  const withDays = stars.measures.filter((one) => one.strip !== null)
  const [chosen, setChosen] = useState<string | null>(withDays[0]?.id ?? null)
  const shown = stars.measures.find((one) => one.id === chosen) ?? null
  const toChart = () => go(paths.chart(chart.patient.id))
  useActions('Adherence', [
    ...stars.measures.map((one, place) => ({
      id: one.id,
      label: `Measure: ${one.title}`,
      keys: String(place + 1),
      run: () => setChosen(one.id),
    })),
    { id: 'to-chart', label: 'Chart', keys: 'B', run: toChart },
  ])
  return (
    <>
      <PageHeader
        title="Adherence"
        actions={
          <ActionButton variant="default" keys="B" disabledReason={null} onClick={toChart}>
            Chart
          </ActionButton>
        }
      />
      <div className={classes.split}>
        <div className={classes.stack}>
          <PatientMeasures stars={stars} chosen={chosen} onChoose={setChosen} />
        </div>
        <div className={classes.stack}>
          {shown !== null && <ClassDays measure={shown} />}
          <SyncSection patientId={chart.patient.id} />
        </div>
      </div>
    </>
  )
}
