// Another person takes over by PIN; the screen behind stays as it is.

import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SessionState } from '../../src-main/contract/session.ts'
import { explainFailure, useCommand } from '../client.ts'
import { formatRole } from '../format.ts'
import { useActions } from '../keys.ts'
import { showSession } from '../session.ts'
import { ActionButton } from './action-button.tsx'
import { KeyHint } from './key-hint.tsx'

/** Works in the field of the PIN too. */
const otherKeys = 'alt+O'

interface Props {
  readonly isOpen: boolean
  readonly session: SessionState
  readonly onClose: () => void
}

/** The dialog under Ctrl+U. */
export function SwitchUser({ isOpen, session, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Switch user" size="sm">
      <Choice session={session} onClose={onClose} />
    </Modal>
  )
}

function Choice({ session, onClose }: Omit<Props, 'isOpen'>) {
  const others = session.people.filter((one) => one.id !== session.user?.id)
  const [personId, setPersonId] = useState(others.length === 1 ? (others[0]?.id ?? null) : null)
  const [pin, setPin] = useState('')
  const somebodyElse = () => {
    setPin('')
    setPersonId(null)
  }
  const change = useCommand('session.switchUser', { isQuiet: true })
  useActions(
    'Switch user',
    personId === null
      ? others.slice(0, 9).map((one, place) => ({
          id: one.id,
          label: one.name,
          keys: String(place + 1),
          run: () => setPersonId(one.id),
        }))
      : others.length > 1
        ? [{ id: 'other', label: 'Somebody else', keys: otherKeys, run: somebodyElse }]
        : [],
    { isDialog: true },
  )
  if (others.length === 0) {
    return <Text size="sm">Nobody else can sign in yet. The owner adds people in Settings.</Text>
  }
  if (personId === null) {
    return (
      <Stack gap="xs">
        {others.map((one, place) => (
          <Button
            key={one.id}
            variant="default"
            justify="space-between"
            rightSection={place < 9 ? <KeyHint keys={String(place + 1)} /> : null}
            data-autofocus={place === 0 || undefined}
            autoFocus={place === 0}
            onClick={() => setPersonId(one.id)}
          >
            {one.name} · {formatRole(one.role)}
          </Button>
        ))}
      </Stack>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(
      { personId, pin },
      {
        onSuccess: (state) => {
          showSession(state)
          onClose()
        },
        onSettled: () => setPin(''),
      },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <PasswordInput
          label={`PIN of ${others.find((one) => one.id === personId)?.name ?? ''}`}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="off"
          data-autofocus
          autoFocus
          error={change.isError ? explainFailure(change.error).message : null}
        />
        <Group justify="flex-end">
          {others.length > 1 && (
            <ActionButton
              variant="default"
              keys={otherKeys}
              disabledReason={null}
              onClick={somebodyElse}
            >
              Somebody else
            </ActionButton>
          )}
          <ActionButton type="submit" keys="Enter" disabledReason={null} loading={change.isPending}>
            Take over
          </ActionButton>
        </Group>
      </Stack>
    </form>
  )
}
