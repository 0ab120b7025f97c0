// The keys of the reconciliation: how far it is, what to do with the marked line, whom to write down.

import { Group, Progress, Text } from '@mantine/core'
import type { OtherSource } from '../../../../src-main/contract/reconciliation.ts'
import { otherSources } from '../../../../src-main/contract/reconciliation.ts'
import type { Action } from '../../../action-register.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { KeyHint } from '../../../ui/key-hint.tsx'
import { useIsTight } from '../../../ui/tight.ts'
import classes from '../lines.module.css'
import { sourceColumns } from './reconcile-words.ts'

interface Props {
  readonly answered: number
  readonly total: number
  readonly lockedReason: string | null
  /** Decisions about the marked line, in the order of their buttons. */
  readonly decisions: readonly Action[]
  readonly telling: OtherSource | null
  readonly onTell: (source: OtherSource) => void
}

/** Two groups of buttons; every one shows its key. */
export function ReconcileToolbar(props: Props) {
  const { answered, total, lockedReason, decisions, telling, onTell } = props
  const isTight = useIsTight()
  return (
    <Group className={classes.toolbar} gap={isTight ? 4 : 'xs'} wrap="wrap">
      <Text size="sm" fw={600} className="figures" aria-live="polite">
        {isTight ? `${answered}/${total}` : `${answered} of ${total}`}
      </Text>
      {answered < total
        ? !isTight && <Progress w={60} size="sm" value={(100 * answered) / total} aria-hidden />
        : lockedReason === null &&
          total > 0 && (
            <Text size="sm" c="dimmed">
              Next <KeyHint keys="alt+2" />
            </Text>
          )}
      <Group gap={isTight ? 3 : 6} role="group" aria-label="Decision for the marked line">
        {decisions.map((one) => (
          <ActionButton
            key={one.id}
            variant="default"
            px={isTight ? 2 : 8}
            keys={one.keys}
            disabledReason={one.disabledReason ?? null}
            onClick={one.run}
          >
            {one.label}
          </ActionButton>
        ))}
      </Group>
      <Group gap={isTight ? 0 : 6} ml="auto" role="group" aria-label="Write down another list">
        {otherSources.map((source) => (
          <ActionButton
            key={source}
            variant={telling === source ? 'light' : 'subtle'}
            px={isTight ? 2 : 6}
            keys={sourceColumns[source].keys}
            disabledReason={lockedReason}
            onClick={() => onTell(source)}
          >
            {sourceColumns[source].short}
          </ActionButton>
        ))}
      </Group>
    </Group>
  )
}
