// The clinical services of one patient: visits with their clocks, and courses with every session. Each action has its key.

import { Box } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ServiceVisitLine, SessionView } from '../../../src-main/contract/services.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { DischargeForm } from '../../forms/services/discharge-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useShowPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { isFocusFree } from '../../ui/list-focus.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import chart from '../chart/chart.module.css'
import { CoursePart } from './course-part.tsx'
import { ServiceChooser } from './service-chooser.tsx'
import classes from './services.module.css'
import { SessionPanel } from './session-panel.tsx'

type Open =
  | { readonly kind: 'choose' | 'discharge' }
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'end' | 'void'; readonly id: string; readonly title: string }

/** `entry` is the visit or session that the address asks for. */
export function ServicesScreen({
  patientId,
  entry,
}: {
  readonly patientId: string
  readonly entry: string | null
}) {
  const go = useGo()
  const chartRead = useRead('patients.chart', { patientId })
  useShowPatient(chartRead.data)
  const read = useRead('services.patient', { patientId })
  const [open, setOpen] = useState<Open | null>(null)
  const [marked, setMarked] = useState<string | null>(null)
  const start = useCommand('services.start')
  const print = useCommand('services.printCourse')
  const endCourse = useCommand('services.endCourse', { isQuiet: true })
  const voidVisit = useCommand('services.void', { isQuiet: true })
  const { visits = [], courses = [], joins = null } = read.data ?? {}
  const close = () => setOpen(null)
  const sessions = courses.flatMap((one) => one.sessions)
  const visit = visits.find(({ id }) => id === marked)
  const course = courses.find(
    ({ id, sessions: own }) => id === marked || own.some((one) => one.id === marked),
  )
  const notRead = read.data === undefined ? 'The services are being read' : null
  const noCourse =
    course === undefined
      ? 'Choose a session of a course'
      : course.endedOn === null
        ? null
        : 'This course has ended'
  const noVoid =
    visit === undefined
      ? 'Choose a visit'
      : visit.state === 'signed'
        ? 'A signed visit is locked'
        : null
  const begin = (one: ServiceVisitLine) =>
    start.mutate(
      { patientId, service: one.service, visitId: one.id },
      { onSuccess: ({ visitId }) => go(paths.serviceVisit(visitId)) },
    )
  const openVisit = (one: ServiceVisitLine) =>
    one.reviewId === null ? begin(one) : go(paths.serviceVisit(one.id))
  const printDates = () =>
    course !== undefined &&
    print.mutate({ courseId: course.id }, { onSuccess: ({ message }) => notifyDone(message) })

  useActions('Services', [
    {
      id: 'service',
      label: 'Begin a service',
      keys: 'N',
      run: () => setOpen({ kind: 'choose' }),
      disabledReason: notRead,
    },
    {
      id: 'discharge',
      label: 'Write down a discharge',
      keys: 'D',
      run: () => setOpen({ kind: 'discharge' }),
      disabledReason: notRead,
    },
    {
      id: 'print-course',
      label: 'Print the dates of the course',
      keys: 'P',
      run: printDates,
      disabledReason: course === undefined ? 'Choose a session of a course' : null,
    },
    {
      id: 'end-course',
      label: 'End the course',
      keys: 'X',
      run: () => course && setOpen({ kind: 'end', id: course.id, title: course.title }),
      disabledReason: noCourse,
    },
    {
      id: 'void-service',
      label: 'Void the visit (entered in error)',
      keys: 'V',
      run: () => visit && setOpen({ kind: 'void', id: visit.id, title: visit.title }),
      disabledReason: noVoid,
    },
    {
      id: 'chart',
      label: 'Back to the chart',
      keys: 'Escape',
      run: () => go(paths.chart(patientId)),
    },
  ])

  const isRead = read.isSuccess
  useEffect(() => {
    if (!isRead) return
    const row = document.querySelector(
      entry === null ? '[data-row]' : `[data-row="${CSS.escape(entry)}"]`,
    )
    const timer = setTimeout(() => isFocusFree() && row instanceof HTMLElement && row.focus())
    return () => clearTimeout(timer)
  }, [isRead, entry])

  const button = (
    <ActionButton keys="N" disabledReason={notRead} onClick={() => setOpen({ kind: 'choose' })}>
      Begin a service
    </ActionButton>
  )
  const shown: SessionView | undefined =
    open?.kind === 'session' ? sessions.find(({ id }) => id === open.id) : undefined
  const courseOfShown = courses.find(
    ({ sessions: own }) => shown !== undefined && own.includes(shown),
  )
  return (
    <>
      <PageHeader
        title="Services"
        actions={
          <>
            <ActionButton
              variant="default"
              keys="D"
              disabledReason={notRead}
              onClick={() => setOpen({ kind: 'discharge' })}
            >
              Discharge
            </ActionButton>
            {button}
            <ActionButton
              variant="default"
              keys="Escape"
              disabledReason={null}
              onClick={() => go(paths.chart(patientId))}
            >
              Chart
            </ActionButton>
          </>
        }
      />
      {read.isPending && <LoadingRows rows={8} />}
      <Box p="md" className={classes.page ?? ''}>
        {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
        {isRead && visits.length === 0 && courses.length === 0 && (
          <EmptyState title="No service yet" action={button}>
            A service asks its questions, finds what they say beside the chart, and ends in a signed
            review with its letters, sheet, follow-up and claim.
          </EmptyState>
        )}
        {visits.length > 0 && (
          <Section
            title="Visits"
            count={visits.length}
            actions={
              <ActionButton
                variant="subtle"
                keys="V"
                disabledReason={noVoid}
                onClick={() => visit && setOpen({ kind: 'void', id: visit.id, title: visit.title })}
              >
                Void
              </ActionButton>
            }
          >
            <ul className={lines.list}>
              {visits.map((one) => (
                <li key={one.id} className={lines.item}>
                  <span className={lines.grow}>
                    <RowButton rowId={one.id} onChosen={setMarked} onOpen={() => openVisit(one)}>
                      {one.title}
                    </RowButton>
                    <span className={chart.sub}>{aboutVisit(one)}</span>
                  </span>
                  <VisitState line={one} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {courses.map((one) => (
          <CoursePart
            key={one.id}
            course={one}
            onChosen={setMarked}
            onOpen={(id) => setOpen({ kind: 'session', id })}
            onPrint={printDates}
            onEnd={() => setOpen({ kind: 'end', id: one.id, title: one.title })}
            reason={course?.id === one.id ? noCourse : 'Choose a session of this course'}
          />
        ))}
      </Box>
      {open?.kind === 'choose' && (
        <ServiceChooser
          patientId={patientId}
          joins={joins}
          onClose={close}
          onStarted={(visitId) => go(paths.serviceVisit(visitId))}
        />
      )}
      {open?.kind === 'discharge' && <DischargeForm patientId={patientId} onClose={close} />}
      {shown !== undefined && courseOfShown !== undefined && (
        <SessionPanel course={courseOfShown} session={shown} onClose={close} />
      )}
      {open?.kind === 'end' && (
        <ReasonForm
          title={`End the course: ${open.title}`}
          about="Sessions that are still to come leave today’s work; those held stay in the chart."
          submitLabel="End it"
          isBusy={endCourse.isPending}
          error={endCourse.error}
          onClose={close}
          onReason={(reason) =>
            endCourse.mutate({ courseId: open.id, reason }, { onSuccess: close })
          }
        />
      )}
      {open?.kind === 'void' && (
        <ReasonForm
          title={`Void: ${open.title}`}
          about="The visit leaves the review and stays in the history."
          submitLabel="Void it"
          isBusy={voidVisit.isPending}
          error={voidVisit.error}
          onClose={close}
          onReason={(reason) =>
            voidVisit.mutate({ patientId, id: open.id, reason }, { onSuccess: close })
          }
        />
      )}
    </>
  )
}

function aboutVisit({ on, event, dueOn, answered, questions, reviewId }: ServiceVisitLine): string {
  return [
    event === null ? '' : `${event.what} ${formatDay(event.on)}`,
    event?.note ?? '',
    reviewId === null && dueOn !== null ? `to be held by ${formatDay(dueOn)}` : '',
    on === null ? '' : formatDay(on),
    reviewId === null ? '' : `${answered} of ${questions} answered`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function VisitState({ line: { state } }: { readonly line: ServiceVisitLine }) {
  switch (state) {
    case 'planned':
      return <span className={`${looks.badge} ${looks.warn}`}>To begin</span>
    case 'open':
      return <span className={`${looks.badge} ${looks.warn}`}>Open</span>
    case 'signed':
      return <span className={`${looks.badge} ${looks.good}`}>Signed</span>
  }
}
