// Asked when a review is handed to the pharmacist: an optional note. Enter hands over at once.

import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../../forms/form-dialog.tsx'

interface Props {
  readonly isBusy: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onHandOver: (note: string | null) => void
}

/** Esc goes back to the review. */
export function HandOverForm({ isBusy, error, onClose, onHandOver }: Props) {
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title="Hand to the pharmacist"
      isBusy={isBusy}
      submitLabel="Hand over"
      submitKeys="Enter"
      error={error}
      onClose={onClose}
      onSubmit={() => onHandOver(note.trim() === '' ? null : note.trim())}
    >
      <TextInput
        label="Note (may stay empty)"
        description="The pharmacist reads it with the review."
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        The review goes on the signing list. Your entries stay amber until they are accepted.
      </Text>
    </FormDialog>
  )
}
