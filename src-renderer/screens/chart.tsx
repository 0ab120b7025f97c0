// The patient's chart: medications and reviews on the left, what they must be judged against on the right.

import { Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { AppError } from '../../src-main/contract/errors.ts'
import { useRead } from '../client.ts'
import { PatientForm } from '../forms/patient-dialog.tsx'
import { StartReviewForm } from '../forms/start-review-form.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { useShowPatient } from '../open-patient.ts'
import { type ChartPart, paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { isFocusFree } from '../ui/list-focus.ts'
import { ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { usePrintWorksheet, worksheetKeys } from '../ui/worksheet/worksheet-keys.tsx'
import { AllergiesSection } from './chart/allergies-section.tsx'
import classes from './chart/chart.module.css'
import { ConditionsSection } from './chart/conditions-section.tsx'
import { ConsultsSection } from './chart/consults-section.tsx'
import { CoverageSection } from './chart/coverage-section.tsx'
import { EligibilitySection } from './chart/eligibility-section.tsx'
import { HistoryDrawer, type HistoryOf } from './chart/history-drawer.tsx'
import { MedicationsSection } from './chart/medications-section.tsx'
import { OutreachSection } from './chart/outreach-section.tsx'
import { DocumentsSection, PrescribersSection, ReviewsSection } from './chart/people-and-paper.tsx'
import { ResultsSection } from './chart/results-section.tsx'
import { ChartGoals } from './goals/chart-goals.tsx'
import { ReopenChart } from './patients/reopen-chart.tsx'
import { QuestionnairesSection } from './wellness/questionnaires-section.tsx'

/** True when the chart was not opened, or not again after a lock. */
function isClosed(error: unknown): boolean {
  return error instanceof AppError && error.kind === 'not-allowed'
}

type Dialog = 'CMR' | 'TMR' | 'patient'

/** One chart; `part` is the section that the address asks for, `entry` the row in it. */
export function ChartScreen({
  patientId,
  part,
  entry,
}: {
  readonly patientId: string
  readonly part: ChartPart | null
  readonly entry: string | null
}) {
  const go = useGo()
  const read = useRead('patients.chart', { patientId })
  const chart = read.data
  useShowPatient(chart)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [history, setHistory] = useState<HistoryOf | null>(null)
  const close = () => setDialog(null)
  const print = usePrintWorksheet()
  const open = chart?.reviews.find((one) => !one.isSigned)
  const notRead = chart === undefined ? 'The chart is not open' : null

  useActions('Chart', [
    {
      id: 'cmr',
      label: 'Start a comprehensive review',
      keys: 'C',
      run: () => setDialog('CMR'),
      disabledReason: notRead,
    },
    {
      id: 'tmr',
      label: 'Start a targeted review',
      keys: 'T',
      run: () => setDialog('TMR'),
      disabledReason: notRead,
    },
    {
      id: 'patient',
      label: 'Patient’s details',
      keys: 'E',
      run: () => setDialog('patient'),
      disabledReason: notRead,
    },
    {
      id: 'adherence',
      label: 'Adherence and synchronization',
      keys: 'shift+A',
      run: () => go(paths.adherence(patientId)),
      disabledReason: notRead,
    },
    {
      id: 'vaccines',
      label: 'Vaccine visit',
      keys: 'Z',
      run: () => go(paths.vaccines(patientId)),
      disabledReason: notRead,
    },
    {
      id: 'services',
      label: 'Clinical services',
      keys: 'shift+S',
      run: () => go(paths.services(patientId)),
      disabledReason: notRead,
    },
    {
      id: 'go-on',
      label: 'Go on with the open review',
      keys: 'G',
      run: () => open !== undefined && go(paths.review(open.id)),
      disabledReason: open === undefined ? 'No review is open' : null,
    },
    {
      id: 'anticoagulation',
      label: 'Anticoagulation',
      keys: 'alt+K',
      run: () => go(paths.anticoagulation(patientId)),
      disabledReason: notRead,
    },
  ])

  const hasChart = chart !== undefined
  useEffect(() => {
    if (!hasChart) return
    const section = document.querySelector(`[data-part="${part ?? 'medications'}"]`)
    const target = section?.querySelector('[data-row]') ?? section?.querySelector('button')
    const focus = () => target instanceof HTMLElement && target.focus({ preventScroll: true })
    if (part !== null) {
      section?.scrollIntoView({ block: 'start' })
      focus()
      return
    }
    // The arrow keys begin at the first medication; later than the dialog that opened the chart goes.
    const timer = setTimeout(() => isFocusFree() && focus())
    return () => clearTimeout(timer)
  }, [hasChart, part])

  if (chart === undefined) {
    return (
      <>
        <PageHeader title="Chart" />
        {read.isError && isClosed(read.error) ? (
          <ReopenChart patientId={patientId} />
        ) : read.isError ? (
          <Stack p="lg">
            <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
          </Stack>
        ) : (
          <LoadingRows rows={12} />
        )}
      </>
    )
  }
  return (
    <>
      <PageHeader
        title="Chart"
        actions={
          <>
            <ActionButton
              variant="default"
              keys="E"
              disabledReason={null}
              onClick={() => setDialog('patient')}
            >
              Details
            </ActionButton>
            <ActionButton
              variant="default"
              keys={worksheetKeys}
              disabledReason={null}
              onClick={() => print(patientId)}
            >
              Worksheet
            </ActionButton>
            <ActionButton
              variant="default"
              keys="alt+K"
              disabledReason={null}
              onClick={() => go(paths.anticoagulation(patientId))}
            >
              INR
            </ActionButton>
            <ActionButton
              variant="default"
              keys="shift+A"
              disabledReason={null}
              onClick={() => go(paths.adherence(patientId))}
            >
              Adherence
            </ActionButton>
            <ActionButton
              variant="default"
              keys="shift+S"
              disabledReason={null}
              onClick={() => go(paths.services(patientId))}
            >
              Services
            </ActionButton>
            <ActionButton
              variant="default"
              keys="Z"
              disabledReason={null}
              onClick={() => go(paths.vaccines(patientId))}
            >
              Vaccines
            </ActionButton>
            <ActionButton
              variant={open === undefined ? 'filled' : 'default'}
              keys="C"
              disabledReason={null}
              onClick={() => setDialog('CMR')}
            >
              Start CMR
            </ActionButton>
            <ActionButton
              variant="default"
              keys="T"
              disabledReason={null}
              onClick={() => setDialog('TMR')}
            >
              Start TMR
            </ActionButton>
            {open !== undefined && (
              <ActionButton
                keys="G"
                disabledReason={null}
                onClick={() => go(paths.review(open.id))}
              >
                {open.isParked ? `Resume parked ${open.kind}` : `Go on with ${open.kind}`}
              </ActionButton>
            )}
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <MedicationsSection chart={chart} onHistory={setHistory} />
          <ReviewsSection chart={chart} />
          <ConsultsSection chart={chart} entry={part === 'consults' ? entry : null} />
          <OutreachSection chart={chart} onHistory={setHistory} />
          <EligibilitySection chart={chart} onHistory={setHistory} />
          <DocumentsSection chart={chart} />
        </div>
        <div className={classes.column}>
          <AllergiesSection chart={chart} onHistory={setHistory} />
          <ConditionsSection chart={chart} onHistory={setHistory} />
          <ChartGoals patientId={patientId} onHistory={setHistory} />
          <ResultsSection chart={chart} onHistory={setHistory} />
          <QuestionnairesSection patientId={patientId} />
          <CoverageSection chart={chart} />
          <PrescribersSection chart={chart} />
        </div>
      </div>
      {(dialog === 'CMR' || dialog === 'TMR') && (
        <StartReviewForm
          patientId={patientId}
          kind={dialog}
          onClose={close}
          onStarted={(reviewId) => go(paths.review(reviewId))}
        />
      )}
      {dialog === 'patient' && (
        <PatientForm
          chart={chart}
          onClose={close}
          onHistory={() => {
            close()
            setHistory({ patientId, table: 'patients', id: patientId, title: 'Patient’s details' })
          }}
        />
      )}
      <HistoryDrawer of={history} onClose={() => setHistory(null)} />
    </>
  )
}
