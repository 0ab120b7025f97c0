// Writes down what happened besides the visits: bleed, clot, admission, procedure, bridging plan, addendum.

import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type EventKind,
  type EventSeverity,
  eventKinds,
  eventSeverities,
} from '../../../src-main/contract/anticoagulation.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { optionsOf } from '../../forms/choice.tsx'
import { useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { DayInput } from '../../ui/day-input.tsx'

interface Values {
  kind: EventKind
  severity: EventSeverity | null
  on: Day | null
  until: Day | null
  text: string
}

/** The dialog under E. */
export function EventForm({
  enrolmentId,
  today,
  onClose,
}: {
  readonly enrolmentId: string
  readonly today: Day
  readonly onClose: () => void
}) {
  const form = useForm<Values>({
    initialValues: { kind: 'bleed', severity: null, on: today, until: null, text: '' },
  })
  const add = useFormCommand('anticoagulation.event', form)
  const submit = () => {
    const { on, ...event } = form.values
    if (on === null) return form.setErrors({ on: 'When? t is today' })
    add.submit({ enrolmentId, on, ...event }, onClose)
  }
  return (
    <FormDialog
      title="An event"
      size="lg"
      submitLabel="Keep"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2}>
        <Select
          label="What"
          data={optionsOf(eventKinds)}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('kind')}
        />
        <Select
          label="Severity"
          data={optionsOf(eventSeverities)}
          clearable
          {...form.getInputProps('severity')}
        />
        <DayInput label="On" required {...form.getInputProps('on')} />
        <DayInput label="Until" {...form.getInputProps('until')} />
      </SimpleGrid>
      <Textarea
        label="In words"
        description="For a bridging plan: last dose, what is given meanwhile, first dose after"
        required
        autosize
        minRows={3}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
