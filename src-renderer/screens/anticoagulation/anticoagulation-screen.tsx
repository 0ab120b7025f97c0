// The anticoagulation workspace of one patient: enrolment, the visit of today, graph, history, papers.

import { Box, Menu } from '@mantine/core'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { ClinicView } from '../../../src-main/contract/anticoagulation.ts'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { AppError } from '../../../src-main/contract/errors.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
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
import { EnrolForm } from './enrol-form.tsx'
import { EventForm } from './event-form.tsx'
import { EventHistory, VisitHistory } from './history.tsx'
import { Changes, CourseFacts, DoacFacts } from './side-facts.tsx'
import { firstDraft } from './visit-draft.ts'
import { VisitForm } from './visit-form.tsx'
import { goalText, indicationText } from './visit-words.ts'

/** The screen under Y of a chart. */
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

type Dialog = 'enrol' | 'event' | 'end'

function Workspace({ chart, view }: { readonly chart: ChartView; readonly view: ClinicView }) {
  const go = useGo()
  const isTight = useIsTight()
  const today = toDay(dayjs().format('YYYY-MM-DD'))
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const nomograms = useRead('anticoagulation.nomograms', {})
  const calendar = useCommand('anticoagulation.calendar')
  const letter = useCommand('anticoagulation.letter')
  const end = useCommand('anticoagulation.end', { isQuiet: true })
  const { enrolment } = view
  const signed = view.visits.find((one) => one.signature !== null)
  const close = () => setDialog(null)
  const notEnrolled = enrolment === null ? 'The patient is not enrolled' : null
  const notSigned = signed === undefined ? 'No visit is signed yet' : null
  const noCalendar =
    notSigned ?? (signed?.weekMg == null ? 'The last visit signed no dose of warfarin' : null)
  const said = ({ message }: { readonly message: string }) => notifyDone(message)
  const printCalendar = (language: 'en' | 'es', isLarge: boolean) => () =>
    signed !== undefined &&
    calendar.mutate({ visitId: signed.id, language, isLarge }, { onSuccess: said })
  const printLetter = () =>
    signed !== undefined && letter.mutate({ visitId: signed.id }, { onSuccess: said })
  const papers = [
    ['P', 'Calendar', printCalendar('en', false)],
    ['alt+1', 'Calendar in large print', printCalendar('en', true)],
    ['alt+2', 'Calendar in Spanish (draft)', printCalendar('es', false)],
    ['alt+3', 'Calendar in Spanish, large print (draft)', printCalendar('es', true)],
  ] as const
  useActions('Anticoagulation', [
    {
      id: 'enrol',
      label: 'Enrol',
      keys: 'N',
      run: () => setDialog('enrol'),
      disabledReason: enrolment === null ? null : 'The patient is enrolled already',
    },
    {
      id: 'event',
      label: 'An event',
      keys: 'E',
      run: () => setDialog('event'),
      disabledReason: notEnrolled,
    },
    ...papers.map(([keys, label, run]) => ({
      id: `calendar-${keys}`,
      label: `Print: ${label}`,
      keys,
      run,
      disabledReason: noCalendar,
    })),
    {
      id: 'inr-letter',
      label: 'Print: letter to the prescriber',
      keys: 'L',
      run: printLetter,
      disabledReason: notSigned,
    },
    {
      id: 'end-course',
      label: 'End the enrolment',
      keys: 'X',
      run: () => setDialog('end'),
      disabledReason: notEnrolled,
    },
    { id: 'to-chart', label: 'Chart', keys: 'Y', run: () => go(paths.chart(chart.patient.id)) },
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
              keys="Y"
              disabledReason={null}
              onClick={() => go(paths.chart(chart.patient.id))}
            >
              Chart
            </ActionButton>
            {enrolment === null ? (
              <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('enrol')}>
                Enrol
              </ActionButton>
            ) : (
              <>
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
                  disabledReason={notSigned}
                  onClick={printLetter}
                >
                  Letter
                </ActionButton>
                <ActionButton
                  variant="default"
                  keys="P"
                  disabledReason={noCalendar}
                  onClick={papers[0][2]}
                >
                  Calendar
                </ActionButton>
                <MorePapers
                  papers={papers.slice(1)}
                  isOff={noCalendar !== null}
                  onEnd={() => setDialog('end')}
                />
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
              <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('enrol')}>
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
            {today !== null && (
              <VisitForm
                key={`${view.visits[0]?.id ?? 'first'}-${signed?.id ?? ''}`}
                view={view}
                enrolmentId={enrolment.id}
                first={firstDraft(view, today)}
                onSigned={() => undefined}
              />
            )}
          </div>
          <div className={classes.column}>
            <Changes view={view} />
            {enrolment.kind === 'warfarin' && <CourseFacts view={view} />}
            <DoacFacts view={view} />
            <VisitHistory view={view} />
            <EventHistory view={view} />
          </div>
        </div>
      )}
      {dialog === 'enrol' && nomograms.data !== undefined && (
        <EnrolForm chart={chart} view={view} nomograms={nomograms.data} onClose={close} />
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

function MorePapers({
  papers,
  isOff,
  onEnd,
}: {
  readonly papers: readonly (readonly [string, string, () => void])[]
  readonly isOff: boolean
  readonly onEnd: () => void
}) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionButton variant="default" disabledReason={null}>
          More
        </ActionButton>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(([keys, label, run]) => (
          <Menu.Item
            key={keys}
            disabled={isOff}
            onClick={run}
            rightSection={keys.replace('alt+', 'Alt ')}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onEnd} rightSection="X">
          End the enrolment
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
