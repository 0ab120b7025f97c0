// Training in Settings: the way in as a technician or a pharmacist; inside, from the beginning again, and the way out.

import { Group, Text } from '@mantine/core'
import { useActions } from '../../keys.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { trainingKeys, useTrainingWays } from '../training/training-ways.tsx'

/** The panel. */
export function TrainingSettings() {
  return useSession().data?.isTraining === true ? <Inside /> : <Outside />
}

function Outside() {
  const { reason, isOpening, enterAs } = useTrainingWays()
  useActions('Training', [
    {
      id: 'practise',
      label: 'Practise as a technician',
      keys: 'T',
      run: enterAs('technician'),
      disabledReason: reason,
    },
    {
      id: 'practise-pharmacist',
      label: 'Practise as a pharmacist',
      keys: 'P',
      run: enterAs('pharmacist'),
      disabledReason: reason,
    },
  ])
  return (
    <Section title="Training pharmacy">
      <div className={lines.note}>
        <Text size="sm" mb="sm">
          An invented pharmacy with 60 invented patients and work of every kind, in a chart of its
          own on this computer. Entering it locks this chart; leaving it leads back to the sign-in.
          Guided tours: a technician’s with a practice patient, about 15 minutes, and a pharmacist’s
          from a prepared review to the reply of a prescriber.
        </Text>
        <Group gap="xs">
          <ActionButton
            keys="T"
            disabledReason={reason}
            loading={isOpening}
            onClick={enterAs('technician')}
          >
            Practise as a technician
          </ActionButton>
          <ActionButton
            variant="default"
            keys="P"
            disabledReason={reason}
            onClick={enterAs('pharmacist')}
          >
            Practise as a pharmacist
          </ActionButton>
        </Group>
      </div>
    </Section>
  )
}

function Inside() {
  const { reason, isResetting, startAgain, leave } = useTrainingWays()
  useActions('Training', [
    {
      id: 'training-reset',
      label: 'Start the training pharmacy again',
      keys: 'R',
      run: startAgain,
      disabledReason: reason,
    },
  ])
  return (
    <Section title="Training pharmacy">
      <div className={lines.note}>
        <Text size="sm" mb="sm">
          Starting again throws away everything that was done here and makes the 60 invented
          patients anew, with today’s work and the tour at its beginning. Entered on another day, it
          starts again by itself, so that its days are of now. Leaving leads back to the sign-in of
          the store’s own chart. Everybody’s PIN here: owner 1111, pharmacist 2222, technician 3333,
          intern 4444 (Ctrl U switches).
        </Text>
        <Group gap="xs">
          <ActionButton keys="R" disabledReason={reason} loading={isResetting} onClick={startAgain}>
            Start the training pharmacy again
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
      </div>
    </Section>
  )
}
