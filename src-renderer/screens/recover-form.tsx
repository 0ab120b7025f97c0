// Way in with the recovery code: a new passphrase for one person, and a new code.

import { Group, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { SessionState } from '../../src-main/contract/session.ts'
import { useFormCommand } from '../forms/form-command.ts'
import { SecretFields } from '../forms/secret-fields.tsx'
import { useActions } from '../keys.ts'
import { showRecoveryCode } from '../new-recovery-code.ts'
import { showSession } from '../session.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { ErrorPanel } from '../ui/list-states.tsx'

/** The form. */
export function RecoverForm({
  people,
  onBack,
}: {
  readonly people: SessionState['people']
  readonly onBack: () => void
}) {
  const form = useForm({
    initialValues: {
      personId: people.length === 1 ? (people[0]?.id ?? '') : '',
      code: '',
      passphrase: '',
      again: '',
    },
    validate: {
      personId: (id) => (id === '' ? 'Choose your name' : null),
      again: (again, values) => (again === values.passphrase ? null : 'The two passphrases differ'),
    },
  })
  const recover = useFormCommand('session.recover', form)
  useActions('Recovery', [{ id: 'back', label: 'Back', keys: 'Escape', run: onBack }])
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ again: _, ...input }) =>
        recover.submit(input, ({ recoveryCode, session }) => {
          showRecoveryCode(recoveryCode)
          showSession(session)
        }),
      )}
    >
      <Stack gap="sm">
        <Select
          label="Who are you?"
          data={people.map((one) => ({ value: one.id, label: one.name }))}
          allowDeselect={false}
          {...form.getInputProps('personId')}
        />
        <TextInput
          label="Recovery code"
          required
          autoFocus
          autoComplete="off"
          {...form.getInputProps('code')}
        />
        <SecretFields
          inputProps={form.getInputProps}
          passphrase={form.values.passphrase}
          hasPin={false}
        />
        {recover.error !== null && <ErrorPanel error={recover.error} />}
        <Group justify="space-between">
          <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={onBack}>
            Back
          </ActionButton>
          <ActionButton type="submit" keys="Enter" loading={recover.isBusy} disabledReason={null}>
            Recover
          </ActionButton>
        </Group>
      </Stack>
    </form>
  )
}
