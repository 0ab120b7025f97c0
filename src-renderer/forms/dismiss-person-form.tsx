// Ends a person's way into the chart: who, and why. What they did stays with their name.

import { Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UserView } from '../../src-main/contract/session.ts'
import { notifyDone } from '../client.ts'
import { formatRole } from '../format.ts'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'

/** The dialog. `people` are those who can be dismissed: everybody but oneself. */
export function DismissPersonForm({
  people,
  onClose,
}: {
  readonly people: readonly UserView[]
  readonly onClose: () => void
}) {
  const form = useForm<{ id: string | null; reason: string }>({
    initialValues: { id: null, reason: '' },
    validate: { id: (id) => (id === null ? 'Choose a person' : null) },
  })
  const dismiss = useFormCommand('users.dismiss', form)
  const submit = () => {
    const { id, reason } = form.values
    if (form.validate().hasErrors || id === null) return
    dismiss.submit({ id, reason }, () => {
      notifyDone('Dismissed. They can no longer sign in.')
      onClose()
    })
  }
  return (
    <FormDialog
      title="Dismiss a person"
      submitLabel="Dismiss"
      isBusy={dismiss.isBusy}
      error={dismiss.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Person"
        required
        data-autofocus
        data={people.map(({ id, name, role }) => ({
          value: id,
          label: `${name}, ${formatRole(role)}`,
        }))}
        {...form.getInputProps('id')}
      />
      <Textarea
        label="Reason"
        description="Stays in the history. What this person did keeps their name."
        required
        autosize
        minRows={2}
        maxLength={400}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
