// New passphrase twice, with words for its strength, and a PIN. Used at set-up, for new people and at recovery.

import { PasswordInput, Progress, Stack, Text } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { passphraseStrength } from '../passphrase-strength.ts'

const colors = ['gray', 'red', 'yellow', 'pine', 'pine'] as const

/** `inputProps` leads to `passphrase`, `again` and, when asked for, `pin`. */
export function SecretFields({
  inputProps,
  passphrase,
  hasPin,
  takesFocus = false,
}: {
  readonly inputProps: (path: string) => GetInputPropsReturnType
  readonly passphrase: string
  readonly hasPin: boolean
  /** True when the first field takes the focus as it appears. */
  readonly takesFocus?: boolean
}) {
  const strength = passphraseStrength(passphrase)
  return (
    <>
      <Stack gap={4}>
        <PasswordInput
          label="Passphrase"
          description="At least 12 characters. It opens the chart; nobody can look it up."
          required
          autoFocus={takesFocus}
          autoComplete="new-password"
          {...inputProps('passphrase')}
        />
        <Progress
          value={strength.level * 25}
          color={colors[strength.level]}
          size={5}
          aria-label="Strength"
        />
        <Text size="xs" c="dimmed" role="status">
          {strength.words}
        </Text>
      </Stack>
      <PasswordInput
        label="Passphrase again"
        required
        autoComplete="new-password"
        {...inputProps('again')}
      />
      {hasPin && (
        <PasswordInput
          label="PIN"
          description="Four to eight digits: to take over quickly, and to sign"
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          {...inputProps('pin')}
        />
      )}
    </>
  )
}
