// The appointment book: a day or a week in order of time, and who is to be called again.

import { Box } from '@mantine/core'
import dayjs from 'dayjs'
import { useEffect, useState } from 'react'
import type { AppointmentStatus, AppointmentView } from '../../src-main/contract/appointments.ts'
import type { PatientHit } from '../../src-main/contract/patients.ts'
import { type Day, toDay } from '../../src-main/contract/vocabulary.ts'
import { notifyFailure, useCommand, useRead } from '../client.ts'
import { findHit } from '../find-hit.ts'
import { formatCount, formatDay } from '../format.ts'
import { BookForm, MoveForm } from '../forms/outreach/appointment-form.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { useOpenPatient } from '../open-patient.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { WorksheetOfRow } from '../ui/worksheet/worksheet-of-row.tsx'
import { AppointmentDay } from './appointments/appointment-day.tsx'
import classes from './appointments/appointments.module.css'
import { RecallList } from './appointments/recall-list.tsx'
import { ConfirmIdentity } from './patients/confirm-identity.tsx'

/** A day of the calendar as the API writes it. */
function asDay(date: dayjs.Dayjs): Day {
  const day = toDay(date.format('YYYY-MM-DD'))
  if (day === null) throw new Error('Broken promise: the calendar gives real days')
  return day
}

/** The screen under Alt+A; `entry` is the appointment that the address asks for. */
export function AppointmentsScreen({ entry }: { readonly entry: string | null }) {
  const go = useGo()
  const open = useOpenPatient()
  const [start, setStart] = useState(() => dayjs().startOf('day'))
  const [isWeek, setWeek] = useState(false)
  const [dialog, setDialog] = useState<'book' | 'move' | null>(null)
  const [marked, setMarked] = useState<AppointmentView | null>(null)
  const first = isWeek ? start.startOf('week') : start
  const days = Array.from({ length: isWeek ? 7 : 1 }, (_, place) => asDay(first.add(place, 'day')))
  const [from = asDay(first)] = days
  const to = days.at(-1) ?? from
  const book = useRead('appointments.list', { from, to }, { keepsFormer: true })
  const status = useCommand('appointments.setStatus')
  const [hit, setHit] = useState<PatientHit | null>(null)
  const one = book.data?.find(({ id }) => id === marked?.id) ?? null
  const notMarked = one === null ? 'Choose an appointment first' : null
  const notBooked = notMarked ?? (one?.status === 'arrived' ? 'Who has arrived is not moved' : null)
  const set = (next: AppointmentStatus) => () =>
    one !== null && status.mutate({ id: one.id, status: next })
  // A chart opens with two identifiers, wherever the way to it begins.
  const openChart = () => {
    if (one !== null) findHit(one.patientName, one.patientId).then(setHit, notifyFailure)
  }
  const hasBook = book.data !== undefined
  useEffect(() => {
    if (hasBook && entry !== null)
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(entry)}"]`)?.focus()
  }, [hasBook, entry])
  const step = (by: number) => () => setStart(start.add(by, isWeek ? 'week' : 'day'))
  const actions = [
    { id: 'book', label: 'Book', keys: 'N', run: () => setDialog('book') },
    {
      id: 'move',
      label: 'Move',
      keys: 'M',
      run: () => setDialog('move'),
      disabledReason: notBooked,
    },
    {
      id: 'arrived',
      label: 'Arrived',
      keys: 'A',
      run: set('arrived'),
      disabledReason: notMarked,
    },
    { id: 'missed', label: 'Missed', keys: 'X', run: set('missed'), disabledReason: notMarked },
    {
      id: 'cancelled',
      label: 'Cancel',
      keys: 'C',
      run: set('cancelled'),
      disabledReason: notMarked,
    },
    { id: 'chart', label: 'Chart', keys: 'O', run: openChart, disabledReason: notMarked },
  ]
  useActions('Appointments', [
    ...actions,
    { id: 'week', label: 'Day or week', keys: 'W', run: () => setWeek(!isWeek) },
    { id: 'today', label: 'Today', keys: 'T', run: () => setStart(dayjs().startOf('day')) },
    { id: 'before', label: 'The day or week before', keys: '[', run: step(-1) },
    { id: 'next', label: 'The next day or week', keys: ']', run: step(1) },
  ])
  const standing = book.data?.filter((row) => row.status === 'booked' || row.status === 'arrived')
  return (
    <>
      <PageHeader
        title="Appointments"
        about={
          <span className="figures">
            {isWeek ? `${formatDay(from)} to ${formatDay(to)}` : first.format('dddd, MMM D, YYYY')}
            {standing !== undefined && ` · ${formatCount(standing.length, 'appointment')}`}
          </span>
        }
        actions={
          <>
            {(
              [
                ['[', 'Before', step(-1)],
                ['T', 'Today', () => setStart(dayjs().startOf('day'))],
                [']', 'Next', step(1)],
                ['W', isWeek ? 'Day' : 'Week', () => setWeek(!isWeek)],
              ] as const
            ).map(([keys, label, run]) => (
              <ActionButton
                key={keys}
                variant="default"
                keys={keys}
                disabledReason={null}
                onClick={run}
              >
                {label}
              </ActionButton>
            ))}
            <WorksheetOfRow row={one} />
            <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('book')}>
              Book
            </ActionButton>
          </>
        }
      />
      {book.isPending && <LoadingRows rows={8} />}
      {book.isError && (
        <Box p="lg">
          <ErrorPanel error={book.error} onRetry={() => void book.refetch()} />
        </Box>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          {book.data !== undefined &&
            days.map((day, place) => (
              <AppointmentDay
                key={day}
                day={day}
                rows={book.data.filter((row) => row.day === day)}
                onMark={setMarked}
                onOpen={(row) => {
                  setMarked(row)
                  setDialog('move')
                }}
                actions={
                  place === 0
                    ? actions.slice(1).map(({ id, label, keys, run, disabledReason }) => (
                        <ActionButton
                          key={id}
                          variant="subtle"
                          keys={keys}
                          disabledReason={disabledReason ?? null}
                          onClick={run}
                        >
                          {label}
                        </ActionButton>
                      ))
                    : null
                }
              />
            ))}
        </div>
        <div className={classes.column}>
          <RecallList />
        </div>
      </div>
      {dialog === 'book' && (
        <BookForm
          patientId={null}
          likely={open?.chart.patient ?? null}
          offer={null}
          day={from}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'move' && one !== null && (
        <MoveForm appointment={one} onClose={() => setDialog(null)} />
      )}
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.chart(hit.id))}
        />
      )}
    </>
  )
}
