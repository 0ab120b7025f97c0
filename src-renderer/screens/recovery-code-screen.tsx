// The recovery code, shown once: the only way in when every passphrase is forgotten.

import { Alert, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useActions } from '../keys.ts'
import { showRecoveryCode } from '../new-recovery-code.ts'
import { ActionButton } from '../ui/action-button.tsx'
import classes from '../ui/door.module.css'
import { Door } from '../ui/door.tsx'

/** Stays until the person says that it is on paper. */
export function RecoveryCodeScreen({ code }: { readonly code: string }) {
  const [isWritten, setWritten] = useState(false)
  const reason = isWritten ? null : 'Write the code down first, then tick the box'
  const done = () => showRecoveryCode(null)
  useActions('Recovery code', [
    { id: 'print', label: 'Print the code', keys: 'F9', run: () => window.print() },
    { id: 'done', label: 'Go on', keys: 'mod+Enter', run: done, disabledReason: reason },
  ])
  return (
    <Door
      title="Your recovery code"
      about="Shown this once. Pestle keeps no copy of it."
      width={540}
    >
      <Stack gap="md">
        <output className={classes.code}>{code}</output>
        <Alert color="yellow" variant="light" className={classes.noPrint ?? ''}>
          <Text size="sm">
            If every passphrase is forgotten, only this code opens the chart. Copy it to paper or
            print it, and keep it in the safe, away from this computer. Do not photograph it.
          </Text>
        </Alert>
        <Checkbox
          className={classes.noPrint ?? ''}
          label="I have written it down and checked it"
          checked={isWritten}
          autoFocus
          onChange={(event) => setWritten(event.currentTarget.checked)}
        />
        <Group justify="space-between" className={classes.noPrint ?? ''}>
          <ActionButton
            variant="default"
            keys="F9"
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabledReason={null}
            onClick={() => window.print()}
          >
            Print
          </ActionButton>
          <ActionButton keys="mod+Enter" disabledReason={reason} onClick={done}>
            Go on
          </ActionButton>
        </Group>
      </Stack>
    </Door>
  )
}
