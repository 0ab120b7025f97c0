// What was seen after a dose. Reporting it to VAERS stays a person's work; the form says so.

import { Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { GivenDoseView } from '../../../src-main/contract/immunizations.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { formatDay } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly dose: GivenDoseView
  /** The day of the visit. */
  readonly on: Day
  readonly onClose: () => void
}

/** The dialog under E. An empty text takes the note back. */
export function AdverseEventForm({ patientId, dose, on, onClose }: Props) {
  const form = useForm<{ text: string; onDay: Day | null }>({
    initialValues: { text: dose.adverseEvent ?? '', onDay: on },
  })
  const save = useFormCommand('immunizations.adverseEvent', form)
  const submit = () => {
    const text = orNull(form.values.text)
    save.submit(
      { patientId, id: dose.id, text, onDay: text === null ? null : form.values.onDay },
      onClose,
    )
  }
  return (
    <FormDialog
      title={`After ${dose.text}, ${formatDay(dose.day)}`}
      submitLabel="Keep"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label="What was seen, and what was done"
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <DayInput label="Seen on" {...form.getInputProps('onDay')} />
      <Text size="xs" c="dimmed">
        This note stays with the dose. It is not sent to VAERS: report serious and listed events
        there yourself.
      </Text>
    </FormDialog>
  )
}
