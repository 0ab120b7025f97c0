// One's own new passphrase, with the old one.

import { PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifyDone } from '../client.ts'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { SecretFields } from './secret-fields.tsx'

/** The dialog. */
export function PassphraseForm({ onClose }: { readonly onClose: () => void }) {
  const form = useForm({
    initialValues: { old: '', passphrase: '', again: '' },
    validate: {
      again: (again, values) => (again === values.passphrase ? null : 'The two passphrases differ'),
    },
  })
  const set = useFormCommand('users.setPassphrase', {
    // The call names the old one `passphrase` and the new one `next`.
    setErrors: ({ passphrase, next }) =>
      form.setErrors({ old: passphrase ?? null, passphrase: next ?? null }),
  })
  const submit = () => {
    const { old, passphrase } = form.values
    if (form.validate().hasErrors) return
    set.submit({ passphrase: old, next: passphrase }, () => {
      notifyDone('Your passphrase is changed.')
      onClose()
    })
  }
  return (
    <FormDialog
      title="Change my passphrase"
      submitLabel="Change"
      isBusy={set.isBusy}
      error={set.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <PasswordInput
        label="Present passphrase"
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('old')}
      />
      <SecretFields
        inputProps={form.getInputProps}
        passphrase={form.values.passphrase}
        hasPin={false}
      />
    </FormDialog>
  )
}
