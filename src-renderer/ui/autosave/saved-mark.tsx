// Says whether everything on the screen is saved, and offers to try again when it is not.

import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useSaveLedger, useSaveState } from './autosave.tsx'

/** A quiet line; it speaks to a screen reader only when saving fails. */
export function SavedMark() {
  const ledger = useSaveLedger()
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
      return (
        <Group gap="xs" wrap="nowrap" role="alert" data-save-state="failed">
          <IconAlertTriangle size="1em" aria-hidden color="var(--pestle-danger)" />
          <Text size="xs" c="var(--pestle-danger)" maw={320}>
            Not saved: {state.message}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => void ledger.flushAll()}>
            Try again
          </Button>
        </Group>
      )
  }
}
