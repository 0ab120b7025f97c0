// First start: explore an invented pharmacy, or set up this one in three short steps.

import { Button, Stack } from '@mantine/core'
import { IconBuildingStore, IconFlask, IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../client.ts'
import { useActions } from '../keys.ts'
import { showSession } from '../session.ts'
import classes from '../ui/door.module.css'
import { Door } from '../ui/door.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { SetUpWizard } from './set-up-wizard.tsx'
import { useTrainingWays } from './training/training-ways.tsx'

/** Shown while there is no chart on this machine. */
export function SetUpScreen({ version }: { readonly version: string }) {
  const [isSettingUp, setSettingUp] = useState(false)
  return isSettingUp ? (
    <SetUpWizard onBack={() => setSettingUp(false)} />
  ) : (
    <Choice version={version} onSetUp={() => setSettingUp(true)} />
  )
}

function Choice({ version, onSetUp }: { readonly version: string; readonly onSetUp: () => void }) {
  const sample = useCommand('session.openSample')
  const openSample = () => {
    if (!sample.isPending) sample.mutate({}, { onSuccess: showSession })
  }
  const training = useTrainingWays()
  const practise = training.enterAs('technician')
  useActions('First start', [
    { id: 'set-up', label: 'Set up this pharmacy', keys: '1', run: onSetUp },
    { id: 'sample', label: 'Explore the sample pharmacy', keys: '2', run: openSample },
    { id: 'practise', label: 'Practise in the training pharmacy', keys: '3', run: practise },
  ])
  return (
    <Door
      title="Welcome to Pestle"
      about="Medication therapy management on this computer. There is no chart here yet."
      foot={`Version ${version}. Nothing leaves this computer.`}
    >
      <Stack gap="xs">
        <Button
          className={classes.choice ?? ''}
          leftSection={<IconBuildingStore size={22} aria-hidden />}
          rightSection={<KeyHint keys="1" />}
          autoFocus
          onClick={onSetUp}
        >
          <span className={classes.choiceWords}>
            Set up this pharmacy
            <span className={classes.choiceAbout}>
              Makes an encrypted chart and its owner. About three minutes.
            </span>
          </span>
        </Button>
        <Button
          className={classes.choice ?? ''}
          variant="default"
          leftSection={<IconFlask size={22} aria-hidden />}
          rightSection={<KeyHint keys="2" />}
          loading={sample.isPending}
          onClick={openSample}
        >
          <span className={classes.choiceWords}>
            Explore the sample pharmacy
            <span className={classes.choiceAbout}>Invented patients, in a chart of its own.</span>
          </span>
        </Button>
        <Button
          className={classes.choice ?? ''}
          variant="default"
          leftSection={<IconSchool size={22} aria-hidden />}
          rightSection={<KeyHint keys="3" />}
          loading={training.isOpening}
          onClick={practise}
        >
          <span className={classes.choiceWords}>
            Practise in the training pharmacy
            <span className={classes.choiceAbout}>
              60 invented patients and a guided tour for a new technician.
            </span>
          </span>
        </Button>
      </Stack>
    </Door>
  )
}
