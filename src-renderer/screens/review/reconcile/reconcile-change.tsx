// How a line of our list reads from now on. Starts with what the other list says, so that Enter is often all.

import { Group, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import classes from './reconcile.module.css'

interface Props {
  readonly title: string
  readonly field: string
  readonly text: string
  readonly directions: string | null
  readonly onSave: (text: string, directions: string | null) => void
  readonly onCancel: () => void
}

/** Two fields; Enter saves from either. */
export function ReconcileChange({ title, field, onSave, onCancel, ...start }: Props) {
  const [text, setText] = useState(start.text)
  const [directions, setDirections] = useState(start.directions ?? '')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.select(), [])
  const isEmpty = text.trim() === ''
  const save = () => {
    if (!isEmpty) onSave(text.trim(), directions.trim() === '' ? null : directions.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  useActions(title, [
    { id: 'change-back', label: 'Back to the line', keys: 'Escape', run: onCancel },
  ])
  return (
    <Group gap="xs" py={4} wrap="nowrap" role="group" aria-label={title} data-field={field}>
      <Text size="sm" fw={600} className={classes.noWrap}>
        {title}
      </Text>
      <TextInput
        ref={first}
        flex={2}
        aria-label="Medication"
        value={text}
        maxLength={200}
        data-field={`${field}:text`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <TextInput
        flex={3}
        aria-label="Directions"
        placeholder="Directions"
        value={directions}
        maxLength={500}
        data-field={`${field}:directions`}
        onChange={(event) => setDirections(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ActionButton
        keys="Enter"
        disabledReason={isEmpty ? 'Write which medication it is' : null}
        onClick={save}
      >
        Save
      </ActionButton>
    </Group>
  )
}
