// Sign in: who, then the passphrase. Behind a lock nothing of any patient is on screen.

import { Anchor, Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SessionState } from '../../src-main/contract/session.ts'
import { explainFailure, useCommand } from '../client.ts'
import { formatRole } from '../format.ts'
import { useActions } from '../keys.ts'
import { showSession } from '../session.ts'
import { ActionButton } from '../ui/action-button.tsx'
import classes from '../ui/door.module.css'
import { Door } from '../ui/door.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { RecoverForm } from './recover-form.tsx'
import { TrainingBack, TrainingEntry } from './training/training-door.tsx'

type Person = SessionState['people'][number]

/** Shown while the chart is locked or nobody is signed in. */
export function SignInScreen({ session }: { readonly session: SessionState }) {
  const { people } = session
  const [person, setPerson] = useState<Person | null>(
    people.length === 1 ? (people[0] ?? null) : null,
  )
  const [isRecovering, setRecovering] = useState(false)
  const foot = `${session.isSample ? 'Sample pharmacy: invented patients. ' : ''}Version ${session.version}`
  if (isRecovering) {
    return (
      <Door
        title="Recover with the code"
        about="The paper from the safe. You choose a new passphrase and get a new code."
        foot={foot}
      >
        <RecoverForm people={people} onBack={() => setRecovering(false)} />
      </Door>
    )
  }
  return (
    <Door
      title={session.pharmacyName ?? 'Sign in'}
      about={
        session.isTraining
          ? 'The training pharmacy is locked.'
          : person === null
            ? 'Who are you?'
            : 'The chart is locked.'
      }
      foot={foot}
    >
      {session.isTraining ? null : person === null ? (
        <People people={people} onChoose={setPerson} />
      ) : (
        <Passphrase person={person} onBack={people.length > 1 ? () => setPerson(null) : null} />
      )}
      {session.isTraining && <TrainingBack />}
      {session.isSample && <SampleWays />}
      {!session.isTraining && !session.isSample && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          onClick={() => setRecovering(true)}
        >
          Passphrase forgotten?
        </Anchor>
      )}
      {!session.isTraining && !session.isSample && <TrainingEntry />}
    </Door>
  )
}

/** The sample's people are invented: nobody has to know their passphrases. */
function SampleWays() {
  const open = useCommand('session.openSample')
  const leave = useCommand('session.leaveSample')
  const openAgain = () => open.mutate({}, { onSuccess: showSession })
  const leaveIt = () => leave.mutate({}, { onSuccess: showSession })
  const reason = open.isPending || leave.isPending ? 'One moment' : null
  useActions('Sample pharmacy', [
    {
      id: 'sample-open',
      label: 'Open the sample again',
      keys: 'alt+O',
      run: openAgain,
      disabledReason: reason,
    },
    {
      id: 'sample-leave',
      label: 'Leave the sample pharmacy',
      keys: 'alt+L',
      run: leaveIt,
      disabledReason: reason,
    },
  ])
  return (
    <Group gap="xs">
      <ActionButton
        variant="default"
        keys="alt+O"
        disabledReason={reason}
        loading={open.isPending}
        onClick={openAgain}
      >
        Open the sample again
      </ActionButton>
      <ActionButton
        variant="default"
        keys="alt+L"
        disabledReason={reason}
        loading={leave.isPending}
        onClick={leaveIt}
      >
        Leave the sample
      </ActionButton>
    </Group>
  )
}

function People({
  people,
  onChoose,
}: {
  readonly people: readonly Person[]
  readonly onChoose: (person: Person) => void
}) {
  useActions(
    'Sign in',
    people.slice(0, 9).map((one, place) => ({
      id: one.id,
      label: one.name,
      keys: String(place + 1),
      run: () => onChoose(one),
    })),
  )
  return (
    <Stack gap="xs">
      {people.map((one, place) => (
        <Button
          key={one.id}
          className={classes.choice ?? ''}
          variant="default"
          autoFocus={place === 0}
          rightSection={place < 9 ? <KeyHint keys={String(place + 1)} /> : null}
          onClick={() => onChoose(one)}
        >
          <span className={classes.choiceWords}>
            {one.name}
            <span className={classes.choiceAbout}>{formatRole(one.role)}</span>
          </span>
        </Button>
      ))}
    </Stack>
  )
}

function Passphrase({
  person,
  onBack,
}: {
  readonly person: Person
  readonly onBack: (() => void) | null
}) {
  const [passphrase, setPassphrase] = useState('')
  const signIn = useCommand('session.signIn', { isQuiet: true })
  useActions(
    'Sign in',
    onBack === null ? [] : [{ id: 'back', label: 'Somebody else', keys: 'Escape', run: onBack }],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (signIn.isPending) return
    signIn.mutate(
      { personId: person.id, passphrase },
      { onSuccess: showSession, onError: () => setPassphrase('') },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text fw={600}>
          {person.name}{' '}
          <Text span c="dimmed" size="sm">
            {formatRole(person.role)}
          </Text>
        </Text>
        <PasswordInput
          label="Passphrase"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoFocus
          autoComplete="current-password"
          error={signIn.isError ? explainFailure(signIn.error).message : null}
        />
        <Group justify="space-between">
          {onBack === null ? (
            <span />
          ) : (
            <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={onBack}>
              Somebody else
            </ActionButton>
          )}
          <ActionButton
            type="submit"
            keys="Enter"
            loading={signIn.isPending}
            disabledReason={passphrase === '' ? 'Write your passphrase' : null}
          >
            Open the chart
          </ActionButton>
        </Group>
      </Stack>
    </form>
  )
}
