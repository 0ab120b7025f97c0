// A prescriber: name, NPI and how letters reach them.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { orNull, useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'

type Channel = 'fax' | 'phone' | 'mail' | 'portal'

/** Adds a prescriber. */
export function PrescriberForm({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<{
    last: string
    first: string
    credential: string
    npi: string
    phone: string
    fax: string
    preferredChannel: Channel | null
  }>({
    initialValues: {
      last: '',
      first: '',
      credential: '',
      npi: '',
      phone: '',
      fax: '',
      preferredChannel: null,
    },
  })
  const save = useFormCommand('prescribers.save', form)
  const submit = () => {
    const { last, preferredChannel, first, credential, npi, phone, fax } = form.values
    save.submit(
      {
        last,
        preferredChannel,
        first: orNull(first),
        credential: orNull(credential),
        npi: orNull(npi),
        phone: orNull(phone),
        fax: orNull(fax),
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="Add prescriber"
      submitLabel="Add"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label="Last name" required data-autofocus {...form.getInputProps('last')} />
        <TextInput label="First name" {...form.getInputProps('first')} />
        <TextInput label="Credential" placeholder="MD" {...form.getInputProps('credential')} />
        <TextInput label="NPI" {...form.getInputProps('npi')} />
        <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
        <TextInput label="Fax" type="tel" {...form.getInputProps('fax')} />
      </SimpleGrid>
      <Select
        label="Letters go by"
        placeholder="not recorded"
        clearable
        data={['fax', 'phone', 'mail', 'portal']}
        {...form.getInputProps('preferredChannel')}
      />
    </FormDialog>
  )
}
