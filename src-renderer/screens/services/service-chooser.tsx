// Chooses a service by its key, or a course of sessions from its day. A service joins the review that is open.

import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { PatientServices, ServiceView } from '../../../src-main/contract/services.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel, usePanelActions } from '../../ui/side-panel.tsx'
import wellness from '../wellness/wellness.module.css'

interface Props {
  readonly patientId: string
  readonly joins: PatientServices['joins']
  readonly onClose: () => void
  readonly onStarted: (visitId: string) => void
}

/** Digits, then letters. */
const keysOf = (place: number) => '123456789ABCDEFGHJKMNOPQRSTUV'.charAt(place)

/** Open as long as it is there. */
export function ServiceChooser(props: Props) {
  const [course, setCourse] = useState<ServiceView | null>(null)
  if (course !== null)
    return <CourseForm patientId={props.patientId} service={course} onClose={props.onClose} />
  return (
    <SidePanel title="Begin a service" onClose={props.onClose}>
      <Chooser {...props} onCourse={setCourse} />
    </SidePanel>
  )
}

function Chooser({
  patientId,
  joins,
  onStarted,
  onCourse,
}: Props & { readonly onCourse: (service: ServiceView) => void }) {
  const read = useRead('services.list', {})
  const start = useCommand('services.start', { isQuiet: true })
  const [isCourse, setCourse] = useState(false)
  const services = (read.data ?? []).filter((one) => !isCourse || one.course !== null)
  const turn = () => setCourse(!isCourse)
  const busy = start.isPending ? 'It is being opened' : null
  const choose = (service: ServiceView) =>
    isCourse
      ? onCourse(service)
      : start.mutate(
          { patientId, service: service.id },
          { onSuccess: ({ visitId }) => onStarted(visitId) },
        )
  usePanelActions('Which service', [
    {
      id: 'courses',
      label: isCourse ? 'Begin a visit' : 'Plan a course of sessions',
      keys: 'L',
      run: turn,
    },
    ...services.map((service, place) => ({
      id: `service-${service.id}`,
      label: service.title,
      keys: keysOf(place),
      run: () => choose(service),
      disabledReason: busy,
    })),
  ])
  return (
    <>
      {read.isPending && <LoadingRows rows={8} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {start.isError && <ErrorPanel error={start.error} />}
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, marginBottom: 12 }}>
        <Text size="sm">
          {isCourse
            ? 'Sessions are planned at once from one day.'
            : joins === null
              ? 'It begins a targeted review of its own.'
              : `It joins the open ${joins.kind}.`}
        </Text>
        <ActionButton variant="default" keys="L" disabledReason={null} onClick={turn}>
          {isCourse ? 'Visits' : 'Courses'}
        </ActionButton>
      </div>
      <ul className={wellness.choices} aria-label="Services">
        {services.map((service, place) => (
          <li key={service.id}>
            <button
              type="button"
              className={wellness.choice}
              onClick={() => busy === null && choose(service)}
            >
              <KeyHint keys={keysOf(place)} />
              <span className={wellness.words}>
                <strong>{service.title}</strong> · {service.about}
              </span>
              <span className={wellness.points}>
                {isCourse
                  ? formatCount(service.course?.sessions ?? 0, 'session')
                  : formatCount(service.questions, 'question')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function CourseForm({
  patientId,
  service,
  onClose,
}: {
  readonly patientId: string
  readonly service: ServiceView
  readonly onClose: () => void
}) {
  const form = useForm({
    initialValues: { anchorOn: toDay(dayjs().add(14, 'day').format('YYYY-MM-DD')) },
  })
  const start = useFormCommand('services.startCourse', form)
  const { anchorOn } = form.values
  return (
    <FormDialog
      title={`Plan a course: ${service.title}`}
      submitLabel="Plan it"
      isBusy={start.isBusy}
      error={start.error}
      disabledReason={anchorOn === null ? 'Give the day' : null}
      onClose={onClose}
      onSubmit={() =>
        anchorOn !== null &&
        start.submit({ patientId, service: service.id, anchorOn }, () => onClose())
      }
    >
      <DayInput
        label={service.course?.anchor ?? 'First day'}
        required
        data-autofocus
        {...form.getInputProps('anchorOn')}
      />
      <Text size="sm" c="dimmed">
        {formatCount(service.course?.sessions ?? 0, 'session')} are planned from this day and come
        to today’s work. {service.course?.citation}
      </Text>
    </FormDialog>
  )
}
