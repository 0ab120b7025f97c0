// Says whether everything on the screen is saved, and offers to try again when it is not.

import { Group, Text, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../action-button.tsx'
import { retryKeys } from '../list-states.tsx'
import { useSaveLedger, useSaveState } from './autosave.tsx'

/** A quiet line; it speaks to a screen reader only when saving fails. */
export function SavedMark() {
  const state = useSaveState()
  switch (state.kind) {
    case 'idle':
      return (
        <Text size="xs" c="dimmed" data-save-state="idle">
          Saves itself
        </Text>
      )
    case 'waiting':
    case 'saving':
      return (
        <Text size="xs" c="dimmed" data-save-state="saving">
          Saving…
        </Text>
      )
    case 'saved':
      return (
        <Group gap={4} wrap="nowrap" data-save-state="saved">
          <IconCloudCheck size="1em" aria-hidden color="var(--pestle-good)" />
          <Text size="xs" className="figures">
            Saved {dayjs(state.at).format('h:mm:ss A')}
          </Text>
        </Group>
      )
    case 'failed':
      return <Failed message={state.message} />
  }
}

/** As narrow as the other marks: the steps beside it keep their place. The field or a message says the whole reason. */
function Failed({ message }: { readonly message: string }) {
  const ledger = useSaveLedger()
  useActions('Saving', [
    {
      id: 'save-again',
      label: 'Try again to save',
      keys: retryKeys,
      run: ledger.tryAgain,
      isUrgent: true,
    },
  ])
  return (
    <Group gap={6} wrap="nowrap" data-save-state="failed">
      <Group gap={4} wrap="nowrap" role="alert" title={message}>
        <IconAlertTriangle size="1em" aria-hidden color="var(--pestle-danger)" />
        <Text size="xs" fw={600} c="var(--pestle-danger)" style={{ whiteSpace: 'nowrap' }}>
          Not saved
          <VisuallyHidden>: {message}</VisuallyHidden>
        </Text>
      </Group>
      <ActionButton
        size="compact-xs"
        variant="default"
        keys={retryKeys}
        disabledReason={null}
        onClick={ledger.tryAgain}
      >
        Again
      </ActionButton>
    </Group>
  )
}
