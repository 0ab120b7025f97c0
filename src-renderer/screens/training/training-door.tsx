// Training at the door: the way in beside the sign-in, and, behind a lock of the training pharmacy, back in or out.

import { Group, Text } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { leaveTrainingAction, trainingKeys, useTrainingWays } from './training-ways.tsx'

/** On the sign-in screen of a store. */
export function TrainingEntry() {
  const { reason, isOpening, enterAs } = useTrainingWays()
  const enter = enterAs('technician')
  useActions('Training', [
    {
      id: 'practise',
      label: 'Practise in the training pharmacy',
      keys: trainingKeys.enter,
      run: enter,
      disabledReason: reason,
    },
  ])
  return (
    <div>
      <ActionButton
        variant="default"
        fullWidth
        keys={trainingKeys.enter}
        leftSection={<IconSchool size={16} aria-hidden />}
        disabledReason={reason}
        loading={isOpening}
        onClick={enter}
      >
        Practise in the training pharmacy
      </ActionButton>
      <Text size="xs" c="dimmed" mt={6}>
        60 invented patients in a chart of its own. This chart stays closed. No passphrase is asked.
      </Text>
    </div>
  )
}

/** While the training pharmacy is locked: nobody has to know the passphrases of invented people. */
export function TrainingBack() {
  const { reason, isOpening, enterAs, leave } = useTrainingWays()
  const again = enterAs('technician')
  useActions('Training', [
    {
      id: 'training-again',
      label: 'Go on practising',
      keys: trainingKeys.again,
      run: again,
      disabledReason: reason,
    },
    leaveTrainingAction(leave, reason),
  ])
  return (
    <Group gap="xs">
      <ActionButton
        keys={trainingKeys.again}
        disabledReason={reason}
        loading={isOpening}
        autoFocus
        onClick={again}
      >
        Go on practising
      </ActionButton>
      <ActionButton
        variant="default"
        keys={trainingKeys.leave}
        disabledReason={reason}
        onClick={leave}
      >
        Leave training
      </ActionButton>
    </Group>
  )
}
