// Books an appointment, or moves one: day, time, how long, how, for what and with whom.

import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import { useForm } from '@mantine/form'
import {
  type AppointmentMode,
  type AppointmentView,
  appointmentModes,
  appointmentPurposes,
} from '../../../src-main/contract/appointments.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { formatCode } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { OwnerSelect } from './owner-select.tsx'
import { type NamedPatient, PatientSelect } from './patient-select.tsx'

interface BookProps {
  /** Null: the form asks. */
  readonly patientId: string | null
  /** Whom the form proposes when it asks: the patient whose chart is open. */
  readonly likely?: NamedPatient | null
  readonly offer: { readonly id: string; readonly kind: 'CMR' | 'TMR' } | null
  readonly day: Day | null
  readonly onClose: () => void
}

const lengths = [15, 20, 30, 45, 60, 90].map((value) => ({
  value: String(value),
  label: `${value} minutes`,
}))

interface Values {
  patientId: string | null
  day: Day | null
  time: string
  minutes: string
  mode: AppointmentMode
  purpose: (typeof appointmentPurposes)[number]
  ownerId: string | null
  note: string
}

/** The dialog under P of a chart, and under N of the book. */
export function BookForm({ patientId, likely = null, offer, day, onClose }: BookProps) {
  const form = useForm<Values>({
    initialValues: {
      patientId: patientId ?? likely?.id ?? null,
      day,
      time: '',
      minutes: '30',
      mode: 'in-person',
      purpose: offer?.kind ?? 'CMR',
      ownerId: null,
      note: '',
    },
  })
  const book = useFormCommand('appointments.book', form)
  const submit = () => {
    const { patientId: who, day: on, minutes, note, ...rest } = form.values
    if (who === null || on === null) {
      form.setErrors({
        ...(who === null ? { patientId: 'Who comes?' } : {}),
        ...(on === null ? { day: 'When? t is today' } : {}),
      })
      return
    }
    book.submit(
      {
        ...rest,
        patientId: who,
        day: on,
        minutes: Number(minutes),
        note: orNull(note),
        offerId: offer?.id ?? null,
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="Book an appointment"
      size="lg"
      submitLabel="Book"
      isBusy={book.isBusy}
      error={book.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {patientId === null && <PatientSelect likely={likely} {...form.getInputProps('patientId')} />}
      <SimpleGrid cols={3} spacing="sm">
        <DayInput
          label="Day"
          required
          {...(form.values.patientId === null ? {} : { 'data-autofocus': true })}
          {...form.getInputProps('day')}
        />
        <TimeInput label="Time" required {...form.getInputProps('time')} />
        <Select
          label="How long"
          allowDeselect={false}
          data={lengths}
          {...form.getInputProps('minutes')}
        />
      </SimpleGrid>
      <Choice label="How" options={optionsOf(appointmentModes)} {...form.getInputProps('mode')} />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="For"
          allowDeselect={false}
          data={appointmentPurposes.map((value) => ({ value, label: formatCode(value) }))}
          {...form.getInputProps('purpose')}
        />
        <OwnerSelect label="With" {...form.getInputProps('ownerId')} />
      </SimpleGrid>
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

/** The dialog under M of the book. */
export function MoveForm({
  appointment,
  onClose,
}: {
  readonly appointment: AppointmentView
  readonly onClose: () => void
}) {
  const form = useForm<Pick<Values, 'day' | 'time' | 'minutes'>>({
    initialValues: {
      day: appointment.day,
      time: appointment.time,
      minutes: String(appointment.minutes),
    },
  })
  const move = useFormCommand('appointments.move', form)
  const submit = () => {
    const { day, time, minutes } = form.values
    if (day === null) form.setErrors({ day: 'When? t is today' })
    else move.submit({ id: appointment.id, day, time, minutes: Number(minutes) }, onClose)
  }
  return (
    <FormDialog
      title="Move the appointment"
      submitLabel="Move"
      isBusy={move.isBusy}
      error={move.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <div>
        <strong>{appointment.patientName}</strong>
        {appointment.purpose !== null && `, ${formatCode(appointment.purpose)}`}
      </div>
      <SimpleGrid cols={3} spacing="sm">
        <DayInput label="Day" required data-autofocus {...form.getInputProps('day')} />
        <TimeInput label="Time" required {...form.getInputProps('time')} />
        <Select
          label="How long"
          allowDeselect={false}
          data={lengths}
          {...form.getInputProps('minutes')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
