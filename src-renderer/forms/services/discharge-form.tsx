// Writes down a discharge: the visit after it is due within its days, and comes to today's work with its clock.

import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { useRead } from '../../client.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

/** The service whose clock a discharge starts. */
const service = 'transition-of-care'

const noDischarge: { readonly eventOn: Day | null; readonly note: string } = {
  eventOn: null,
  note: '',
}

/** The dialog. */
export function DischargeForm({
  patientId,
  onClose,
}: {
  readonly patientId: string
  readonly onClose: () => void
}) {
  const clock = useRead('services.list', {}).data?.find(({ id }) => id === service)?.clock
  const form = useForm({
    // No day is proposed: a discharge is on the day that somebody says.
    initialValues: noDischarge,
  })
  const plan = useFormCommand('services.plan', form)
  const { eventOn, note } = form.values
  return (
    <FormDialog
      title="Discharge"
      submitLabel="Write it down"
      isBusy={plan.isBusy}
      error={plan.error}
      disabledReason={eventOn === null ? 'Give the day of the discharge' : null}
      onClose={onClose}
      onSubmit={() =>
        eventOn !== null &&
        plan.submit({ patientId, service, eventOn, note: orNull(note) }, () => onClose())
      }
    >
      <DayInput
        label="Day of the discharge"
        required
        data-autofocus
        {...form.getInputProps('eventOn')}
      />
      <TextInput
        label="From where, and why"
        maxLength={300}
        placeholder="hospital, heart failure"
        {...form.getInputProps('note')}
      />
      {clock != null && (
        <Text size="sm" c="dimmed">
          The visit is due within {clock.days} days of the discharge.
        </Text>
      )}
    </FormDialog>
  )
}
