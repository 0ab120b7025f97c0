// The names by which the state's registry knows the store. Each registry gives them out itself.

import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RegistryNames } from '../../../src-main/contract/vaccine-store.ts'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

/** The dialog under Y. */
export function RegistryForm({
  names,
  onClose,
}: {
  readonly names: RegistryNames
  readonly onClose: () => void
}) {
  const form = useForm({
    initialValues: {
      facility: names.facility,
      receiverApplication: names.receiverApplication ?? '',
      receiverFacility: names.receiverFacility ?? '',
    },
  })
  const save = useFormCommand('vaccineStore.saveRegistry', form)
  const submit = () => {
    const { facility, receiverApplication, receiverFacility } = form.values
    save.submit(
      {
        facility,
        receiverApplication: orNull(receiverApplication),
        receiverFacility: orNull(receiverFacility),
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="The registry"
      submitLabel="Keep"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label="Name of the store at the registry"
        description="MSH-4, sending facility"
        data-autofocus
        maxLength={60}
        {...form.getInputProps('facility')}
      />
      <TextInput
        label="Receiving application"
        description="MSH-5, when the registry asks for it"
        maxLength={60}
        {...form.getInputProps('receiverApplication')}
      />
      <TextInput
        label="Receiving facility"
        description="MSH-6, when the registry asks for it"
        maxLength={60}
        {...form.getInputProps('receiverFacility')}
      />
    </FormDialog>
  )
}
