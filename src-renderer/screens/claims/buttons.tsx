// The actions of a detail as a row of small buttons, each with its key.

import { Group } from '@mantine/core'
import type { Keys } from '../../key-matching.ts'
import { ActionButton } from '../../ui/action-button.tsx'

interface ButtonAction {
  readonly id: string
  readonly label: string
  readonly keys: Keys
  readonly run: () => void
  readonly disabledReason: string | null
}

/** One button for each. */
export function Buttons({ actions }: { readonly actions: readonly ButtonAction[] }) {
  return (
    <Group gap={4}>
      {actions.map(({ id, label, keys, run, disabledReason }) => (
        <ActionButton
          key={id}
          variant="default"
          size="compact-sm"
          keys={keys}
          disabledReason={disabledReason}
          onClick={run}
        >
          {label}
        </ActionButton>
      ))}
    </Group>
  )
}
