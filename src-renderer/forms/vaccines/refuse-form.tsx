// A vaccine that was offered and not given, with the reason that the registry asks for.

import { Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { refusalReasons, type VaccineDue } from '../../../src-main/contract/immunizations.ts'
import { formatCode } from '../../format.ts'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly due: VaccineDue
  readonly onClose: () => void
}

/** The dialog under X. */
export function RefuseForm({ patientId, due, onClose }: Props) {
  const form = useForm<{
    reason: (typeof refusalReasons)[number] | null
    cvx: string | null
    note: string
  }>({ initialValues: { reason: null, cvx: due.vaccines[0]?.cvx ?? null, note: '' } })
  const refuse = useFormCommand('immunizations.refuse', form)
  const submit = () => {
    const { reason, cvx, note } = form.values
    if (reason === null) form.setErrors({ reason: 'Why?' })
    else refuse.submit({ patientId, group: due.group, cvx, reason, note: orNull(note) }, onClose)
  }
  return (
    <FormDialog
      title={`Not given: ${due.group}`}
      submitLabel="Record"
      isBusy={refuse.isBusy}
      error={refuse.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Why"
        required
        data-autofocus
        data={refusalReasons.map((value) => ({ value, label: formatCode(value) }))}
        {...form.getInputProps('reason')}
      />
      <Select
        label="Vaccine that was offered"
        description="The registry asks for its code"
        clearable
        data={due.vaccines.map(({ cvx, name }) => ({ value: cvx, label: `${name} (CVX ${cvx})` }))}
        {...form.getInputProps('cvx')}
      />
      <Textarea label="Note" autosize minRows={1} maxLength={300} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
