// The anticoagulation workspace of one patient: enrolment, the visit of today, graph, history, papers.

import { Box } from '@mantine/core'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { ClinicView } from '../../../src-main/contract/anticoagulation.ts'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { AppError } from '../../../src-main/contract/errors.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useShowPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useIsTight } from '../../ui/tight.ts'
import { ReopenChart } from '../patients/reopen-chart.tsx'
import classes from './anticoagulation.module.css'
import { MorePapers, useClinicPapers } from './clinic-papers.tsx'
import { CourseForm } from './course-form.tsx'
import { EventForm } from './event-form.tsx'
import { EventHistory, VisitHistory } from './history.tsx'
import { Changes, CourseFacts, DoacFacts, RiskFacts } from './side-facts.tsx'
import { SignedVisit } from './signed-visit.tsx'
import { firstDraft } from './visit-draft.ts'
import { VisitForm } from './visit-form.tsx'
import { goalText, indicationText } from './visit-words.ts'

/** The screen under Alt K of a chart. */
export function AnticoagulationScreen({ patientId }: { readonly patientId: string }) {
  const chart = useRead('patients.chart', { patientId })
  const read = useRead('anticoagulation.read', { patientId })
  useShowPatient(chart.data)
  const error = chart.error ?? read.error
  if (chart.data !== undefined && read.data !== undefined)
    return <Workspace chart={chart.data} view={read.data} />
  return (
    <>
      <PageHeader title="Anticoagulation" />
      {error instanceof AppError && error.kind === 'not-allowed' ? (
        <ReopenChart patientId={patientId} />
      ) : error !== null ? (
        <Box p="lg">
          <ErrorPanel error={error} onRetry={() => void read.refetch()} />
        </Box>
      ) : (
        <LoadingRows rows={12} />
      )}
    </>
  )
}

type Dialog = 'course' | 'event' | 'end'

function Workspace({ chart, view }: { readonly chart: ChartView; readonly view: ClinicView }) {
  const go = useGo()
  const isTight = useIsTight()
  const today = toDay(dayjs().format('YYYY-MM-DD'))
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [isAnother, setAnother] = useState(false)
  const nomograms = useRead('anticoagulation.nomograms', {})
  const end = useCommand('anticoagulation.end', { isQuiet: true })
  const { enrolment } = view
  const signed = view.visits.find((one) => one.signature !== null)
  const close = () => setDialog(null)
  const notEnrolled = enrolment === null ? 'The patient is not enrolled' : null
  const papers = useClinicPapers(signed)
  const isDone = signed?.on === today && view.visits[0]?.signature != null && !isAnother
  useActions('Anticoagulation', [
    {
      id: 'enrol',
      label: 'Enrol',
      keys: 'N',
      run: () => setDialog('course'),
      disabledReason: enrolment === null ? null : 'The patient is enrolled already',
    },
    {
      id: 'event',
      label: 'An event',
      keys: 'E',
      run: () => setDialog('event'),
      disabledReason: notEnrolled,
    },
    {
      id: 'change-course',
      label: 'Change the course',
      keys: 'C',
      run: () => setDialog('course'),
      disabledReason: notEnrolled,
    },
    {
      id: 'another-visit',
      label: 'Another visit today',
      keys: 'V',
      run: () => setAnother(true),
      disabledReason: isDone ? null : 'Today’s visit is not signed yet',
    },
    {
      id: 'end-course',
      label: 'End the enrolment',
      keys: 'X',
      run: () => setDialog('end'),
      disabledReason: notEnrolled,
    },
    { id: 'to-chart', label: 'Chart', keys: 'B', run: () => go(paths.chart(chart.patient.id)) },
  ])
  return (
    <>
      <PageHeader
        title="Anticoagulation"
        about={enrolment === null ? undefined : aboutOf(view)}
        actions={
          <>
            <ActionButton
              variant="default"
              keys="B"
              disabledReason={null}
              onClick={() => go(paths.chart(chart.patient.id))}
            >
              Chart
            </ActionButton>
            {enrolment === null ? (
              <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('course')}>
                Enrol
              </ActionButton>
            ) : (
              <>
                <ActionButton
                  variant="default"
                  keys="C"
                  disabledReason={null}
                  onClick={() => setDialog('course')}
                >
                  Change
                </ActionButton>
                <ActionButton
                  variant="default"
                  keys="E"
                  disabledReason={null}
                  onClick={() => setDialog('event')}
                >
                  Event
                </ActionButton>
                <ActionButton
                  variant="default"
                  keys="L"
                  disabledReason={papers.noLetter}
                  onClick={papers.printLetter}
                >
                  Letter
                </ActionButton>
                <ActionButton
                  variant="default"
                  keys="P"
                  disabledReason={papers.noCalendar}
                  onClick={papers.printCalendar}
                >
                  Calendar
                </ActionButton>
                <MorePapers papers={papers} onEnd={() => setDialog('end')} />
              </>
            )}
          </>
        }
      />
      {enrolment === null ? (
        <>
          <EmptyState
            title="Not enrolled in the clinic"
            action={
              <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('course')}>
                Enrol
              </ActionButton>
            }
          >
            Indication, goal, tablets and the dose that is taken now make a visit possible.
          </EmptyState>
          <div className={classes.columns} data-tight>
            <div className={classes.column}>
              <DoacFacts view={view} />
            </div>
          </div>
        </>
      ) : (
        <div className={classes.columns} data-tight={isTight || undefined}>
          <div className={classes.column}>
            {isDone && signed !== undefined && (
              <>
                <SignedVisit view={view} visit={signed} onAnother={() => setAnother(true)} />
                <VisitHistory view={view} />
              </>
            )}
            {today !== null && !isDone && (
              <VisitForm
                key={`${view.visits[0]?.id ?? 'first'}-${signed?.id ?? ''}`}
                view={view}
                enrolmentId={enrolment.id}
                first={firstDraft(view, today)}
                onSigned={() => setAnother(false)}
              />
            )}
          </div>
          <div className={classes.column}>
            <Changes view={view} />
            {enrolment.kind === 'warfarin' && <CourseFacts view={view} />}
            <DoacFacts view={view} />
            <RiskFacts view={view} />
            {!isDone && <VisitHistory view={view} />}
            <EventHistory view={view} />
          </div>
        </div>
      )}
      {dialog === 'course' && nomograms.data !== undefined && (
        <CourseForm chart={chart} view={view} nomograms={nomograms.data} onClose={close} />
      )}
      {dialog === 'event' && enrolment !== null && today !== null && (
        <EventForm enrolmentId={enrolment.id} today={today} onClose={close} />
      )}
      {dialog === 'end' && enrolment !== null && (
        <ReasonForm
          title="End the enrolment"
          about="Visits and events stay in the chart."
          submitLabel="End it"
          isBusy={end.isPending}
          error={end.error}
          onClose={close}
          onReason={(reason) =>
            end.mutate({ enrolmentId: enrolment.id, reason }, { onSuccess: close })
          }
        />
      )}
    </>
  )
}

function aboutOf({ enrolment }: ClinicView): string {
  if (enrolment === null) return ''
  return [
    enrolment.kind === 'warfarin' ? `Warfarin, ${goalText(enrolment.goal)}` : 'DOAC',
    indicationText(enrolment.indication),
    enrolment.stopOn === null ? '' : `until ${formatDay(enrolment.stopOn)}`,
    enrolment.prescriberName ?? 'no prescriber named',
    enrolment.nextTestOn === null ? '' : `next ${formatDay(enrolment.nextTestOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
