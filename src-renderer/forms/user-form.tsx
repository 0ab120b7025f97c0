// A new person with their first passphrase and PIN; and one's own new PIN.

import { PasswordInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Role } from '../../src-main/contract/call.ts'
import { explainFailure, notifyDone } from '../client.ts'
import { orNull, useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { SecretFields } from './secret-fields.tsx'

interface Props {
  readonly onClose: () => void
}

const roleOptions = [
  { value: 'pharmacist', label: 'Pharmacist: decides and signs' },
  { value: 'intern', label: 'Intern: decides, a pharmacist co-signs' },
  { value: 'technician', label: 'Technician: enters and prepares' },
  { value: 'owner', label: 'Owner: runs the settings' },
]

/** Adds a person. The owner types the first passphrase with them standing by. */
export function UserForm({ onClose }: Props) {
  const form = useForm<{
    user: {
      name: string
      login: string
      role: Role | null
      credential: string
      npi: string
      licence: string
    }
    passphrase: string
    again: string
    pin: string
  }>({
    initialValues: {
      user: { name: '', login: '', role: null, credential: '', npi: '', licence: '' },
      passphrase: '',
      again: '',
      pin: '',
    },
    validate: {
      user: { role: (role) => (role === null ? 'Choose a role' : null) },
      again: (again, values) => (again === values.passphrase ? null : 'The two passphrases differ'),
    },
  })
  const add = useFormCommand('users.add', form)
  const submit = () => {
    const { user, passphrase, pin } = form.values
    const { role } = user
    if (form.validate().hasErrors || role === null) return
    add.submit(
      {
        passphrase,
        pin,
        user: {
          name: user.name,
          login: user.login,
          role,
          credential: orNull(user.credential),
          npi: orNull(user.npi),
          licence: orNull(user.licence),
        },
      },
      () => {
        notifyDone('Added. They can sign in now.')
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title="Add a person"
      size="lg"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="Name" required data-autofocus {...form.getInputProps('user.name')} />
        <TextInput
          label="Short name"
          placeholder="jdoe"
          required
          {...form.getInputProps('user.login')}
        />
      </SimpleGrid>
      <Select label="Role" required data={roleOptions} {...form.getInputProps('user.role')} />
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label="Credential"
          placeholder="PharmD"
          {...form.getInputProps('user.credential')}
        />
        <TextInput
          label="NPI"
          required={form.values.user.role === 'pharmacist'}
          {...form.getInputProps('user.npi')}
        />
        <TextInput
          label="Licence"
          required={form.values.user.role === 'pharmacist'}
          {...form.getInputProps('user.licence')}
        />
      </SimpleGrid>
      <SecretFields inputProps={form.getInputProps} passphrase={form.values.passphrase} hasPin />
    </FormDialog>
  )
}

/** One's own new PIN. */
export function PinForm({ onClose }: Props) {
  const form = useForm({ initialValues: { passphrase: '', pin: '', again: '' } })
  const set = useFormCommand('users.setPin', form)
  const submit = () => {
    const { passphrase, pin, again } = form.values
    if (pin !== again) form.setErrors({ again: 'The two PINs differ' })
    else {
      set.submit({ passphrase, pin }, () => {
        notifyDone('Your PIN is changed.')
        onClose()
      })
    }
  }
  const fieldError = set.error === null ? null : explainFailure(set.error).fields.pin
  return (
    <FormDialog
      title="Change my PIN"
      size="sm"
      submitLabel="Change"
      isBusy={set.isBusy}
      error={fieldError === undefined ? set.error : null}
      onClose={onClose}
      onSubmit={submit}
    >
      <PasswordInput
        label="Your passphrase"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('passphrase')}
      />
      <PasswordInput
        label="New PIN"
        description="Four to eight digits"
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('pin')}
      />
      <PasswordInput
        label="New PIN again"
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('again')}
      />
    </FormDialog>
  )
}
